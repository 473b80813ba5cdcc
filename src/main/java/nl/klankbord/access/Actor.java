package nl.klankbord.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * Somebody who acts: the account that signed in, the colleague it belongs to, and the roles it holds.
 *
 * @param partner the own one
 * @param besides partners that the colleague also works for today, and so reads along with
 */
public record Actor(
        AccountId account,
        ColleagueId colleague,
        PartnerId partner,
        Set<PartnerId> besides,
        String name,
        Set<Grant> grants) {

    public Actor {
        besides = Set.copyOf(besides);
        grants = Set.copyOf(grants);
    }

    /** Somebody who works for one partner. */
    public Actor(AccountId account, ColleagueId colleague, PartnerId partner, String name, Set<Grant> grants) {
        this(account, colleague, partner, Set.of(), name, grants);
    }

    /** Works for this partner today, as the own one or besides it. */
    public boolean worksFor(PartnerId of) {
        return of.equals(partner) || besides.contains(of);
    }

    /** Holds the role somewhere, for any partner or network-wide. */
    public boolean is(Role role) {
        return role == Role.EMPLOYEE || grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Holds the role for this partner: network-wide or for this one. */
    public boolean isFor(Role role, PartnerId of) {
        return role == Role.EMPLOYEE
                ? worksFor(of)
                : grants.stream()
                        .anyMatch(grant -> grant.role() == role
                                && (grant.partner() == null || grant.partner().equals(of)));
    }

    /** Holds the role network-wide. */
    public boolean isForAll(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.partner() == null);
    }

    /** The single partners for which this person holds the role. */
    public Set<PartnerId> partners(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> Stream.ofNullable(grant.partner()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** May administer this partner: the network administrator, and the partner's own. */
    public boolean administers(PartnerId of) {
        return is(Role.NETWORK_ADMIN) || isFor(Role.PARTNER_ADMIN, of);
    }

    /** The tokens of everything this person may see; see {@link Audience}. */
    public Set<String> audiences() {
        return Stream.concat(
                        Stream.of(Audience.NETWORK, Audience.partner(partner), Audience.colleague(colleague)),
                        besides.stream().map(Audience::partner))
                .map(Audience::token)
                .collect(Collectors.toUnmodifiableSet());
    }
}
