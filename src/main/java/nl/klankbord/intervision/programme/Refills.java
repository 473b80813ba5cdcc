package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.compose.Composition;
import nl.klankbord.intervision.compose.Judge;
import nl.klankbord.intervision.compose.Judgement;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;

/**
 * Who could take a place in a circle that was sent. Private wishes are not read here, or the list would tell of them:
 * whoever is asked can decline.
 */
@Component
class Refills {

    private final Populations populations;
    private final ProposalPages pages;
    private final ProposalStore store;
    private final People people;

    Refills(Populations populations, ProposalPages pages, ProposalStore store, People people) {
        this.populations = populations;
        this.pages = pages;
        this.store = store;
        this.people = people;
    }

    /** Best first: the circle with them breaks no rule that it did not break without them. */
    List<Refill> of(Programme programme, CircleId circle) {
        var gathered = populations.gathered(programme);
        var plan = pages.plan(programme, store.find(programme.id()), gathered);
        var number = plan.circles().stream().map(Plan.Seats::id).toList().indexOf(circle.value()) + 1;
        if (number == 0
                || plan.circles().get(number - 1).members().size()
                        >= programme.terms().most()) {
            return List.of();
        }
        var places = new HashMap<>(plan.composition().places());
        places.values().removeIf(each -> each != number);
        var alone = new Composition(places);
        var judge = new Judge(gathered.population());
        var before = judge.judge(alone).circle(number);
        var waiting = gathered.memberships().values().stream()
                .filter(each -> each.state() == MembershipState.REQUESTED)
                .toList();
        var names = people.cards(waiting.stream().map(Membership::person).toList());
        var found = new ArrayList<Refill>();
        for (var membership : waiting) {
            var after = judge.judge(alone.with(membership.person(), number))
                    .circle(number)
                    .orElseThrow();
            if (names.containsKey(membership.person()) && isNoWorse(before.map(Judgement.Circle::breaches), after)) {
                found.add(new Refill(
                        Objects.requireNonNull(names.get(membership.person())),
                        Objects.requireNonNull(membership.entry()),
                        before.map(Judgement.Circle::score).orElse(0),
                        after.score()));
            }
        }
        found.sort(Comparator.comparingInt(Refill::after).reversed().thenComparing(Refill::who, Names.BY_SURNAME));
        return found;
    }

    /** A circle that is too small, say, may still be so with one more. */
    private static boolean isNoWorse(Optional<List<Judgement.Justification>> before, Judgement.Circle after) {
        var known = before.orElse(List.of()).stream()
                .map(Judgement.Justification::rule)
                .toList();
        return after.breaches().stream().allMatch(breach -> known.contains(breach.rule()));
    }
}
