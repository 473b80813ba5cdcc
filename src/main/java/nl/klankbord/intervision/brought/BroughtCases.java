package nl.klankbord.intervision.brought;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of circles, for their members; for anybody else, organisers and administrators too, there are none. Every reading
 * by another than its bringer is noted.
 */
@Service
@PermitAll
public class BroughtCases {

    /** So many cases of one person can wait in a circle. */
    static final int MOST_WAITING = 5;

    private final CaseRepository repository;
    private final CaseWork work;
    private final CaseDrafts drafts;
    private final CaseReadings readings;
    private final Circles circles;
    private final Meetings meetings;

    BroughtCases(
            CaseRepository repository,
            CaseWork work,
            CaseDrafts drafts,
            CaseReadings readings,
            Circles circles,
            Meetings meetings) {
        this.repository = repository;
        this.work = work;
        this.drafts = drafts;
        this.readings = readings;
        this.circles = circles;
        this.meetings = meetings;
    }

    /** The circle, for a member of it. */
    @Transactional(readOnly = true)
    public Optional<CircleCard> circle(CircleId id, Actor actor) {
        return circles.of(id, actor.colleague());
    }

    /** The cases of a circle that have words, oldest first; nothing for who is no member. */
    @Transactional(readOnly = true)
    public List<CaseCard> of(CircleId circle, Actor actor) {
        return circles.of(circle, actor.colleague())
                .map(card -> cards(
                        repository.findByCircleAndStateInOrderByBroughtAt(circle.value(), CaseWork.READABLE),
                        card,
                        actor))
                .orElse(List.of());
    }

    /** The cases that are chosen for a meeting, or were discussed in it. */
    @Transactional(readOnly = true)
    public List<CaseCard> of(MeetingId meeting, Actor actor) {
        return meetings.of(meeting, actor)
                .flatMap(found -> circles.of(found.circle(), actor.colleague()))
                .map(card -> cards(
                        repository.findByMeetingAndStateInOrderByBroughtAt(meeting.value(), CaseWork.READABLE),
                        card,
                        actor))
                .orElse(List.of());
    }

    private List<CaseCard> cards(List<BroughtCase> found, CircleCard circle, Actor actor) {
        return found.stream()
                .flatMap(
                        one -> work
                                .words(one)
                                .map(entry -> work.card(one, circle, entry, work.open(one, circle, actor), actor))
                                .stream())
                .toList();
    }

    /** Opens a case. That somebody else read it is noted, and its bringer sees it. */
    @Transactional
    public Optional<CasePage> open(BroughtCaseId id, Actor actor) {
        return repository.findById(id.value()).flatMap(brought -> work.circleOf(brought, actor)
                .flatMap(circle -> work.words(brought).map(entry -> {
                    if (!brought.bringer().equals(actor.colleague())
                            && readings.note(id, actor.colleague(), work.now())) {
                        work.record(Action.CASE_READ, id, actor);
                    }
                    return work.page(brought, circle, entry, actor);
                })));
    }

    /** Brings a case into a circle; the draft becomes it. */
    @Transactional
    public CaseOutcome bring(CircleId circle, CaseEntry typed, GateAnswers answers, Actor actor) {
        if (circles.of(circle, actor.colleague()).isEmpty()) {
            return new CaseOutcome.Missing();
        }
        var entry = typed.tidy();
        var stopped = stopped(entry, answers);
        if (stopped != null) {
            return stopped;
        }
        var waiting = repository
                .findByCircleAndBringerAndStateIn(
                        circle.value(), actor.colleague().value(), CaseWork.READABLE)
                .size();
        if (waiting >= MOST_WAITING) {
            return new CaseOutcome.TooMany(MOST_WAITING);
        }
        var id = BroughtCaseId.random();
        var key = drafts.handOver(actor.colleague(), circle);
        repository.saveAndFlush(
                new BroughtCase(id, circle, actor.colleague(), key, work.seal(id, key, entry), work.now()));
        work.record(Action.CASE_BROUGHT, id, actor);
        answered(id, entry, actor);
        return new CaseOutcome.Done(id);
    }

    /** Writes a case anew. @param version that was read */
    @Transactional
    public CaseOutcome change(BroughtCaseId id, int version, CaseEntry typed, GateAnswers answers, Actor actor) {
        var entry = typed.tidy();
        return take(id, CaseStep.CHANGE, actor, (brought, circle) -> {
            var key = brought.caseKey();
            var stopped = stopped(entry, answers);
            if (stopped != null || key == null) {
                return stopped == null ? new CaseOutcome.Missing() : stopped;
            }
            if (brought.version() != version) {
                return work.words(brought)
                        .<CaseOutcome>map(now -> new CaseOutcome.Stale(work.page(brought, circle, now, actor)))
                        .orElseGet(CaseOutcome.Missing::new);
            }
            brought.rewrite(work.seal(id, key, entry), work.now());
            answered(id, entry, actor);
            return null;
        });
    }

    /** It will be discussed in this meeting. */
    @Transactional
    public CaseOutcome choose(BroughtCaseId id, MeetingId meeting, Actor actor) {
        return locked(id, actor, (brought, circle) -> {
            var found = meetings.of(meeting, actor)
                    .filter(one -> one.circle().equals(brought.circle()) && CaseWork.isAhead(one))
                    .filter(one -> brought.isOpen(CaseStep.CHOOSE, work.doers(brought, circle, one, actor)));
            if (found.isEmpty()) {
                return new CaseOutcome.NotNow();
            }
            brought.choose(meeting, work.now());
            work.record(Action.CASE_CHOSEN, id, actor);
            return null;
        });
    }

    /** It will not be discussed in its meeting. */
    @Transactional
    public CaseOutcome letGo(BroughtCaseId id, Actor actor) {
        return take(id, CaseStep.LET_GO, actor, (brought, circle) -> {
            brought.letGo(work.now());
            return null;
        });
    }

    /** The words go at once, for ever: taken back when it was not discussed yet. Only its bringer can. */
    @Transactional
    public CaseOutcome erase(BroughtCaseId id, Actor actor) {
        return locked(id, actor, (brought, circle) -> {
            var doers = work.doers(brought, circle, null, actor);
            if (!brought.isOpen(CaseStep.WITHDRAW, doers) && !brought.isOpen(CaseStep.ERASE, doers)) {
                return new CaseOutcome.NotNow();
            }
            work.erase(brought, actor);
            return null;
        });
    }

    /** What was typed of a case for this circle and is not brought yet. */
    @Transactional
    public Optional<CaseEntry> draft(CircleId circle, Actor actor) {
        return circles.of(circle, actor.colleague())
                .flatMap(_ -> drafts.find(actor.colleague(), circle))
                .map(CaseDrafts.Draft::entry);
    }

    /** Keeps what is typed; forgets it when that is nothing. Answers when. */
    @Transactional
    public Optional<Instant> keepDraft(CircleId circle, CaseEntry typed, Actor actor) {
        if (circles.of(circle, actor.colleague()).isEmpty()) {
            return Optional.empty();
        }
        var now = work.now();
        if (typed.isEmpty()) {
            drafts.discard(actor.colleague(), circle);
        } else {
            drafts.keep(actor.colleague(), circle, typed, now);
        }
        return Optional.of(now);
    }

    private @Nullable CaseOutcome stopped(CaseEntry entry, GateAnswers answers) {
        var flaws = entry.flaws();
        if (!flaws.isEmpty()) {
            return new CaseOutcome.Incomplete(flaws);
        }
        var report = PersonalDataGate.look(entry.pieces(), answers);
        return report.passes() ? null : new CaseOutcome.PersonalData(report);
    }

    /** What passed because somebody said what it is, is accounted for; what it was is not. */
    private void answered(BroughtCaseId id, CaseEntry entry, Actor actor) {
        if (!PersonalDataGate.look(entry.pieces(), GateAnswers.none()).passes()) {
            work.record(Action.CASE_GATE_ANSWERED, id, actor);
        }
    }

    private CaseOutcome take(
            BroughtCaseId id,
            CaseStep step,
            Actor actor,
            BiFunction<BroughtCase, CircleCard, @Nullable CaseOutcome> change) {
        return locked(id, actor, (brought, circle) -> {
            var chosenFor = Optional.ofNullable(brought.meeting()).flatMap(meeting -> meetings.of(meeting, actor));
            return brought.isOpen(step, work.doers(brought, circle, chosenFor.orElse(null), actor))
                    ? change.apply(brought, circle)
                    : new CaseOutcome.NotNow();
        });
    }

    /** @param change answers what kept it from being done, or nothing and then it is done */
    private CaseOutcome locked(
            BroughtCaseId id, Actor actor, BiFunction<BroughtCase, CircleCard, @Nullable CaseOutcome> change) {
        var brought = repository.findLockedById(id.value()).orElse(null);
        var circle = brought == null ? null : work.circleOf(brought, actor).orElse(null);
        if (brought == null || circle == null) {
            return new CaseOutcome.Missing();
        }
        var kept = change.apply(brought, circle);
        if (kept != null) {
            return kept;
        }
        repository.saveAndFlush(brought);
        return new CaseOutcome.Done(id);
    }
}
