package nl.klankbord.base;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a program, or a download, that comes at the wrong moment. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotNowAdvice {

    private final Problems problems;

    NotNowAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notNow(NotNow refused, Locale language) {
        var status = refused.reason().status();
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.secondsToWait()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(language, status, refused.textKey()));
    }
}
