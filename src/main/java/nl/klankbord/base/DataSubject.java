package nl.klankbord.base;

import java.util.Set;

/**
 * Whom personal data is about, with everything by which the portal's tables know this person.
 *
 * @param accounts with which this colleague signs in; none when they never did
 */
public record DataSubject(ColleagueId colleague, Set<AccountId> accounts) {

    public DataSubject {
        accounts = Set.copyOf(accounts);
    }
}
