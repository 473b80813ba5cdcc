package nl.klankbord.files;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is told of.
 *
 * @param name as data: never a path
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 * @param reading what came of reading its text; null as long as it was not tried
 * @param flaw why it was refused afterwards
 */
public record StoredFile(
        FileId id,
        String name,
        FileKind kind,
        long size,
        String sha256,
        FileState state,
        @Nullable FileReading reading,
        @Nullable FileFlaw flaw,
        ColleagueId by,
        Instant at) {

    public boolean isReady() {
        return state == FileState.READY;
    }
}
