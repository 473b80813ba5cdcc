package nl.klankbord.knowledge.document;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param flaw why not all that was sent came in; null when all did
 * @param counts how many files are in each state; those with none are left out
 */
public record DocumentImport(
        DocumentImportId id,
        State state,
        @Nullable Flaw flaw,
        Instant startedAt,
        @Nullable Instant endedAt,
        Map<FileState, Integer> counts) {

    /** The word stands under {@code knowledge-document.import.state.<name>}. */
    public enum State {
        /** Files still come in. */
        RECEIVING,
        RUNNING,
        DONE,
        STOPPED
    }

    /** The sentence stands under {@code knowledge-document.import.flaw.<name>}. */
    public enum Flaw {
        /** It is no zip file, or nothing is in it. */
        EMPTY,
        /** It is damaged, or it was cut off on the way. */
        CUT_OFF,
        /** It holds more files than are taken at once. */
        TOO_MANY,
        /** It unpacks to more than is taken at once. */
        TOO_LARGE
    }

    /** The word stands under {@code knowledge-document.import.file.<name>}. */
    public enum FileState {
        WAITING,
        /** The scanner did not answer; it is asked again. */
        HELD,
        DONE,
        /** The same document stands on the shelf. */
        ALREADY,
        REFUSED,
        /** Somebody stopped the import before its turn. */
        STOPPED
    }

    public DocumentImport {
        counts = Map.copyOf(counts);
    }

    public int count(FileState of) {
        return counts.getOrDefault(of, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them need nothing more. */
    public int over() {
        return total() - count(FileState.WAITING) - count(FileState.HELD);
    }

    public boolean isOver() {
        return state == State.DONE || state == State.STOPPED;
    }
}
