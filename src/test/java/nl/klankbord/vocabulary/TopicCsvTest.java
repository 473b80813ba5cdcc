package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportReport.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicCsvTest {

    private final ImportedVocabulary vocabulary = new ImportedVocabulary();

    private ImportReport take(String text) {
        return vocabulary.take(VocabularyFormat.CSV, text);
    }

    @Test
    void termsBecomeTopicsOnce() {
        var report = take("term,uri\naanleunwoning,http://x.example/a\naanleunwoning,http://x.example/a\n");

        assertThat(report).isEqualTo(new ImportReport(1, 0, 0, List.of()));
        assertThat(vocabulary.topic("Aanleunwoning").uri()).isEqualTo("http://x.example/a");
    }

    @Test
    void narrowerTopicsComeBelowBroaderOnes() {
        take("broader,narrower\n\"Bestuur, Politiek\",Griffie\nEconomie,\nOnderwijs,Onderwijs\n");

        assertThat(vocabulary.names()).containsExactly("Bestuur, Politiek", "Economie", "Griffie", "Onderwijs");
        assertThat(vocabulary.namesOf(vocabulary.topic("griffie").broader())).containsExactly("Bestuur, Politiek");
    }

    @Test
    void circlesAreRefusedWithTheirLine() {
        var report = take("broader,narrower\na,b\nb,c\nc,a\n");

        assertThat(report.errors()).extracting(Fault::line).containsExactly(4);
        assertThat(vocabulary.names()).isEmpty();
    }

    @Test
    void semicolonsAndOtherColumnsAreUnderstood() {
        assertThat(take("uri;TERM;toelichting\n;grafrechten;iets\n").errors()).isEmpty();
        assertThat(vocabulary.names()).containsExactly("grafrechten");
    }

    @Test
    void cellsThatBeginLikeAFormulaAreDisarmedAndReadBack() {
        take("term\n=cmd()\n-min\n@at\n+plus\n");

        var written = TopicCsv.write(vocabulary.lexicon().topics(), id -> null);

        assertThat(written).contains("'=cmd()", "'-min", "'@at", "'+plus");
        var again = take(written);
        assertThat(again.errors()).isEmpty();
        assertThat(again.created() + again.updated()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "naam\niets\n",
                "broader\nx\n",
                "term\n\"open\n",
                "term,uri\nx,niet een uri\n",
                "term\na\u0000b\n",
                "broader,narrower\n\" \",\n"
            })
    void brokenTablesAreRefused(String text) {
        assertThat(take(text).errors()).isNotEmpty();
        assertThat(vocabulary.names()).isEmpty();
    }

    @Test
    void endlessCellsAreRefused() {
        assertThat(take("term\n\"" + "a\n".repeat(100_000) + "\"\n").errors()).hasSize(1);
    }
}
