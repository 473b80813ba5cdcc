package nl.klankbord.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.calendar.InvitationStore.State;
import nl.klankbord.calendar.ReplyReader.Found;
import nl.klankbord.calendar.ReplyReader.Skipped;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes answers to invitations, and tells the features. */
@Component
class Replies {

    /** As far as the clocks of calendars may be ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final InvitationStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(InvitationStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an answer to what this person was told last; an older answer, or one to what is not so any more, is left. Safe
     * to repeat: the same answer is told once. Empty when it was taken.
     */
    @Transactional
    Optional<Skipped> take(Found.Reply reply) {
        var found = store.at(reply.uid(), Hash.of(reply.from().toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            return Optional.of(Skipped.UNKNOWN);
        }
        var told = found.get();
        var before = told.answeredAt();
        if (told.state() != State.INVITED
                || told.sequence() != reply.sequence()
                || before != null && before.isAfter(reply.at())
                || reply.at().isAfter(clock.instant().plus(AHEAD))) {
            return Optional.of(Skipped.OUTDATED);
        }
        if (told.answer() != reply.answer()) {
            events.publishEvent(new InvitationAnswered(told.uid(), told.invitee(), reply.answer()));
        }
        store.answer(told, reply.answer(), reply.at());
        return Optional.empty();
    }
}
