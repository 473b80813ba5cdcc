package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchMisses;
import nl.klankbord.search.SearchMisses.Miss;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SearchMissesTest {

    @Autowired
    private People people;

    @Autowired
    private SearchMisses misses;

    @Autowired
    private SearchIndex index;

    @Autowired
    private As as;

    private void search(String text) {
        index.awaitCaughtUp();
        people.search(ColleagueQuery.of(text, new PageRequest(1, 20)), as.somebody(PartnerId.random()), Texts.DUTCH);
    }

    private List<String> words() {
        as.networkAdmin();
        return misses.list(1_000).stream().map(Miss::word).toList();
    }

    @Test
    void aWordThatFindsNobodyIsCountedAndCanBeTakenOffTheList() {
        search("qwxzkwelder");
        search("qwxzkwelder");
        as.networkAdmin();
        assertThat(misses.list(1_000))
                .filteredOn(miss -> miss.word().equals("qwxzkwelder"))
                .extracting(Miss::searches)
                .containsExactly(2L);
        misses.forget("qwxzkwelder");
        assertThat(words()).doesNotContain("qwxzkwelder");
    }

    @Test
    void whatIsStillBeingTypedIsNotCounted() {
        index.awaitCaughtUp();
        people.searchSoFar(
                ColleagueQuery.of("qwxzhalf", new PageRequest(1, 20)), as.somebody(PartnerId.random()), Texts.DUTCH);
        assertThat(words()).doesNotContain("qwxzhalf");
    }

    @Test
    void whatMayTellOfAPersonIsNotCounted() {
        search("qwxznoor@zundert.example");
        search("0612345678");
        assertThat(words()).noneMatch(word -> word.contains("qwxznoor") || word.contains("0612345678"));
    }

    @Test
    void onlyTheNetworkAdministratorReadsThem() {
        as.somebody(PartnerId.random());
        assertThatThrownBy(() -> misses.list(10)).isInstanceOf(AccessDeniedException.class);
    }
}
