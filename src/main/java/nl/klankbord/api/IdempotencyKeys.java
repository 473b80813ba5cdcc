package nl.klankbord.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.api.RepeatableRequests.Answer;
import nl.klankbord.api.RepeatableRequests.Key;
import nl.klankbord.api.RepeatableRequests.Known;
import nl.klankbord.base.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a sender who heard no answer send the same POST again: with the same {@code Idempotency-Key} it is done once and
 * answered the same, for a day. The same key with something else in it is refused (422), and so is one that is still
 * being worked on (409). What failed inside the portal is not remembered, so that it can be tried again.
 */
@Component
class IdempotencyKeys extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final int LARGEST_ANSWER = 1_000_000;
    private static final int SECONDS_TO_WAIT = 5;

    private final RepeatableRequests requests;
    private final CurrentActor actors;
    private final Problems problems;

    IdempotencyKeys(RepeatableRequests requests, CurrentActor actors, Problems problems) {
        this.requests = requests;
        this.actors = actors;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = actors.find();
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var text = request.getHeader(HEADER);
        if (!KEY.matcher(text).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "base.problem.key");
            return;
        }
        var key = new Key(actor.get().account(), text);
        var target = target(request);
        var sent = new FingerprintedRequest(request);
        var known = requests.claim(key, target);
        if (known.isPresent()) {
            again(sent, response, target, known.get());
        } else {
            first(key, sent, response, chain);
        }
    }

    private void first(Key key, FingerprintedRequest sent, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(sent, answer);
            var status = HttpStatus.resolve(answer.getStatus());
            if (status != null
                    && !status.is5xxServerError()
                    && status != HttpStatus.TOO_MANY_REQUESTS
                    && answer.getContentSize() <= LARGEST_ANSWER) {
                var body = sent.fingerprint();
                if (body.isPresent()) {
                    requests.answered(
                            key,
                            new Answer(
                                    body.get(),
                                    answer.getStatus(),
                                    answer.getContentType(),
                                    answer.getContentAsByteArray()));
                    kept = true;
                }
            }
        } finally {
            if (!kept) {
                requests.release(key);
            }
        }
        answer.copyBodyToResponse();
    }

    private void again(FingerprintedRequest sent, HttpServletResponse response, String target, Known known)
            throws IOException {
        var answer = known.answer();
        if (!known.target().equals(target)) {
            problems.write(sent.asSent(), response, HttpStatus.UNPROCESSABLE_CONTENT, "base.problem.key-reused");
        } else if (answer == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_WAIT));
            problems.write(sent.asSent(), response, HttpStatus.CONFLICT, "base.problem.key-busy");
        } else if (sent.fingerprint().filter(answer.body()::equals).isEmpty()) {
            problems.write(sent.asSent(), response, HttpStatus.UNPROCESSABLE_CONTENT, "base.problem.key-reused");
        } else {
            response.setStatus(answer.status());
            response.setContentType(answer.mediaType());
            response.getOutputStream().write(answer.bytes());
        }
    }

    private static String target(HttpServletRequest request) {
        return Fingerprint.of(String.join(
                        "\n",
                        request.getMethod(),
                        request.getRequestURI(),
                        Optional.ofNullable(request.getQueryString()).orElse(""),
                        Optional.ofNullable(request.getContentType()).orElse(""))
                .getBytes(StandardCharsets.UTF_8));
    }
}
