package nl.klankbord.opinion.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Why somebody is not independent enough to give an opinion; in the order in which it is told. The sentences stand under
 * {@code opinion.refusal.<name>} for one person and {@code opinion.blocked.<name>} for a number of them.
 */
public enum IndependenceRule {
    /** Nobody judges the own question. */
    OWN_REQUEST((matter, person) -> person.id().equals(matter.requester())),
    /** Whoever manages the requester, however far up. */
    IN_MANAGER_LINE((matter, person) -> matter.managers().contains(person.id())),
    /** Whoever gave or checked an opinion in this dossier has one already. */
    ADVISED_BEFORE((matter, person) -> matter.advisedBefore().contains(person.id())),
    NAMED_AS_INVOLVED(Matter::names),
    /** Independent written advice does not come from the own organisation. */
    OF_OWN_PARTNER((matter, person) -> matter.independentAdvice() && matter.isColleagueOf(person)),
    /** The requester named the only ones who may read what stands in it. */
    NOT_A_RECIPIENT((matter, person) ->
            !matter.recipients().isEmpty() && !matter.recipients().contains(person.id()));

    private final BiPredicate<Matter, Person> test;

    IndependenceRule(BiPredicate<Matter, Person> test) {
        this.test = test;
    }

    public boolean blocks(Matter matter, Person person) {
        return test.test(matter, person);
    }

    /** The first rule that blocks this person; empty for who is independent. */
    public static Optional<IndependenceRule> blocking(Matter matter, Person person) {
        return Arrays.stream(values())
                .filter(rule -> rule.blocks(matter, person))
                .findFirst();
    }
}
