package nl.klankbord.intervision.meeting;

import java.time.LocalTime;
import java.util.List;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CircleStarted;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammeSetup;
import nl.klankbord.testing.TurnableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A circle of five people of five partners whose series of six meetings just began; every second can lead. */
public final class RunningCircle {

    public final ProgrammeSetup setup;
    public final CircleId id = CircleId.random();
    public final ProgrammeId programme;
    public final Actor organiser;
    public final List<Actor> people;

    private final Meetings meetings;
    private final MeetingClocks clocks;
    private final CurrentActor current;

    public RunningCircle(ApplicationContext portal) {
        setup = new ProgrammeSetup(portal);
        meetings = portal.getBean(Meetings.class);
        clocks = portal.getBean(MeetingClocks.class);
        current = portal.getBean(CurrentActor.class);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        programme = setup.open(setup.entry(3, 6), organiser);
        people = setup.enrolled(programme, 5);
        var jdbc = portal.getBean(JdbcClient.class);
        jdbc.sql("insert into intervision_circle (id, programme, number, started_at) values (?, ?, 1, now())")
                .params(id.toString(), programme.toString())
                .update();
        jdbc.sql("update intervision_membership set circle = ?, state = 'ACCEPTED' where programme = ?")
                .params(id.toString(), programme.toString())
                .update();
        jdbc.sql("update intervision_programme set state = 'RUNNING' where id = ?")
                .param(programme.toString())
                .update();
        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> portal.publishEvent(new CircleStarted(id)));
        as(leader());
    }

    /** The first can lead; so can the third and the fifth. */
    public Actor leader() {
        return people.get(0);
    }

    /** Somebody who cannot. */
    public Actor member() {
        return people.get(1);
    }

    public Actor as(Actor actor) {
        return setup.signedIn(actor);
    }

    public List<MeetingCard> meetings() {
        return meetings.of(id, leader());
    }

    public MeetingId first() {
        return meetings().getFirst().id();
    }

    public MeetingCard card(MeetingId meeting) {
        return meetings.of(meeting, leader()).orElseThrow();
    }

    public Slot slot(int daysAhead) {
        return new Slot(setup.day(daysAhead), LocalTime.of(9, 30), LocalTime.of(11, 30));
    }

    /** Turns the time to the beginning of a meeting. */
    public void turnTo(Slot slot) {
        TurnableClock.CLOCK.turnTo(
                slot.day().atTime(10, 0).atZone(WorkingDays.HERE).toInstant());
    }

    /** Lets time do what it does with all that is due. */
    public void look() {
        current.asPortal(() -> meetings().forEach(one -> clocks.look(one.id().value())));
    }
}
