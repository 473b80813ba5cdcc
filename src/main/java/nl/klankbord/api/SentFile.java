package nl.klankbord.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.springframework.http.HttpStatus;

/** The first file of a request that is sent in parts, read as it comes in: nothing of it is put on disk. */
final class SentFile {

    private SentFile() {}

    /** Does something with it. */
    interface Use<T> {
        T take(String name, InputStream in) throws IOException;
    }

    /** What came of using it; a request without a file is refused. */
    static <T> T of(HttpServletRequest request, Use<T> use) throws IOException {
        try {
            var parts = new JakartaServletFileUpload<>().getItemIterator(request);
            while (parts.hasNext()) {
                var part = parts.next();
                if (!part.isFormField()) {
                    try (var in = part.getInputStream()) {
                        return use.take(name(part), in);
                    }
                }
            }
        } catch (FileUploadException e) {
            throw new Refused(HttpStatus.BAD_REQUEST);
        }
        throw new Refused(HttpStatus.BAD_REQUEST);
    }

    /** As it was sent: it names no file here, so it need not be a name that the system of this portal knows. */
    private static String name(FileItemInput part) {
        try {
            return Objects.requireNonNullElse(part.getName(), "");
        } catch (InvalidPathException e) {
            return e.getInput();
        }
    }
}
