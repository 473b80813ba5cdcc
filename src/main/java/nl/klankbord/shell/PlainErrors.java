package nl.klankbord.shell;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests that the server refuses before they reach the application, such as one with a broken address. The
 * server's own page would be neither a problem nor in the reader's language.
 */
public class PlainErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

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
                                ? "{\"title\":\"Verzoek klopt niet\",\"status\":" + status + "}"
                                : "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Verzoek klopt niet |"
                                        + " Klankbord</title></head><body><main><h1>Verzoek klopt niet</h1><p><a"
                                        + " href=\"/\">Naar het portaal</a></p></main></body></html>");
                response.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("The visitor was gone before the answer", e);
        }
    }
}
