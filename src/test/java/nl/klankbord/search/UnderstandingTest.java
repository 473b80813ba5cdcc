package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed is read from left to right, the longest term first. */
class UnderstandingTest {

    @SuppressWarnings("NullAway.Init")
    private IndexedThings things;

    @BeforeEach
    void start(@TempDir Path folder) {
        things = new IndexedThings(
                        folder,
                        concept("werk en inkomen", "sociale dienst"),
                        concept("schuldhulpverlening", "schulddienstverlening"),
                        concept("openbare verlichting", "straatverlichting"),
                        new Thesaurus.Concept(
                                "vergunningen, toezicht en handhaving",
                                List.of("vergunningen, toezicht en handhaving"),
                                List.of("VTH"),
                                List.of()))
                .started();
    }

    @AfterEach
    void stop() {
        things.close();
    }

    private static Thesaurus.Concept concept(String... terms) {
        return new Thesaurus.Concept(terms[0], List.of(terms), List.of(), List.of());
    }

    private List<String> names(String text) {
        return things.names(things.search(text));
    }

    @Test
    void theLongestTermComesFirstAndMayHoldALittleWord() {
        things.put("Dienst", "sociale dienst");
        things.put("Los", "werk aan de weg");

        var hits = things.search("werk en inkomen");

        assertThat(things.names(hits)).containsExactly("Dienst");
        assertThat(hits.alsoSearched()).contains("sociale dienst");
    }

    @Test
    void aTermMayBeTypedApartOrAsOne() {
        things.put("Schuld", "schulddienstverlening");
        things.put("Licht", "openbare verlichting");

        assertThat(names("schuld hulpverlening")).startsWith("Schuld");
        assertThat(names("openbareverlichting")).containsExactly("Licht");
        assertThat(names("verlichting in de straat")).startsWith("Licht");
    }

    @Test
    void anAbbreviationLeadsToItsLongFormButAWordOfThatNotToAllOfIt() {
        things.put("Alles", "vergunningen, toezicht en handhaving");
        things.put("Een", "VTH");

        assertThat(names("vth")).containsExactlyInAnyOrder("Alles", "Een");
        assertThat(names("handhaving")).containsExactly("Alles");
    }

    @Test
    void neighboursThatExistAsOneWordAreReadAsOne() {
        things.put("Kap", "kapvergunningen");

        var hits = things.search("kap vergunning");

        assertThat(things.names(hits)).containsExactly("Kap");
        assertThat(hits.direct()).isEqualTo(1);
    }

    @Test
    void apartOfACompoundIsRelatedAndMarksTheWholeWord() {
        things.put("Heel", "verlichting");
        things.put("Deel", "kerstverlichting");

        var hits = things.search("verlichting");

        assertThat(things.names(hits)).containsExactly("Heel", "Deel");
        assertThat(hits.direct()).isEqualTo(1);
        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.hits()).extracting(SearchHits.Hit::related).containsExactly(false, true);
        assertThat(hits.hits().getLast().reasons().getFirst().marks().getFirst())
                .containsExactly(0, "kerstverlichting".length());
    }

    @Test
    void anUnknownCompoundFindsItsPartsAsRelated() {
        things.put("Riool", "vervanging van riolen");
        things.put("Anders", "vervanging van software");

        var hits = things.search("rioolvervanging");

        assertThat(things.names(hits)).startsWith("Riool");
        assertThat(hits.direct()).isZero();
    }

    @Test
    void wordsOfAQuestionFallAwayWhenSomethingElseIsAsked() {
        things.put("Groen", "groenbeheer");

        assertThat(names("Wie weet er iets van groenbeheer?")).containsExactly("Groen");
        assertThat(names("wie weet er iets van")).isEmpty();
    }

    @Test
    void aSlipIsMendedWhenNothingIsKnownAndReachesSynonyms() {
        things.put("Schuld", "schulddienstverlening");

        var hits = things.search("schuldhulpverlenign");

        assertThat(hits.didYouMean()).isEqualTo("schuldhulpverlening");
        assertThat(things.names(hits)).containsExactly("Schuld");
        assertThat(things.search("schuldhulpverlening").didYouMean()).isEmpty();
    }

    @Test
    void aDutchWordIsNoSlipOfAnother() {
        things.put("Een", "begroting");

        assertThat(things.search("begroeting").total()).isZero();
        assertThat(things.search("begrotting").total()).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsFindsNobody() {
        things.put("Een", "groenbeheer");

        var hits = things.search("walvisvangst");

        assertThat(hits.total()).isZero();
        assertThat(things.misses()).contains("walvisvangst");
    }

    @Test
    void whoIsAboutAllComesBeforeWhoIsAboutPart() {
        things.put("Deel", "jeugd");
        things.put("Alles", "jeugd", IndexedThings.topic("jeugd"), IndexedThings.topic("onderwijs"));

        var hits = things.search("jeugd onderwijs");

        assertThat(things.names(hits)).containsExactly("Alles", "Deel");
        assertThat(hits.hits()).extracting(SearchHits.Hit::related).containsExactly(false, true);
    }

    @Test
    void whatIsDeniedInProseIsNotFound() {
        things.put(
                "Nee",
                "key",
                new SearchDocument.Text(
                        "about",
                        "Ik doe groenbeheer. Jeugdzorg doe ik niet meer.",
                        1,
                        SearchDocument.Form.PROSE,
                        IndexedThings.EVERYONE));

        assertThat(names("jeugdzorg")).isEmpty();
        assertThat(names("groenbeheer")).containsExactly("Nee");
    }

    @Test
    void literallyMeansInAllFormsButNothingElse() {
        things.put("Vorm", "schuldhulpverleningen");
        things.put("Ander", "schulddienstverlening");

        assertThat(things.names(things.literally("schuldhulpverlening"))).containsExactly("Vorm");
        assertThat(things.literally("schuldhulpverlenign").total()).isZero();
    }

    @Test
    void aChangedVocabularyWorksInTheNextSearch() {
        things.put("Een", "toegangsteam");
        assertThat(names("dorpsteam")).isEmpty();

        things.vocabulary(concept("wijkteam", "dorpsteam", "toegangsteam"));

        assertThat(names("dorpsteam")).containsExactly("Een");
    }
}
