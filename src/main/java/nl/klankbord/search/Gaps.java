package nl.klankbord.search;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids of changes commit out of order: what stands after a gap is taken, but the cursor waits before the gap until it is
 * filled, or too old to be filled any more.
 */
final class Gaps {

    private final Set<Long> taken = new HashSet<>();

    void clear() {
        taken.clear();
    }

    /** Those of a batch that were not taken yet. */
    List<ChangeLog.Change> fresh(List<ChangeLog.Change> batch) {
        return batch.stream().filter(change -> !taken.contains(change.id())).toList();
    }

    /**
     * Notes that a batch was taken.
     *
     * @param tooOld no transaction from before this moment is still open
     * @return up to where everything has been taken
     */
    long take(List<ChangeLog.Change> batch, long cursor, Instant tooOld) {
        long reached = cursor;
        for (var change : batch) {
            taken.add(change.id());
            if (change.id() == reached + 1 || change.notedAt().isBefore(tooOld)) {
                reached = Math.max(reached, change.id());
            }
        }
        while (taken.contains(reached + 1)) {
            reached++;
        }
        long low = reached;
        taken.removeIf(id -> id <= low);
        return reached;
    }
}
