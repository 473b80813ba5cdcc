package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportReport.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolrSynonymsTest {

    private final ImportedVocabulary vocabulary = new ImportedVocabulary();

    private ImportReport take(String text) {
        return vocabulary.take(VocabularyFormat.SOLR, text);
    }

    @Test
    void wordsOnALineBecomeOneTopicNamedByTheFirst() {
        var report = take("# wat hetzelfde is\n\nsociaal wijkteam, dorpsteam,toegangsteam\n");

        assertThat(report.created()).isEqualTo(1);
        assertThat(vocabulary.topic("toegangsteam").terms())
                .containsExactlyInAnyOrder("sociaal wijkteam", "dorpsteam", "toegangsteam");
    }

    @Test
    void anAbbreviationLeadsOneWayToEachOfItsMeanings() {
        take("VTH => vergunningverlening, toezicht, handhaving");

        assertThat(vocabulary.names()).containsExactly("handhaving", "toezicht", "vergunningverlening");
        assertThat(vocabulary.topic("handhaving").abbreviations()).containsExactly("VTH");
        assertThat(vocabulary.topic("handhaving").terms()).containsExactly("handhaving");
    }

    @Test
    void aBackslashTakesTheMeaningFromTheSignAfterIt() {
        take("bestuur\\, politiek, a\\=>b, c\\\\d, \\#tag");

        assertThat(vocabulary.topic("bestuur, politiek").synonyms()).containsExactlyInAnyOrder("a=>b", "c\\d", "#tag");
    }

    @Test
    void aKnownWordLinksToItsTopicInsteadOfMakingAnother() {
        take("afvalinzameling, vuilophaal");

        var report = take("grofvuil, vuilophaal");

        assertThat(report.created()).isZero();
        assertThat(report.updated()).isEqualTo(1);
        assertThat(vocabulary.topic("grofvuil").nl()).isEqualTo("afvalinzameling");
    }

    @Test
    void wordsOfTwoTopicsAreSharedByTheFirst() {
        take("bestemmingsplan\nomgevingsplan");

        assertThat(take("bestemmingsplan, omgevingsplan").errors()).isEmpty();

        assertThat(vocabulary.names()).containsExactly("bestemmingsplan", "omgevingsplan");
        assertThat(vocabulary.topic("bestemmingsplan").synonyms()).containsExactly("omgevingsplan");
        assertThat(vocabulary.topic("omgevingsplan").nl()).isEqualTo("omgevingsplan");
    }

    @Test
    void theSameTextTwiceChangesNothingTheSecondTime() {
        var text = """
                a, b, c
                b, d
                e => a, f
                c, e, g
                X => a
                X => y, X
                s, a
                t, s, u
                z\\,z, q
                """;
        assertThat(take(text).errors()).isEmpty();

        var again = take(text);

        assertThat(again.errors()).isEmpty();
        assertThat(again.created()).isZero();
        assertThat(again.updated()).isZero();
        assertThat(again.unchanged()).isPositive();
    }

    @Test
    void whatIsWrittenReadsBackWithoutChange() {
        take("a, b, c\\,d, \\#e\nVTH => a, f=\\>g\nP&O, personeel");
        var written = SolrSynonyms.write(vocabulary.lexicon().topics());

        var again = take(written);

        assertThat(again.errors()).isEmpty();
        assertThat(again.created() + again.updated()).as(written).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a => b => c", "=> b", "a =>", "a,,b", "a, \u0000", "a\u202eb", ",", "a => b,"})
    void aBrokenLineIsNamedAndNothingIsTaken(String line) {
        var report = take("goed, beter\n" + line);

        assertThat(report.errors()).extracting(Fault::line).contains(2);
        assertThat(vocabulary.names()).isEmpty();
    }

    @Test
    void endlessLinesAndWordsAreRefused() {
        assertThat(take("a".repeat(10_001)).errors()).hasSize(1);
        assertThat(take("a".repeat(201)).errors()).hasSize(1);
        assertThat(take("\u0001\n".repeat(5_000)).errors()).hasSize(100);
    }

    @Test
    void markupAndEmojiAreOnlyWords() {
        assertThat(take("<script>alert(1)</script>, 🎉 feest 👩‍👩‍👧, ' or 1=1 --")
                        .errors())
                .isEmpty();
        assertThat(vocabulary.topic("🎉 feest 👩‍👩‍👧").nl()).isEqualTo("<script>alert(1)</script>");
    }
}
