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
import org.springframework.web.util.HtmlUtils;

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
        var language = Texts.asked(request);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s | Klankbord</title>\
                <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">\
                </head><body><main><h1>%2$s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
                """.formatted(
                        language.getLanguage(),
                        HtmlUtils.htmlEscape(texts.get(language, key(status) + ".title")),
                        HtmlUtils.htmlEscape(texts.get(language, key(status))),
                        HtmlUtils.htmlEscape(texts.get(language, "shell.error.home"))));
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
