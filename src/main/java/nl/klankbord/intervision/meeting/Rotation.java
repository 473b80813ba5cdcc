package nl.klankbord.intervision.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.meeting.Roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who brings a case, leads and receives in which meeting of a series, by turns: whoever did it least goes next, so that over
 * the series nobody does more than one more than another. What is filled in stays, as long as that person can do it.
 */
final class Rotation {

    private final List<Roles> roles;
    private final Set<Integer> open;

    /**
     * @param roles of all meetings of the series, in their order
     * @param open the places in that list that are still to come
     */
    Rotation(List<Roles> roles, Set<Integer> open) {
        this.roles = new ArrayList<>(roles);
        this.open = Set.copyOf(open);
    }

    /** A series of which nobody does anything yet. */
    static Rotation empty(int meetings) {
        var all = new LinkedHashSet<Integer>();
        for (var i = 0; i < meetings; i++) {
            all.add(i);
        }
        return new Rotation(Collections.nCopies(meetings, Roles.NOBODY), all);
    }

    /**
     * Who can do what.
     *
     * @param facilitators those of the members who can lead
     * @param partners whose they are; receiving goes by turns of these
     */
    record Crew(List<ColleagueId> members, List<ColleagueId> facilitators, Map<ColleagueId, PartnerId> partners) {

        Crew {
            members = List.copyOf(members);
            facilitators = List.copyOf(facilitators);
            partners = Map.copyOf(partners);
        }

        List<ColleagueId> able(Role role) {
            return switch (role) {
                case CASE_BRINGER -> members;
                case FACILITATOR ->
                    facilitators.stream().filter(members::contains).toList();
                case HOST -> members.stream().filter(partners::containsKey).toList();
            };
        }

        private @Nullable PartnerId partner(ColleagueId who) {
            return partners.get(who);
        }
    }

    List<Roles> roles() {
        return List.copyOf(roles);
    }

    /** Gives what nobody does, or somebody who cannot, to who did it least. */
    Rotation fill(Crew crew) {
        var fresh = new ArrayList<Integer>();
        for (var at : open.stream().sorted().toList()) {
            if (clear(at, crew).contains(Role.CASE_BRINGER)) {
                fresh.add(at);
            }
        }
        for (var at : open.stream().sorted().toList()) {
            // Who leads comes first: fewer people can.
            for (var role : List.of(Role.FACILITATOR, Role.CASE_BRINGER, Role.HOST)) {
                if (roles.get(at).of(role).isEmpty()) {
                    roles.set(at, roles.get(at).with(role, next(at, role, crew).orElse(null)));
                }
            }
        }
        fresh.forEach(at -> untie(at, fresh));
        return this;
    }

    /** @return the roles that somebody is sought for */
    private List<Role> clear(int at, Crew crew) {
        var sought = new ArrayList<Role>();
        for (var role : Role.values()) {
            if (roles.get(at).of(role).filter(crew.able(role)::contains).isEmpty()) {
                roles.set(at, roles.get(at).with(role, null));
                sought.add(role);
            }
        }
        return sought;
    }

    private Optional<ColleagueId> next(int at, Role role, Crew crew) {
        Comparator<ColleagueId> least = Comparator.comparingInt(who -> times(role, who::equals));
        if (role == Role.HOST) {
            Comparator<ColleagueId> leastPartner = Comparator.comparingInt(
                    who -> times(role, other -> Objects.equals(crew.partner(other), crew.partner(who))));
            least = leastPartner.thenComparing(least);
        }
        // Who has something to do in this meeting already rather does not do this too.
        return crew.able(role).stream()
                .min(least.thenComparing(who -> roles.get(at).has(who)));
    }

    private int times(Role role, Predicate<ColleagueId> who) {
        return (int) roles.stream()
                .filter(one -> one.of(role).filter(who).isPresent())
                .count();
    }

    /** Who leads does not bring the case, when another meeting that was filled just now can be swapped with. */
    private void untie(int at, List<Integer> fresh) {
        if (!tied(roles.get(at))) {
            return;
        }
        fresh.stream()
                .filter(other -> other != at)
                .filter(other -> !tied(bringing(other, at)) && !tied(bringing(at, other)))
                .findFirst()
                .ifPresent(other -> {
                    var mine = bringing(at, other);
                    roles.set(other, bringing(other, at));
                    roles.set(at, mine);
                });
    }

    private static boolean tied(Roles one) {
        return one.caseBringer() != null && one.caseBringer().equals(one.facilitator());
    }

    /** The one meeting with who brings a case in the other. */
    private Roles bringing(int meeting, int asIn) {
        return roles.get(meeting).with(Role.CASE_BRINGER, roles.get(asIn).caseBringer());
    }

    /**
     * Gives a role to somebody, who swaps with who had it when there is a meeting to swap with; so everybody keeps as many
     * turns as before.
     */
    Rotation assign(int at, Role role, @Nullable ColleagueId who) {
        var before = roles.get(at).of(role);
        if (who == null || before.filter(who::equals).isPresent()) {
            roles.set(at, roles.get(at).with(role, who));
            return this;
        }
        open.stream()
                .filter(other -> other != at
                        && roles.get(other).of(role).filter(who::equals).isPresent())
                .min(Comparator.comparing((Integer other) -> other < at).thenComparing(Comparator.naturalOrder()))
                .ifPresent(other -> before.ifPresent(
                        swapped -> roles.set(other, roles.get(other).with(role, swapped))));
        roles.set(at, roles.get(at).with(role, who));
        return this;
    }
}
