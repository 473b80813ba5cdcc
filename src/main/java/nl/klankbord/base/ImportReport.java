package nl.klankbord.base;

import java.util.List;

/**
 * What an import did, or in a dry run would do. Any error means that nothing was taken: the counts then say what would
 * have happened without it.
 */
public record ImportReport(int created, int updated, int unchanged, List<Fault> errors) {

    public ImportReport {
        errors = List.copyOf(errors);
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    /** One reason for refusal. Lines count from 1, a header included; the message is in the reader's language. */
    public record Fault(int line, String field, String message) {}

    /** Whether an import only tells what it would do. */
    public enum Mode {
        DRY_RUN,
        APPLY
    }
}
