package nl.klankbord.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ManagerLines;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;

/** Who decides about somebody's enrolment: whoever manages them, else the managers of the partner. */
@Component
class Managers {

    private final ManagerLines lines;
    private final RoleHolders holders;
    private final People people;
    private final Partners partners;

    Managers(ManagerLines lines, RoleHolders holders, People people, Partners partners) {
        this.lines = lines;
        this.holders = holders;
        this.people = people;
        this.partners = partners;
    }

    /** Whether the edition or the partner wants a manager to decide first about who comes on seats of that partner. */
    boolean areAsked(Edition edition, PartnerId partner) {
        return edition.terms().approval() || partners.asksApproval(partner);
    }

    /** The nearest manager who is there, else those who hold the role for the partner; never the person; maybe nobody. */
    Set<ColleagueId> deciders(ColleagueId person, PartnerId partner) {
        return deciders(List.of(person)).of(person, partner);
    }

    /** The same of many people, asked once. */
    Deciders deciders(Collection<ColleagueId> persons) {
        var above = lines.above(persons);
        var present = people.present(
                above.values().stream().flatMap(List::stream).distinct().toList());
        var nearest = new HashMap<ColleagueId, ColleagueId>();
        above.forEach((person, line) ->
                line.stream().filter(present::contains).findFirst().ifPresent(manager -> nearest.put(person, manager)));
        return new Deciders(nearest);
    }

    /** Who decides about whom. */
    final class Deciders {

        private final Map<ColleagueId, ColleagueId> nearest;
        private final Map<PartnerId, Set<ColleagueId>> holding = new HashMap<>();

        private Deciders(Map<ColleagueId, ColleagueId> nearest) {
            this.nearest = nearest;
        }

        Set<ColleagueId> of(ColleagueId person, PartnerId partner) {
            return nearest.get(person) instanceof ColleagueId manager
                    ? Set.of(manager)
                    : without(
                            person,
                            holding.computeIfAbsent(partner, of -> new LinkedHashSet<>(holders.of(Role.MANAGER, of))));
        }
    }

    /** Whom this actor manages: asked once for many. */
    Managed managedBy(Actor actor) {
        return new Managed(actor, lines.below(actor.colleague()));
    }

    /** @param below everybody in the line below the actor */
    record Managed(Actor actor, Set<ColleagueId> below) {

        /** By the role at that partner, or in the line; never oneself. */
        boolean has(ColleagueId person, PartnerId partner) {
            return !actor.colleague().equals(person) && (actor.isFor(Role.MANAGER, partner) || below.contains(person));
        }

        boolean isNobody() {
            return below.isEmpty() && !actor.is(Role.MANAGER);
        }
    }

    private static Set<ColleagueId> without(ColleagueId person, Collection<ColleagueId> all) {
        var others = new LinkedHashSet<>(all);
        others.remove(person);
        return others;
    }
}
