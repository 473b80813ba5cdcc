package nl.klankbord.intervision.meeting;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.meeting.MeetingWork.Opened;
import nl.klankbord.intervision.meeting.dates.DatePoll;
import nl.klankbord.intervision.meeting.dates.DatePolls;
import nl.klankbord.intervision.meeting.dates.PollAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When and where a meeting is: dates are asked for, one is chosen, and it can be moved; and who can come. */
@Service
@PermitAll
public class MeetingDates {

    private final Meetings meetings;
    private final MeetingWork work;
    private final DatePolls polls;
    private final int fewest;

    MeetingDates(
            Meetings meetings,
            MeetingWork work,
            DatePolls polls,
            @Value("${klankbord.intervision.fewest-present:4}") int fewest) {
        this.meetings = meetings;
        this.work = work;
        this.polls = polls;
        this.fewest = fewest;
    }

    /** With fewer people a meeting had better be on another day. */
    public int fewest() {
        return fewest;
    }

    /** The dates that are asked for; none when nothing is asked, or nothing of this person's. */
    @Transactional(readOnly = true)
    public DatePoll poll(MeetingId id, Actor actor) {
        return meetings.of(id, actor).map(_ -> polls.of(id)).orElse(DatePoll.NONE);
    }

    /** Asks everybody which of these dates suit. */
    @Transactional
    public MeetingOutcome ask(MeetingId id, Set<Slot> dates, Actor actor) {
        return work.take(id, MeetingStep.ASK_DATES, actor, opened -> asked(opened, dates));
    }

    /** The moment does not hold: asks which of these dates suit instead. */
    @Transactional
    public MeetingOutcome reschedule(MeetingId id, Set<Slot> dates, Actor actor) {
        return work.take(id, MeetingStep.RESCHEDULE, actor, opened -> {
            var refused = asked(opened, dates);
            if (refused.isEmpty()) {
                opened.meeting().everybodyComes();
            }
            return refused;
        });
    }

    private Optional<MeetingRefusal> asked(Opened opened, Collection<Slot> dates) {
        if (dates.isEmpty() || dates.size() > DatePoll.MOST) {
            return Optional.of(MeetingRefusal.NO_DATES);
        }
        if (dates.stream().anyMatch(date -> !date.begins().isAfter(opened.now()))) {
            return Optional.of(MeetingRefusal.NO_MOMENT);
        }
        polls.ask(opened.meeting().id(), dates);
        return MeetingWork.done();
    }

    /** Says which dates suit. @param answers by date, of those that are asked for */
    @Transactional
    public MeetingOutcome answer(MeetingId id, Map<UUID, PollAnswer> answers, Actor actor) {
        return work.take(id, MeetingStep.ANSWER_DATES, actor, opened -> {
            var poll = polls.of(id);
            if (answers.isEmpty()
                    || answers.keySet().stream()
                            .anyMatch(date -> poll.option(date).isEmpty())) {
                // They were changed while somebody looked at them.
                return Optional.of(MeetingRefusal.NO_DATES);
            }
            polls.answer(actor.colleague(), answers);
            return MeetingWork.done();
        });
    }

    /** This is when and where it is. */
    @Transactional
    public MeetingOutcome pick(MeetingId id, Slot slot, Whereabouts where, Actor actor) {
        return work.take(id, MeetingStep.PICK, actor, opened -> moved(opened, slot, where));
    }

    /** It goes to another moment or place; who could not come then may be able to now. */
    @Transactional
    public MeetingOutcome move(MeetingId id, Slot slot, Whereabouts where, Actor actor) {
        return work.take(id, MeetingStep.MOVE, actor, opened -> {
            var before = opened.meeting().slot();
            var refused = moved(opened, slot, where);
            if (refused.isEmpty() && !before.equals(Optional.of(slot))) {
                opened.meeting().everybodyComes();
            }
            return refused;
        });
    }

    private Optional<MeetingRefusal> moved(Opened opened, Slot slot, Whereabouts where) {
        if (!slot.begins().isAfter(opened.now())) {
            return Optional.of(MeetingRefusal.NO_MOMENT);
        }
        if (!where.isRight()) {
            return Optional.of(MeetingRefusal.NO_PLACE);
        }
        opened.meeting().moment(slot);
        opened.meeting().where(where.online(), where.place(), where.link());
        polls.end(opened.meeting().id());
        return MeetingWork.done();
    }

    /** It does not go on. */
    @Transactional
    public MeetingOutcome cancel(MeetingId id, Actor actor) {
        return work.take(id, MeetingStep.CANCEL, actor, _ -> {
            polls.end(id);
            return MeetingWork.done();
        });
    }

    /** Says whether one can come. */
    @Transactional
    public MeetingOutcome expect(MeetingId id, boolean comes, Actor actor) {
        return work.take(id, MeetingStep.EXCUSE, actor, opened -> {
            opened.meeting().expect(actor.colleague(), comes);
            return MeetingWork.done();
        });
    }

    /** Whether so few can come that another day is better. */
    public boolean isTooFew(MeetingCard meeting) {
        return meeting.can(MeetingStep.EXCUSE) && meeting.coming().size() < fewest;
    }
}
