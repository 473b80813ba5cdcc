package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A training of two lessons of three hours that people of two partners are placed in, and the time after it. */
public final class HeldTraining {

    public final TrainingSetup setup;
    public final Actor trainer;
    public final PartnerId here;
    public final PartnerId there;
    public final List<Actor> people = new ArrayList<>();
    public final EditionId id;

    private final EditionClocks clocks;
    private final CurrentActor current;

    /** @param fromHere how many of the trainer's partner take part, @param fromThere how many of another */
    public HeldTraining(
            ApplicationContext portal,
            int fromHere,
            int fromThere,
            String cost,
            CostRule rule,
            @Nullable Integer year) {
        setup = new TrainingSetup(portal);
        clocks = portal.getBean(EditionClocks.class);
        current = portal.getBean(CurrentActor.class);
        here = setup.partner(0);
        there = setup.partner(1);
        trainer = setup.somebody(here, Role.TRAINER);
        var plain = setup.entry(trainer, Set.of(here, there), 20, Map.of());
        id = setup.open(
                new EditionEntry(
                        plain.course(),
                        plain.partner(),
                        plain.trainers(),
                        null,
                        plain.partners(),
                        Stream.of(60, 67).map(this::lesson).toList(),
                        plain.seats(),
                        0,
                        plain.quotas(),
                        null,
                        null,
                        new BigDecimal(cost),
                        rule,
                        year,
                        false,
                        EditionEntry.CANCEL_DAYS),
                trainer);
        var enrolments = portal.getBean(Enrolments.class);
        for (var i = 0; i < fromHere + fromThere; i++) {
            var somebody = setup.somebody(i < fromHere ? here : there);
            assertThat(enrolments.enrol(id, somebody)).isInstanceOf(EnrolOutcome.Enrolled.class);
            people.add(somebody);
        }
        setup.signedIn(trainer);
    }

    private LessonEntry lesson(int daysAhead) {
        var day = setup.day(daysAhead);
        return new LessonEntry(day.atTime(LocalTime.of(9, 0)), day.atTime(LocalTime.of(12, 0)), "Raadzaal", "", null);
    }

    /** Turns the time to the morning of the first lesson. */
    public HeldTraining begun() {
        TurnableClock.CLOCK.turnTo(setup.day(60)
                .atTime(LocalTime.of(10, 0))
                .atZone(WorkingDays.HERE)
                .toInstant());
        look();
        return this;
    }

    /** Turns the time to the day after the last lesson. */
    public HeldTraining held() {
        var last = setup.day(68)
                .atTime(LocalTime.of(10, 0))
                .atZone(WorkingDays.HERE)
                .toInstant();
        begun();
        TurnableClock.CLOCK.turnTo(last);
        look();
        return this;
    }

    /** Lets time pass. */
    public void later(Duration time) {
        TurnableClock.CLOCK.forward(time);
    }

    private void look() {
        current.asPortal(() -> clocks.look(id.value()));
    }
}
