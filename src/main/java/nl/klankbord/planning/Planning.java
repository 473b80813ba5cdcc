package nl.klankbord.planning;

import java.time.LocalDate;
import java.util.List;

/** Plans upon facts that are given; knows no database. */
final class Planning {

    private final PlanningFacts facts;
    private final PlanningRequest request;

    Planning(PlanningFacts facts, PlanningRequest request) {
        this.facts = facts;
        this.request = request;
    }

    Proposals propose(List<Proposals.Warning> warnings, Search search) {
        var grid = new Grid(request);
        var rules = new MomentRules(facts, request);
        var moments = new Moments(grid, rules, facts, request, search);
        var found = new SeriesSearch(grid, moments::cost, request.lessons(), Steps.of(request.pattern(), grid))
                .best(Proposals.MOST, search);
        var explanation = new Explanation(grid, rules, facts);
        var best = found.stream().map(explanation::of).toList();
        return new Proposals(
                best,
                warnings,
                best.isEmpty() ? explanation.obstacles(search) : List.of(),
                moments.isWhole() && !search.isStopped(),
                lastKnown());
    }

    private LocalDate lastKnown() {
        return facts.holidays().lastKnownDay();
    }
}
