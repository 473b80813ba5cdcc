package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klankbord.intervision.compose.Obstacle.Mend;

/**
 * What is in the way when counting shows nothing: each rule is eased a little in turn, and it is tried whether there are
 * circles then. Private wishes are never eased; that they count is told as one number, when there are enough to tell.
 */
final class Relaxations {

    private final Population population;
    private final Predicate<Population> goes;
    private final List<Obstacle> found = new ArrayList<>();

    private Relaxations(Population population, Predicate<Population> goes) {
        this.population = population;
        this.goes = goes;
    }

    /** All that helped; never empty. */
    static List<Obstacle> of(Population population, Predicate<Population> goes) {
        var relaxations = new Relaxations(population, goes);
        relaxations.look();
        return List.copyOf(relaxations.found);
    }

    private void look() {
        var now = population.settings();
        if (!population.pins().isEmpty() && goes.test(population.pinned(Map.of()))) {
            found.add(Obstacles.stuck(population.pins().keySet()));
        }
        ease(Rule.HALF_DAYS, new Obstacle.AllowFewerHalfDays(now.halfDays() - 1));
        ease(Rule.ONE_TEAM, new Obstacle.AllowMoreOfTeam(now.mostOfTeam() + 1));
        ease(Rule.ONE_PARTNER, new Obstacle.AllowMoreOfPartner(now.mostOfPartner() + 1));
        ease(Rule.PARTNERS, new Obstacle.AllowFewerPartners(now.leastPartners() - 1));
        ease(Rule.SIZE, new Obstacle.AllowSmaller(now.least() - 1));
        ease(Rule.SIZE, new Obstacle.AllowLarger(now.most() + 1));
        if (found.isEmpty()) {
            population
                    .wishes()
                    .ifPresent(wishes -> found.add(new Obstacle(
                            Optional.empty(),
                            Said.of("intervision-compose.wishes", new Said.Count(wishes)),
                            List.of())));
            found.add(new Obstacle(
                    Optional.empty(),
                    Said.of("intervision-compose.together"),
                    List.of(new Obstacle.MorePeople(1), new Obstacle.MoreFacilitators(1))));
        }
    }

    private void ease(Rule rule, Mend mend) {
        eased(mend)
                .filter(settings -> goes.test(population.with(settings)))
                .ifPresent(_ -> found.add(new Obstacle(Optional.of(rule), said(rule), List.of(mend))));
    }

    /** The settings with this rule eased; empty when it cannot be. */
    private Optional<Settings> eased(Mend mend) {
        var now = population.settings();
        return switch (mend) {
            case Obstacle.AllowSmaller(var least)
            when least >= Settings.SMALLEST -> Optional.of(now.withSizes(least, now.most()));
            case Obstacle.AllowLarger(var most)
            when most <= Settings.LARGEST -> Optional.of(now.withSizes(now.least(), most));
            case Obstacle.AllowFewerPartners(var partners)
            when partners > 0 -> Optional.of(now.withPartners(partners, now.mostOfPartner()));
            case Obstacle.AllowMoreOfPartner(var people) -> Optional.of(now.withPartners(now.leastPartners(), people));
            case Obstacle.AllowMoreOfTeam(var people) -> Optional.of(now.withMostOfTeam(people));
            case Obstacle.AllowFewerHalfDays(var halfDays) when halfDays > 0 -> Optional.of(now.withHalfDays(halfDays));
            default -> Optional.empty();
        };
    }

    private static Said said(Rule rule) {
        return Said.of(
                switch (rule) {
                    case HALF_DAYS -> "intervision-compose.tight-half-days";
                    case ONE_TEAM -> "intervision-compose.tight-team";
                    case ONE_PARTNER -> "intervision-compose.tight-partner";
                    case PARTNERS -> "intervision-compose.tight-partners";
                    default -> "intervision-compose.tight-size";
                });
    }
}
