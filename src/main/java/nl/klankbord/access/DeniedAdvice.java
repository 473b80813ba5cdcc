package nl.klankbord.access;

import java.util.Locale;
import nl.klankbord.base.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a REST call that a role check on a service refused, before anybody takes it for a fault. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeniedAdvice {

    private final Problems problems;

    DeniedAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({AccessDeniedException.class, NotAllowed.class})
    ResponseEntity<ProblemDetail> denied(Locale language) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(language, HttpStatus.FORBIDDEN, "base.problem.forbidden"));
    }
}
