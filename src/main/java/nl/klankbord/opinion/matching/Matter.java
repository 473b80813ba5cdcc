package nl.klankbord.opinion.matching;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;

/**
 * What of a request says who is independent of it.
 *
 * @param employers for which the requester works
 * @param managers of the requester, from the nearest up
 * @param advisedBefore who gave or checked an opinion on it before
 * @param involved names, as the requester typed them
 * @param recipients the only ones who may read it; empty for no such limit
 * @param independentAdvice nobody of the own partner may give it
 */
public record Matter(
        ColleagueId requester,
        Set<PartnerId> employers,
        Set<ColleagueId> managers,
        Set<ColleagueId> advisedBefore,
        Set<String> involved,
        Set<ColleagueId> recipients,
        boolean independentAdvice) {

    public Matter {
        employers = Set.copyOf(employers);
        managers = Set.copyOf(managers);
        advisedBefore = Set.copyOf(advisedBefore);
        involved = keys(involved);
        recipients = Set.copyOf(recipients);
    }

    /** The same for who checks an opinion: having checked it before is no objection. */
    public Matter forSecondReader() {
        return new Matter(requester, employers, managers, Set.of(), involved, recipients, independentAdvice);
    }

    private static Set<String> keys(Collection<String> names) {
        return names.stream().map(PlainText::key).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person works for an organisation for which the requester works too. */
    public boolean isColleagueOf(Person person) {
        return person.employers().stream().anyMatch(employers::contains);
    }

    /** Whether one of the names that were typed is, or contains, this person's. */
    boolean names(Person person) {
        var name = PlainText.key(person.name());
        return involved.stream()
                .anyMatch(typed -> !name.isEmpty()
                                && (" " + typed.replaceAll("[^\\p{L}\\p{N}'-]+", " ") + " ").contains(" " + name + " ")
                        || typed.equals(PlainText.key(person.externalId()))
                        || typed.equals(person.id().toString()));
    }
}
