package nl.klankbord.opinion.matching;

import static nl.klankbord.opinion.matching.IndependenceRule.blocking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndependenceRuleTest {

    private final PartnerId here = PartnerId.random();
    private final PartnerId there = PartnerId.random();
    private final ColleagueId requester = ColleagueId.random();
    private final Person neighbour = person(here);
    private final Person stranger = person(there);

    private static Person person(PartnerId... employers) {
        return new Person(ColleagueId.random(), "MO-12", "Joost van den Berg", Set.of(employers));
    }

    private Matter matter(
            Set<ColleagueId> managers,
            Set<ColleagueId> advisedBefore,
            Set<String> involved,
            Set<ColleagueId> recipients,
            boolean independentAdvice) {
        return new Matter(requester, Set.of(here), managers, advisedBefore, involved, recipients, independentAdvice);
    }

    private Matter plain(boolean independentAdvice) {
        return matter(Set.of(), Set.of(), Set.of(), Set.of(), independentAdvice);
    }

    @Test
    void aStrangerIsIndependent() {
        assertThat(blocking(plain(true), stranger)).isEmpty();
    }

    @Test
    void nobodyJudgesTheOwnQuestion() {
        var self = new Person(requester, "RU-1", "Zelf", Set.of(there));
        assertThat(blocking(plain(false), self)).contains(IndependenceRule.OWN_REQUEST);
    }

    @Test
    void whoManagesTheRequesterDoesNot() {
        var matter = matter(Set.of(stranger.id()), Set.of(), Set.of(), Set.of(), false);
        assertThat(blocking(matter, stranger)).contains(IndependenceRule.IN_MANAGER_LINE);
    }

    @Test
    void whoAdvisedBeforeDoesNotAgain() {
        var matter = matter(Set.of(), Set.of(stranger.id()), Set.of(), Set.of(), false);
        assertThat(blocking(matter, stranger)).contains(IndependenceRule.ADVISED_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joost van den Berg",
                "joost VAN DEN berg",
                "Jóost van den Berg (projectleider)",
                "wethouder, Joost van den Berg",
                "mo-12"
            })
    void whoIsNamedAsInvolvedDoesNot(String typed) {
        var matter = matter(Set.of(), Set.of(), Set.of(typed), Set.of(), false);
        assertThat(blocking(matter, stranger)).contains(IndependenceRule.NAMED_AS_INVOLVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Joost", "van den Berg", "Bergsma", "Joost van den Bergh"})
    void anotherNameBlocksNobody(String typed) {
        assertThat(blocking(matter(Set.of(), Set.of(), Set.of(typed), Set.of(), false), stranger))
                .isEmpty();
    }

    @Test
    void independentAdviceDoesNotComeFromTheOwnOrganisation() {
        assertThat(blocking(plain(true), neighbour)).contains(IndependenceRule.OF_OWN_PARTNER);
        assertThat(blocking(plain(true), person(there, here))).contains(IndependenceRule.OF_OWN_PARTNER);
    }

    @Test
    void sparringMay() {
        assertThat(blocking(plain(false), neighbour)).isEmpty();
        assertThat(plain(false).isColleagueOf(neighbour)).isTrue();
    }

    @Test
    void whereReadersAreNamedOthersDoNot() {
        var matter = matter(Set.of(), Set.of(), Set.of(), Set.of(stranger.id()), false);
        assertThat(blocking(matter, stranger)).isEmpty();
        assertThat(blocking(matter, person(there))).contains(IndependenceRule.NOT_A_RECIPIENT);
    }
}
