package nl.klankbord.people.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.intake.ColleagueWriting.Rewrite;
import nl.klankbord.people.intake.FormerStates.Former;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The imports that were taken, to look back at and, for a day, to undo. Undoing puts back everyone whom nobody changed
 * since: one colleague who already wrote something must not keep a wrong import of thousands in its place, nor lose what
 * was written. Topics that the import made stay, as candidates.
 */
@Service
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
public class PastImports {

    private static final int LATEST = 20;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Ledger ledger;
    private final ColleagueRows rows;
    private final ColleagueWriting writing;
    private final FormerStates former;
    private final CurrentActor currentActor;
    private final Vocabulary vocabulary;
    private final Told told;
    private final Audit audit;
    private final Clock clock;

    PastImports(
            Ledger ledger,
            ColleagueRows rows,
            ColleagueWriting writing,
            FormerStates former,
            CurrentActor currentActor,
            Vocabulary vocabulary,
            Told told,
            Audit audit,
            Clock clock) {
        this.ledger = ledger;
        this.rows = rows;
        this.writing = writing;
        this.former = former;
        this.currentActor = currentActor;
        this.vocabulary = vocabulary;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest that the current actor may see: all of them, or those of the own partner. */
    @Transactional(readOnly = true)
    public List<PastImport> latest() {
        var actor = currentActor.get();
        return ledger.latest(
                actor.is(Role.NETWORK_ADMIN) ? null : actor.partners(Role.PARTNER_ADMIN), LATEST, clock.instant());
    }

    /** Undoes an import of the current actor's own partner; {@link NotAllowed} when there is none, or it is not theirs. */
    @Transactional
    public UndoOutcome undo(PeopleImportId id) {
        var actor = currentActor.get();
        ledger.waitTurn();
        var past = ledger.find(id, clock.instant())
                .filter(found -> mayUndo(actor, found))
                .orElseThrow(() -> new NotAllowed("Undo import " + id));
        return switch (past.state()) {
            case UNDONE -> new UndoOutcome.AlreadyUndone();
            case LASTING -> new UndoOutcome.TooLate();
            case UNDOABLE -> undo(past, actor);
        };
    }

    private static boolean mayUndo(Actor actor, PastImport past) {
        return past.partner() == null ? actor.is(Role.NETWORK_ADMIN) : actor.administers(past.partner());
    }

    private UndoOutcome undo(PastImport past, Actor actor) {
        var touched = new HashSet<ColleagueId>();
        var left = new HashSet<ColleagueId>();
        var returned = new HashSet<ColleagueId>();
        var kept = 0;
        for (var batch = former.after(past.id(), BEFORE_ALL); !batch.isEmpty(); ) {
            var now = rows.load(batch.stream().map(Former::colleague).toList(), true).stream()
                    .collect(Collectors.toMap(Standing::id, Function.identity()));
            var back = batch.stream().filter(state -> isUntouched(state, now)).toList();
            putBack(back, now);
            for (var state : back) {
                var id = new ColleagueId(state.colleague());
                var isThere = state.stood() != null && state.stood().leftOn() == null;
                (isThere ? touched : left).add(id);
                if (isThere && now.get(state.colleague()) instanceof Standing standing && standing.leftOn() != null) {
                    returned.add(id);
                }
            }
            kept += batch.size() - back.size();
            batch = former.after(past.id(), batch.getLast().colleague());
        }
        former.forget(past.id());
        var putBack = touched.size() + left.size();
        ledger.undone(past.id(), putBack, kept);
        told.changed(touched);
        told.left(left);
        told.returned(returned);
        audit.record(SecurityEvent.done(
                Action.PEOPLE_IMPORT_UNDONE,
                actor.account().value(),
                past.partner() == null ? null : past.partner().value(),
                past.id()));
        return new UndoOutcome.Undone(putBack, kept);
    }

    /** Still as the import left it. */
    private static boolean isUntouched(Former state, Map<UUID, Standing> now) {
        return now.get(state.colleague()) instanceof Standing standing && standing.version() == state.versionAfter();
    }

    /** The topic that this one was taken up in since, if it was. */
    private UUID current(UUID topic) {
        return vocabulary
                .find(new TopicId(topic))
                .map(found -> found.id().value())
                .orElse(topic);
    }

    private void putBack(List<Former> states, Map<UUID, Standing> now) {
        var changed = new ArrayList<Rewrite>();
        var made = new ArrayList<UUID>();
        for (var state : states) {
            if (state.stood() instanceof Standing stood && now.get(state.colleague()) instanceof Standing standing) {
                changed.add(new Rewrite(standing, stood.with(this::current)));
            } else {
                made.add(state.colleague());
            }
        }
        writing.update(changed);
        writing.delete(made);
    }
}
