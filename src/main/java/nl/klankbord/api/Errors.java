package nl.klankbord.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import nl.klankbord.base.Problems;
import nl.klankbord.base.Reference;
import nl.klankbord.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever goes wrong under {@code /api/v1} into a problem that tells nothing of the inside. */
@RestControllerAdvice(basePackageClasses = Errors.class)
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Problems problems;
    private final Texts texts;

    Errors(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(BadParameter refused, Locale language) {
        return answer(problems.of(
                language,
                HttpStatus.BAD_REQUEST,
                "base.problem.parameter",
                refused.parameter(),
                texts.get(language, refused.textKey())));
    }

    record FieldJson(String field, int row, String message) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badFields(BadFields refused, Locale language) {
        var problem = problems.of(language, HttpStatus.UNPROCESSABLE_CONTENT, "base.problem.fields");
        problem.setProperty(
                "errors",
                refused.problems().stream()
                        .map(one -> new FieldJson(
                                one.field(),
                                one.row(),
                                texts.get(
                                        language, one.textKey(), one.arguments().toArray())))
                        .toList());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, Locale language) {
        return answer(problems.of(language, refused.status(), textFor(refused.status())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stepRefused(StepRefused refused, Locale language) {
        var problem = problems.of(language, HttpStatus.CONFLICT, "base.problem.step-refused");
        problem.setDetail(texts.get(language, refused.textKey()));
        problem.setProperty("reason", refused.reason());
        return answer(problem);
    }

    record SpotJson(String field, int begin, int end, String kind, String message, String replaceBy) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> personalData(PersonalDataFound found, Locale language) {
        var problem = problems.of(language, HttpStatus.UNPROCESSABLE_CONTENT, "base.problem.personal-data");
        problem.setProperty(
                "spots",
                found.spots().stream()
                        .map(spot -> new SpotJson(
                                spot.field(),
                                spot.begin(),
                                spot.end(),
                                spot.kind().name(),
                                texts.get(language, "gate.spot." + spot.kind()),
                                texts.get(language, "gate.replace." + spot.kind())))
                        .toList());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(Missing missing, Locale language) {
        return answer(problems.of(language, HttpStatus.NOT_FOUND, "base.problem.not-found"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(OptimisticLockingFailureException stale, Locale language) {
        return answer(problems.of(language, HttpStatus.CONFLICT, "base.problem.stale"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException refused, Locale language) {
        return answer(problems.of(language, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "base.problem.media-type"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(HttpMediaTypeNotAcceptableException refused, Locale language) {
        return answer(problems.of(language, HttpStatus.NOT_ACCEPTABLE, "base.problem.not-acceptable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException refused, Locale language) {
        return answer(problems.of(language, HttpStatus.BAD_REQUEST, "base.problem.bad-request"));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> databaseAway(Exception fault, Locale language) {
        LOG.warn("The database is away: {}", fault.getMessage());
        return answer(problems.of(language, HttpStatus.SERVICE_UNAVAILABLE, "base.problem.unavailable"));
    }

    /** A sender who went away, or fell silent, in the middle: no fault of the portal's. */
    @ExceptionHandler({IOException.class, UncheckedIOException.class})
    ResponseEntity<ProblemDetail> brokenOff(Exception fault, HttpServletRequest request, Locale language) {
        if (!DisconnectedClientHelper.isClientDisconnectedException(fault)
                && !(NestedExceptionUtils.getMostSpecificCause(fault) instanceof SocketTimeoutException)) {
            return unexpected(fault, request, language);
        }
        LOG.info("Broken off by its sender: {} {}", request.getMethod(), request.getRequestURI());
        return answer(problems.of(language, HttpStatus.BAD_REQUEST, "base.problem.broken-off"));
    }

    /** The one place for the unexpected: logged once, under the number that the caller gets. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception fault, HttpServletRequest request, Locale language) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(problems.of(language, status, textFor(status)));
        }
        var reference = Reference.random();
        LOG.error("Unexpected, reference {}: {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
        return answer(problems.of(
                language, HttpStatus.INTERNAL_SERVER_ERROR, "base.problem.unexpected", reference.toString()));
    }

    private static String textFor(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "base.problem.not-found";
            case METHOD_NOT_ALLOWED -> "base.problem.method";
            case PRECONDITION_REQUIRED -> "base.problem.if-match";
            case PRECONDITION_FAILED -> "base.problem.stale";
            case CONTENT_TOO_LARGE -> "base.problem.too-large";
            default -> "base.problem.bad-request";
        };
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
