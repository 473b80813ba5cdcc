package nl.klankbord.base;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** An answer that is a file of somebody's: saved, never shown or guessed at by the browser, and kept by nobody on the way. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Answers with the whole of it; that there is nothing when nothing was found. */
    public static void send(Optional<Download> found, HttpServletResponse response) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        send(found.get(), response);
    }

    /** Answers with the whole of it. */
    public static void send(Download download, HttpServletResponse response) throws IOException {
        begin(response, download.name(), download.mediaType(), download.size());
        download.content().writeTo(response.getOutputStream());
    }

    /** @param size in bytes; -1 where it is not known */
    public static void begin(HttpServletResponse response, String name, String mediaType, long size) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (size >= 0) {
            response.setContentLengthLong(size);
        }
    }
}
