package nl.klankbord.shell;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.klankbord.base.Texts;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that the server refuses before they reach the application, such as one with a broken address. The
 * server's own page would be neither a problem nor in the reader's language.
 */
public class PlainErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    private static final String KEY = "base.problem.bad-request";
    private static final String TITLE = "base.problem.bad-request.title";

    // Made by the server, not by Spring, so it has texts of its own.
    private static final Texts TEXTS = new Texts();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var ioAllowed = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, ioAllowed);
        if (!ioAllowed.get()) {
            return;
        }
        try {
            var api = String.valueOf(request.getRequestURI()).startsWith("/api/");
            response.setContentType(api ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("utf-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        api
                                ? JSON.writeValueAsString(
                                        Map.of("title", TEXTS.get(Texts.DUTCH, TITLE), "status", status))
                                : RefusedPage.of(TEXTS, Texts.DUTCH, KEY));
                response.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("The visitor was gone before the answer", e);
        }
    }
}
