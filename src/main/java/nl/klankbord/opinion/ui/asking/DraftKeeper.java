package nl.klankbord.opinion.ui.asking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.files.FileId;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.StepOutcome;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed on one page in one draft: made at the first keystroke, gone when nothing is left of it. */
final class DraftKeeper {

    private final OpinionAsking asking;
    private final OpinionDesk desk;
    private final OpinionFiles files;
    private final CurrentActor actors;
    private @Nullable OpinionId id;
    private int version;
    private OpinionEntry kept = OpinionEntry.empty();

    /** What became of what was typed. */
    sealed interface Outcome {

        /** It stood there already. */
        record Same() implements Outcome {}

        record Saved() implements Outcome {}

        /** Another window was first; nothing was written over. */
        record Stale(OpinionEntry theirs) implements Outcome {}

        /** It was sent from another window. */
        record Sent(OpinionId id) implements Outcome {}

        /** It is gone; this can be made of it again. */
        record ThrownAway(OpinionEntry entry, List<FileId> files) implements Outcome {}
    }

    DraftKeeper(OpinionAsking asking, OpinionDesk desk, OpinionFiles files, CurrentActor actors) {
        this.asking = asking;
        this.desk = desk;
        this.files = files;
        this.actors = actors;
    }

    /** Goes on with a draft that was opened, or with what another window wrote. */
    void open(Dossier draft) {
        id = draft.card().id();
        version = draft.version();
        kept = question(draft);
    }

    /** Which draft it is; null while there is none. */
    @Nullable
    OpinionId id() {
        return id;
    }

    /** What stands in the draft. */
    OpinionEntry kept() {
        return kept;
    }

    Outcome keep(OpinionEntry typed) {
        if (typed.equals(kept)) {
            return new Outcome.Same();
        }
        if (typed.equals(OpinionEntry.empty()) && !holdsFiles()) {
            return discard();
        }
        if (id == null) {
            return begin(typed);
        }
        return switch (asking.change(id, version, typed, actors.get())) {
            case StepOutcome.Done done -> {
                version = done.version();
                kept = typed;
                yield new Outcome.Saved();
            }
            case StepOutcome.Stale _ -> new Outcome.Stale(theirs());
            case StepOutcome.Missing _ -> begin(typed);
            case StepOutcome.Refused _,
                    StepOutcome.AwaitsWaiver _,
                    StepOutcome.Incomplete _,
                    StepOutcome.PersonalData _ -> new Outcome.Sent(id);
        };
    }

    /** What another window wrote. */
    OpinionEntry theirs() {
        return current().map(DraftKeeper::question).orElse(OpinionEntry.empty());
    }

    /** Writes over what another window wrote. */
    Outcome keepOver(OpinionEntry typed) {
        takeOver();
        return keep(typed);
    }

    /** Goes on with what another window wrote. */
    OpinionEntry takeOver() {
        current().ifPresent(this::open);
        return kept;
    }

    /** Hands it in, with what was chosen. */
    StepOutcome send(Choice choice) {
        return id == null ? new StepOutcome.Missing() : asking.send(id, version, choice.move(), actors.get());
    }

    /** Whether it was handed in, here or in another window. */
    boolean isSent() {
        return current()
                .filter(dossier -> dossier.card().state() != OpinionState.DRAFT)
                .isPresent();
    }

    /** Throws the draft away, unless another window changed or sent it. */
    Outcome discard() {
        if (id == null) {
            return gone(List.of());
        }
        var thrown = asking.discard(id, version, actors.get());
        return switch (thrown.outcome()) {
            case StepOutcome.Done _, StepOutcome.Missing _ -> gone(thrown.files());
            case StepOutcome.Stale _ -> new Outcome.Stale(theirs());
            case StepOutcome.Refused _,
                    StepOutcome.AwaitsWaiver _,
                    StepOutcome.Incomplete _,
                    StepOutcome.PersonalData _ -> new Outcome.Sent(id);
        };
    }

    private Outcome gone(List<FileId> files) {
        var was = kept;
        forget();
        return new Outcome.ThrownAway(was, files);
    }

    /** The draft is gone; what is typed goes into another. */
    void forget() {
        id = null;
        kept = OpinionEntry.empty();
    }

    /** The draft to put a file in; made when there is none yet. */
    OpinionId forFile(OpinionEntry typed) {
        if (id == null) {
            begin(typed);
        }
        return Objects.requireNonNull(id);
    }

    /** What looks like personal data in the names and texts of its files. */
    List<Spot> spotsInFiles() {
        if (id == null) {
            return List.of();
        }
        var typed = asking.look(kept).spots().size();
        var all = asking.look(id, kept, actors.get()).spots();
        return all.subList(typed, all.size());
    }

    private boolean holdsFiles() {
        return id != null
                && files.of(id, actors.get())
                        .filter(shown -> !shown.files().isEmpty())
                        .isPresent();
    }

    private Outcome begin(OpinionEntry typed) {
        id = asking.draft(typed, actors.get());
        current().ifPresent(this::open);
        kept = typed;
        return new Outcome.Saved();
    }

    private Optional<Dossier> current() {
        return id == null ? Optional.empty() : desk.open(id, actors.get());
    }

    private static OpinionEntry question(Dossier draft) {
        return draft.question() == null ? OpinionEntry.empty() : draft.question();
    }
}
