package nl.klankbord.base;

import java.util.List;
import java.util.Set;

/**
 * What a module keeps about one person: it tells it to that person (AVG article 15 and 20), and forgets it (article 17).
 * Each module that keeps something about a colleague fills it by a bean of its own; a test looks for tables that know a
 * colleague and that nobody here answers for.
 */
public interface PersonalDataSource {

    /**
     * The tables of this module in which a row can be about a colleague: each belongs to one source only. Tables that only
     * hang below such a row (its topics, its lessons) may be left out when they name nobody.
     */
    Set<String> tables();

    /**
     * Everything that is kept about this person, and nothing about anybody else: no name, address or words of others, not
     * of those they worked with either. Newest first within a kind. Runs in a transaction that only reads.
     */
    List<PersonalRecord> about(DataSubject subject);

    /**
     * Forgets this person, in the transaction of the erasure and after they were made a leaver, so that open work already
     * went back. What is theirs alone is deleted. What others need too, such as a closed dossier or hours in the balance,
     * keeps the colleague's id: that is a pseudonym, for nothing leads from it to a person any more. Names, addresses and
     * words by which somebody is known are overwritten. Safe to repeat.
     */
    void erase(DataSubject subject);
}
