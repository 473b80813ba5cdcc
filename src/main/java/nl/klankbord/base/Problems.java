package nl.klankbord.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problem details (RFC 9457) in the language of the caller, without anything of the inside of the portal. */
@Component
public class Problems {

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** A problem whose title is the text {@code key + ".title"} and whose detail is the text of {@code key}. */
    public ProblemDetail of(Locale language, HttpStatus status, String key, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, texts.get(language, key, arguments));
        problem.setTitle(texts.get(language, key + ".title"));
        return problem;
    }

    /** Writes a problem as the whole answer, for filters. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(of(Texts.asked(request), status, key)));
    }
}
