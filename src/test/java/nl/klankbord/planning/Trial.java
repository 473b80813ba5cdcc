package nl.klankbord.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Something to plan, from dice: to be measured, and to be compared with going through all that there is. */
public final class Trial {

    private final PlanningFacts facts;
    private final PlanningRequest request;

    private Trial(PlanningFacts facts, PlanningRequest request) {
        this.facts = facts;
        this.request = request;
    }

    /**
     * Lessons of three hours in a room, from the first of September.
     *
     * @param taken how often each trainer and each room is taken, at most
     */
    public static Trial of(
            int partners, int trainers, int rooms, int taken, int days, int lessons, Pattern pattern, int until) {
        var cases = new Cases(partners, LocalDate.of(2026, 9, 1), days);
        var some = cases.facts(trainers, partners, rooms, taken);
        // Who is away for good would leave nothing to look for.
        var present = some.trainers().stream()
                .map(trainer -> new PlanningFacts.Guide(
                        trainer.name(),
                        trainer.weekdays(),
                        null,
                        null,
                        trainer.organisation(),
                        trainer.booked().subList(0, Math.min(3, trainer.booked().size())),
                        trainer.calendar(),
                        trainer.whyTold()))
                .toList();
        return new Trial(
                new PlanningFacts(
                        present,
                        some.partners(),
                        some.halls(),
                        some.holidays(),
                        LocalDate.of(2020, 1, 1).atStartOfDay()),
                cases.request(180, lessons, pattern, new Where.InRoom(15, false, Set.of()), 9, until));
    }

    public Proposals planned() {
        return new Planning(facts, request).propose(List.of(), Search.PATIENT);
    }

    /** Cost and first day of each, as {@link Exhaustive} tells it. */
    public List<String> told() {
        return planned().best().stream()
                .map(one -> one.cost() + " from " + one.lessons().getFirst().day())
                .toList();
    }

    public Exhaustive exhaustive() {
        return new Exhaustive(facts, request);
    }
}
