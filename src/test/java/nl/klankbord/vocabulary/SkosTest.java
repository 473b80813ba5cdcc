package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.ImportReport;
import org.junit.jupiter.api.Test;

class SkosTest {

    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix ex: <https://example.nl/> .
            ex:wonen a skos:Concept ; skos:prefLabel "wonen"@nl, "housing"@en ;
              skos:definition "Waar mensen wonen."@nl ; skos:narrower ex:huur ; skos:broader ex:elders .
            ex:huur a skos:Concept ; skos:prefLabel "sociale huur"@nl ; skos:altLabel "woningwet"@nl, "SHW" ;
              skos:hiddenLabel "soc. huur" ; skos:related ex:wmo .
            ex:wmo a skos:Concept ; skos:prefLabel "Wet maatschappelijke ondersteuning"@nl ; skos:altLabel "Wmo" .
            """;

    private final ImportedVocabulary vocabulary = new ImportedVocabulary();

    private ImportReport turtle(String text) {
        return vocabulary.take(VocabularyFormat.SKOS_TURTLE, text);
    }

    private ImportReport xml(String text) {
        return vocabulary.take(VocabularyFormat.SKOS_RDF_XML, text);
    }

    @Test
    void conceptsBecomeTopics() {
        assertThat(turtle(TURTLE).created()).isEqualTo(3);

        var rent = vocabulary.topic("sociale huur");
        assertThat(rent.synonyms()).containsExactly("woningwet");
        assertThat(rent.abbreviations()).containsExactlyInAnyOrder("SHW", "soc. huur");
        assertThat(vocabulary.namesOf(rent.broader())).containsExactly("wonen");
        assertThat(vocabulary.namesOf(rent.related())).containsExactly("Wet maatschappelijke ondersteuning");
        assertThat(vocabulary.topic("housing").definition()).isEqualTo("Waar mensen wonen.");
    }

    @Test
    void theSameConceptsTwiceChangeNothing() {
        turtle(TURTLE);

        assertThat(turtle(TURTLE)).isEqualTo(new ImportReport(0, 0, 3, List.of()));
    }

    @Test
    void aNewDefinitionReplacesTheOld() {
        turtle(TURTLE);

        assertThat(turtle(TURTLE.replace("Waar mensen wonen.", "Het dak boven je hoofd."))
                        .updated())
                .isEqualTo(1);
        assertThat(vocabulary.topic("wonen").definition()).isEqualTo("Het dak boven je hoofd.");
    }

    @Test
    void whatIsWrittenReadsBackWithoutChange() {
        turtle(TURTLE);
        vocabulary.take(VocabularyFormat.SOLR, "quote \" en \\\\ en 🎉, <b>vet</b>\nP&O => personeel");
        var topics = vocabulary.lexicon().topics();
        var written = Skos.write(topics, topics.stream().collect(Collectors.toMap(Topic::id, Function.identity())));

        var again = turtle(written);

        assertThat(again.errors()).as(written).isEmpty();
        assertThat(again.created() + again.updated()).isZero();
    }

    @Test
    void rdfXmlIsUnderstood() {
        var report = xml("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                         xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                  <skos:Concept rdf:about="https://example.nl/afval">
                    <skos:prefLabel xml:lang="nl">afval</skos:prefLabel>
                    <skos:prefLabel xml:lang="en">waste</skos:prefLabel>
                    <skos:altLabel xml:lang="nl">huisvuil</skos:altLabel>
                  </skos:Concept>
                </rdf:RDF>
                """);

        assertThat(report.errors()).isEmpty();
        assertThat(vocabulary.topic("huisvuil").en()).isEqualTo("waste");
    }

    @Test
    void documentTypesAreRefused() {
        var report = xml("""
                <?xml version="1.0"?>
                <!DOCTYPE rdf:RDF [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                         xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                  <skos:Concept rdf:about="https://example.nl/x"><skos:prefLabel>&secret;</skos:prefLabel></skos:Concept>
                </rdf:RDF>
                """);

        assertThat(report.errors()).hasSize(1);
        assertThat(vocabulary.names()).isEmpty();
    }

    @Test
    void brokenTextsAreRefusedWithTheirLine() {
        assertThat(turtle("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\nskos:x a ;")
                        .errors())
                .first()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
        assertThat(turtle("").errors()).hasSize(1);
        assertThat(xml("<rdf").errors()).hasSize(1);
        assertThat(xml("geen xml").errors()).hasSize(1);
        assertThat(turtle("<a:b> <c:d> " + "[ <e:f> ".repeat(200_000)).errors()).hasSize(1);
    }

    @Test
    void aConceptWithoutALabelOrBelowItselfIsRefused() {
        assertThat(turtle("""
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        <https://example.nl/a> a skos:Concept .
                        <https://example.nl/b> skos:prefLabel "b"@nl ; skos:broader <https://example.nl/b> .
                        """).errors()).hasSize(2);
        assertThat(vocabulary.names()).isEmpty();
    }
}
