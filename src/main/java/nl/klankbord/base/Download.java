package nl.klankbord.base;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Something to be saved by who asked for it; whether that may be was decided and logged.
 *
 * @param size in bytes; -1 where it is not known before
 */
public record Download(String name, String mediaType, long size, Content content) {

    /** Writes it as it is read, with little of it in memory. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
