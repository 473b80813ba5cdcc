package nl.klankbord.intervision.brought;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What all services of cases do: seal and open, tell who may, draw cards, erase. Takes part in the caller's transaction. */
@Component
class CaseWork {

    /** States in which there are words. */
    static final Set<CaseState> READABLE = Set.of(CaseState.OFFERED, CaseState.CHOSEN, CaseState.DISCUSSED);

    private static final Set<MeetingState> AHEAD =
            Set.of(MeetingState.SCHEDULED, MeetingState.PREPARING, MeetingState.IN_PROGRESS);

    private final CaseRepository repository;
    private final CaseReadings readings;
    private final CaseKeys keys;
    private final Circles circles;
    private final Meetings meetings;
    private final Vault vault;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    CaseWork(
            CaseRepository repository,
            CaseReadings readings,
            CaseKeys keys,
            Circles circles,
            Meetings meetings,
            Vault vault,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.readings = readings;
        this.keys = keys;
        this.circles = circles;
        this.meetings = meetings;
        this.vault = vault;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The circle of a case that has words, for a member of it. */
    Optional<CircleCard> circleOf(BroughtCase brought, Actor actor) {
        return READABLE.contains(brought.state()) ? circles.of(brought.circle(), actor.colleague()) : Optional.empty();
    }

    /** What this person is to a case, for a meeting when one is meant. */
    Set<CaseDoer> doers(BroughtCase brought, CircleCard circle, @Nullable MeetingCard meeting, Actor actor) {
        var doers = EnumSet.noneOf(CaseDoer.class);
        var who = actor.colleague();
        var leads = meeting != null && who.equals(meeting.roles().facilitator());
        if (circle.facilitators().contains(who) || leads) {
            doers.add(CaseDoer.FACILITATOR);
        }
        if (brought.bringer().equals(who)) {
            doers.add(CaseDoer.BRINGER);
            if (meeting != null && who.equals(meeting.roles().caseBringer())) {
                doers.add(CaseDoer.BRINGER_IN_TURN);
            }
        }
        return doers;
    }

    /** The meetings for which this person can choose the case. */
    List<MeetingCard> open(BroughtCase brought, CircleCard circle, Actor actor) {
        return meetings.of(circle.id(), actor).stream()
                .filter(meeting ->
                        isAhead(meeting) && brought.isOpen(CaseStep.CHOOSE, doers(brought, circle, meeting, actor)))
                .toList();
    }

    static boolean isAhead(MeetingCard meeting) {
        return AHEAD.contains(meeting.state());
    }

    CaseCard card(BroughtCase brought, CircleCard circle, CaseEntry entry, List<MeetingCard> open, Actor actor) {
        var chosenFor = Optional.ofNullable(brought.meeting()).flatMap(id -> meetings.of(id, actor));
        var steps = brought.stepsOpenTo(doers(brought, circle, chosenFor.orElse(null), actor));
        if (!open.isEmpty()) {
            steps.add(CaseStep.CHOOSE);
        }
        return new CaseCard(
                brought.id(),
                brought.version(),
                brought.circle(),
                brought.bringer(),
                entry.about(),
                brought.state(),
                brought.meeting(),
                brought.broughtAt(),
                Optional.ofNullable(brought.eraseAt()).orElse(brought.broughtAt()),
                brought.bringer().equals(actor.colleague()),
                steps);
    }

    CasePage page(BroughtCase brought, CircleCard circle, CaseEntry entry, Actor actor) {
        var open = open(brought, circle, actor);
        var card = card(brought, circle, entry, open, actor);
        return new CasePage(card, entry, open, card.mine() ? readings.of(brought.id()) : List.of());
    }

    byte[] seal(BroughtCaseId id, UUID key, CaseEntry entry) {
        return vault.seal(key, place(id), json.writeValueAsString(entry));
    }

    /** The words; empty when they are gone. */
    Optional<CaseEntry> words(BroughtCase brought) {
        return brought.sealed()
                .flatMap(kept -> vault.open(place(brought.id()), kept))
                .map(text -> json.readValue(text, CaseEntry.class));
    }

    /** The words go, and with them who read them; the key goes once this is committed. */
    void erase(BroughtCase brought, @Nullable Actor by) {
        brought.erase(clock.instant()).ifPresent(keys::destroy);
        readings.remove(brought.id());
        record(brought.state() == CaseState.ERASED ? Action.CASE_ERASED : Action.CASE_WITHDRAWN, brought.id(), by);
        repository.saveAndFlush(brought);
    }

    void record(Action action, BroughtCaseId id, @Nullable Actor by) {
        audit.record(new SecurityEvent(
                action,
                Result.DONE,
                by == null ? null : by.account().value(),
                by == null ? null : by.partner().value(),
                id.toString()));
    }

    Instant now() {
        return clock.instant();
    }

    private static String place(BroughtCaseId id) {
        return "intervision-case|" + id;
    }
}
