package nl.klankbord.people.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.intake.ColleagueWriting.Rewrite;
import nl.klankbord.people.intake.FormerStates.Former;
import nl.klankbord.people.intake.Ledger.Counts;
import nl.klankbord.people.intake.PeopleImportReport.Change;
import nl.klankbord.people.intake.PeopleImportReport.Kind;

/** Goes once through the lines of an import, inside one transaction: to count, or to take them over. */
final class Taking {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST = 20;
    private static final int BATCH = 500;

    private final Ledger ledger;
    private final ColleagueRows rows;
    private final ColleagueWriting writing;
    private final FormerStates former;
    private final PeopleImportId id;
    private final boolean writes;

    private final Set<ColleagueId> touched = new HashSet<>();
    private final Set<ColleagueId> leavers = new HashSet<>();
    private final Set<ColleagueId> returned = new HashSet<>();
    private final List<Change> first = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private boolean manyLeft;

    Taking(
            Ledger ledger,
            ColleagueRows rows,
            ColleagueWriting writing,
            FormerStates former,
            PeopleImportId id,
            boolean writes) {
        this.ledger = ledger;
        this.rows = rows;
        this.writing = writing;
        this.former = former;
        this.id = id;
        this.writes = writes;
    }

    void lines(Map<String, TopicId> topics, boolean shared, Instant now) {
        var takeover = new Takeover(topics, shared, now);
        for (var batch = ledger.after(id, 0); !batch.isEmpty(); ) {
            batch(batch, takeover);
            batch = ledger.after(id, batch.getLast().line());
        }
    }

    private void batch(List<Said> batch, Takeover takeover) {
        var standing = rows.of(id, batch.getFirst().line(), batch.getLast().line());
        var fresh = new ArrayList<Standing>();
        var changed = new ArrayList<Rewrite>();
        var remembered = new ArrayList<Standing>();
        var states = new ArrayList<Former>();
        for (var said : batch) {
            var before = standing.get(said.line());
            if (before == null) {
                var after = takeover.of(said, Standing.nobody(said.externalId(), said.partner()))
                        .after();
                fresh.add(after);
                states.add(new Former(after.id(), 0, null));
                created++;
                note(new Change(said.line(), after.fullName(), Kind.CREATED, List.of()));
            } else {
                var outcome = takeover.of(said, before);
                if (!outcome.fields().isEmpty()) {
                    changed.add(new Rewrite(before, outcome.after()));
                    states.add(new Former(before.id(), before.version() + 1, before));
                    if (before.leftOn() != null) {
                        returned.add(new ColleagueId(before.id()));
                    }
                    updated++;
                    note(new Change(said.line(), outcome.after().fullName(), Kind.UPDATED, outcome.fields()));
                } else {
                    unchanged++;
                    if (!Objects.equals(outcome.after().imported(), before.imported())) {
                        remembered.add(outcome.after());
                    }
                }
            }
        }
        if (writes) {
            writing.insert(fresh);
            writing.update(changed);
            writing.remember(remembered);
            former.keep(id, states);
            states.forEach(state -> touched.add(new ColleagueId(state.colleague())));
        }
    }

    /**
     * These have left.
     *
     * @param many whether they are so many that it may be a mistake
     */
    void leave(List<UUID> gone, boolean many, Instant now) {
        manyLeft = many;
        var today = LocalDate.ofInstant(now, HERE);
        for (var from = 0; from < gone.size(); from += BATCH) {
            var some = gone.subList(from, Math.min(gone.size(), from + BATCH));
            var before = rows.load(some, writes);
            before.forEach(one -> note(new Change(0, one.fullName(), Kind.LEFT, List.of())));
            if (writes) {
                writing.update(before.stream()
                        .map(one -> new Rewrite(one, one.leftOn(today)))
                        .toList());
                former.keep(
                        id,
                        before.stream()
                                .map(one -> new Former(one.id(), one.version() + 1, one))
                                .toList());
            }
        }
        gone.forEach(one -> leavers.add(new ColleagueId(one)));
    }

    private void note(Change change) {
        if (first.size() < FIRST) {
            first.add(change);
        }
    }

    Counts counts() {
        return new Counts(created, updated, unchanged, leavers.size());
    }

    boolean manyLeft() {
        return manyLeft;
    }

    List<Change> first() {
        return first;
    }

    /** Who was made or changed; without who left. */
    Set<ColleagueId> touched() {
        return touched;
    }

    Set<ColleagueId> leavers() {
        return leavers;
    }

    /** Who had left, and works there again. */
    Set<ColleagueId> returned() {
        return returned;
    }
}
