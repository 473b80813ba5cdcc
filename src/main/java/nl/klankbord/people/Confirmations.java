package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether lines of expertise can be relied upon: their own person says that they still hold or do not, a colleague says
 * that they are so. What is not for the one who asks ends in {@link NotAllowed}.
 */
@Service
@PermitAll
public class Confirmations {

    private final ColleagueLock lock;
    private final ProfileChanges changes;
    private final Clock clock;

    Confirmations(ColleagueLock lock, ProfileChanges changes, Clock clock) {
        this.lock = lock;
        this.changes = changes;
        this.clock = clock;
    }

    /** The own person says that a line still holds. What the organisation said becomes what the person says. */
    @Transactional
    public void stillTrue(ColleagueId id, TopicId topic, Actor actor) {
        stillTrue(id, Set.of(topic), actor);
    }

    /** The own person says that these lines still hold. */
    @Transactional
    public void stillTrue(ColleagueId id, Collection<TopicId> topics, Actor actor) {
        var now = clock.instant();
        var colleague = self(id, actor);
        topics.forEach(topic -> colleague.knowledge().change(topic, line -> line.stillTrue(now)));
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
    }

    /** The own person says that every line still holds, but for the retired ones. */
    @Transactional
    public void allStillTrue(ColleagueId id, Actor actor) {
        var now = clock.instant();
        var colleague = self(id, actor);
        colleague.knowledge().changeAll(line -> line.stillTrue(now));
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
    }

    /** The own person says that a line does not hold any more: nobody else sees it. */
    @Transactional
    public void retire(ColleagueId id, TopicId topic, Actor actor) {
        own(id, topic, Expertise::retire, actor);
    }

    /** The own person takes that back; the line is as old as it was. */
    @Transactional
    public void reinstate(ColleagueId id, TopicId topic, Actor actor) {
        own(id, topic, Expertise::reinstated, actor);
    }

    /** A colleague says that a line is so; nothing when somebody said so before, or the line waits for its person. */
    @Transactional
    public void confirm(ColleagueId id, TopicId topic, Actor actor) {
        var colleague = another(id, topic, actor);
        var line = colleague.knowledge().lines().get(topic);
        if (line != null && line.awaitsColleague(clock.instant())) {
            colleague.knowledge().change(topic, known -> known.confirmedByColleague(actor.colleague()));
            changes.made(Action.EXPERTISE_CONFIRMED, colleague, actor);
        }
    }

    /** A colleague takes back what only that colleague said; nothing when it was somebody else. */
    @Transactional
    public void unconfirm(ColleagueId id, TopicId topic, Actor actor) {
        var colleague = another(id, topic, actor);
        var line = colleague.knowledge().lines().get(topic);
        if (line != null && line.confirmedBy(actor.colleague())) {
            colleague.knowledge().change(topic, Expertise::unconfirmed);
            changes.made(Action.EXPERTISE_UNCONFIRMED, colleague, actor);
        }
    }

    private void own(ColleagueId id, TopicId topic, UnaryOperator<Expertise> verb, Actor actor) {
        var colleague = self(id, actor);
        colleague.knowledge().change(topic, verb);
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
    }

    private Colleague self(ColleagueId id, Actor actor) {
        return lock.take(id)
                .filter(colleague -> !colleague.hasLeft() && colleague.isSelf(actor))
                .orElseThrow(() -> new NotAllowed("Confirm own expertise of colleague " + id));
    }

    private Colleague another(ColleagueId id, TopicId topic, Actor actor) {
        return lock.take(id)
                .filter(colleague -> !colleague.hasLeft() && !colleague.isSelf(actor))
                .filter(colleague -> colleague.expertiseFor(actor).containsKey(topic))
                .orElseThrow(() -> new NotAllowed("Confirm expertise of colleague " + id));
    }
}
