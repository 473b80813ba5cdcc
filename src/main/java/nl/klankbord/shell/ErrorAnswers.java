package nl.klankbord.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.base.Problems;
import nl.klankbord.base.Reference;
import nl.klankbord.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server answers when a request never reached a page or the REST interface: a problem under {@code /api}, a
 * plain page elsewhere, and nothing of the inside on either.
 */
@Controller
@PermitAll
class ErrorAnswers implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Problems problems;
    private final Texts texts;

    ErrorAnswers(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status.is5xxServerError()) {
            LOG.error("Unexpected, reference {}", Reference.random(), (Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        if (path.startsWith("/api/")) {
            problems.write(request, response, status, key(status));
        } else {
            page(request, response, status);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(RefusedPage.of(texts, Texts.asked(request), key(status)));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "base.problem.not-found";
            case METHOD_NOT_ALLOWED -> "base.problem.method";
            case CONTENT_TOO_LARGE -> "base.problem.too-large";
            case FORBIDDEN -> "base.problem.forbidden";
            case UNAUTHORIZED -> "base.problem.unauthorized";
            default -> status.is5xxServerError() ? "base.problem.unavailable" : "base.problem.bad-request";
        };
    }
}
