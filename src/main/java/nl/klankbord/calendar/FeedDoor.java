package nl.klankbord.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.FileAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Where calendars read feeds: without signing in, since they cannot. An address that never was, one that was revoked, and
 * one of somebody who left look the same.
 */
@RestController
@PermitAll
class FeedDoor {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String FILE = "klankbord.ics";

    private final FeedReader reader;
    private final Budgets budgets;

    FeedDoor(FeedReader reader, Budgets budgets) {
        this.reader = reader;
        this.budgets = budgets;
    }

    @GetMapping("/feeds/{token}.ics")
    void read(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.FEEDS_OF_ADDRESS, request.getRemoteAddr());
        var read = TOKEN.matcher(token).matches() ? read(Hash.of(token)) : Optional.<FeedReader.Read>empty();
        if (read.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        var found = read.get();
        var bytes = found.text().getBytes(StandardCharsets.UTF_8);
        FileAnswer.begin(response, FILE, "text/calendar; charset=UTF-8", -1);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private");
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
        if (!new ServletWebRequest(request, response)
                .checkNotModified('"' + found.version() + '"', found.changedAt().toEpochMilli())) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private Optional<FeedReader.Read> read(String hash) {
        budgets.spend(Budgets.Kind.FEED, hash);
        return reader.read(hash);
    }
}
