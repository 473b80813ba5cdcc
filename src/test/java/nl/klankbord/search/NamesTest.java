package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @SuppressWarnings("NullAway.Init")
    private IndexedThings things;

    @BeforeEach
    void people(@TempDir Path folder) {
        things = new IndexedThings(folder).started();
        things.put("Joost van den Berg", "jeugd");
        things.put("Fatima El Idrissi", "planeconomie");
        things.put("Samir Ben Ali", "water");
        things.put("Ayşe Çelik", "groen");
        things.put("Tuğba Özkan-Güler", "bergbeklimmen");
        things.put("Can Güler", "wegen");
        things.put("Sanne de Vries", "inkoop");
    }

    @AfterEach
    void stop() {
        things.close();
    }

    @ParameterizedTest
    @CsvSource({
        "joost van den berg, Joost van den Berg",
        "Joost Berg, Joost van den Berg",
        "berg joost, Joost van den Berg",
        "J. van den Berg, Joost van den Berg",
        "j berg, Joost van den Berg",
        "vd berg, Joost van den Berg",
        "v.d. Berg, Joost van den Berg",
        "vandenberg, Joost van den Berg",
        "jost berg, Joost van den Berg",
        "idrissi, Fatima El Idrissi",
        "elidrissi, Fatima El Idrissi",
        "Idrisi, Fatima El Idrissi",
        "benali, Samir Ben Ali",
        "celik, Ayşe Çelik",
        "Ayse C, Ayşe Çelik",
        "guler, Can Güler",
        "s. de vries, Sanne de Vries"
    })
    void aNameIsFoundAsPeopleTypeIt(String typed, String name) {
        assertThat(things.names(things.search(typed))).startsWith(name);
    }

    @Test
    void aNameComesAboveATopicWhenEveryWordIsAName() {
        things.put("Piet Jansen", "berg");

        assertThat(things.names(things.search("berg"))).startsWith("Joost van den Berg", "Piet Jansen");
    }

    @Test
    void allWordsOfANameMustMatch() {
        assertThat(things.search("joost idrissi").direct()).isZero();
        assertThat(things.names(things.search("joost jeugd"))).startsWith("Joost van den Berg");
    }

    @Test
    void namesAndTermsAreSuggestedByTheBeginningOfAnyWord() {
        things.vocabulary(
                new Thesaurus.Concept("openbaar groen", List.of("openbaar groen", "groen"), List.of(), List.of()),
                new Thesaurus.Concept("groei", List.of("groei"), List.of(), List.of()));

        assertThat(suggestions("gr")).extracting(Suggestion::text).containsExactly("openbaar groen");
        assertThat(suggestions("ber")).extracting(Suggestion::text).containsExactly("Joost van den Berg");
        assertThat(suggestions("van den b")).extracting(Suggestion::text).contains("Joost van den Berg");
        assertThat(suggestions("çel")).extracting(Suggestion::text).containsExactly("Ayşe Çelik");
        assertThat(suggestions("?!")).isEmpty();
        assertThat(suggestions("x".repeat(1_000_000))).isEmpty();
    }

    private List<Suggestion> suggestions(String text) {
        things.index().awaitCaughtUp();
        return things.index().suggest(new SuggestQuery(IndexedThings.KIND, text, Set.of(IndexedThings.EVERYONE), 5));
    }
}
