package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import org.springframework.context.ApplicationContext;

/** A request of somebody that somebody else has in hand, for tests of what follows. */
public final class RequestInReview {

    private final OpinionId id;
    private final Actor requester;
    private final Actor reviewer;
    private final Actor stranger;
    private final OpinionDesk desk;

    private RequestInReview(ApplicationContext portal, boolean fourEyes) {
        var somebody = new Somebody(
                portal.getBean(People.class),
                portal.getBean(CurrentActor.class),
                portal.getBean(As.class),
                portal.getBean(Clock.class));
        var topic = "kabels " + UUID.randomUUID().toString().substring(0, 8);
        var there = PartnerId.random();
        stranger = somebody.at(there);
        reviewer = somebody.knowing(there, topic, 5);
        requester = somebody.at(PartnerId.random());
        desk = portal.getBean(OpinionDesk.class);
        var today = LocalDate.ofInstant(portal.getBean(Clock.class).instant(), WorkingDays.HERE);
        var entry = Questions.about(topic, Visibility.PARTIES_ONLY, today.plusDays(20));
        var asked = portal.getBean(OpinionAsking.class).ask(fourEyes ? withFourEyes(entry) : entry, requester);
        assertThat(asked.outcome()).isInstanceOf(StepOutcome.Done.class);
        id = asked.id();
        take(new OpinionMove.Offer(reviewer.colleague()), requester);
        take(new OpinionMove.Accept(Declaration.free(), null), reviewer);
        take(new OpinionMove.Start(), reviewer);
    }

    public static RequestInReview make(ApplicationContext portal) {
        return new RequestInReview(portal, false);
    }

    /** One of which a second reader has to approve the advice. */
    public static RequestInReview forFourEyes(ApplicationContext portal) {
        return new RequestInReview(portal, true);
    }

    private static OpinionEntry withFourEyes(OpinionEntry entry) {
        return new OpinionEntry(
                entry.title(),
                entry.question(),
                entry.ownView(),
                entry.type(),
                entry.scopeIn(),
                entry.scopeOut(),
                entry.wantedBy(),
                entry.topics(),
                entry.visibility(),
                entry.publicLine(),
                entry.ground(),
                entry.involved(),
                true,
                entry.coordinatorMayOffer(),
                entry.answers());
    }

    /** Takes a step that is open. */
    public void take(OpinionMove move, Actor who) {
        assertThat(desk.take(id, move, who)).as(move.toString()).isInstanceOf(StepOutcome.Done.class);
    }

    public OpinionId id() {
        return id;
    }

    public Actor requester() {
        return requester;
    }

    public Actor reviewer() {
        return reviewer;
    }

    /** Of the same partner as the reviewer. */
    public Actor stranger() {
        return stranger;
    }
}
