package nl.klankbord.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.jspecify.annotations.Nullable;

/**
 * SKOS concepts as topics: preferred labels are the Dutch and English term, alternative labels synonyms (those that
 * look like an abbreviation lead one way), hidden labels abbreviations.
 */
final class Skos {

    private static final String BASE = "https://klankbord.invalid/";
    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";
    private static final int MOST_STATEMENTS = 300_000;
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9&]{1,5}");

    private final ImportFaults faults;

    Skos(ImportFaults faults) {
        this.faults = faults;
    }

    List<Claim> read(String text, VocabularyFormat format) {
        var concepts = new Concepts();
        var parser = format == VocabularyFormat.SKOS_RDF_XML ? xmlParser() : new TurtleParser();
        parser.setRDFHandler(concepts);
        parser.setParseLocationListener((line, column) -> concepts.line = (int) Math.max(1, line));
        try {
            parser.parse(new StringReader(text), BASE);
        } catch (RDFParseException e) {
            faults.add((int) Math.max(concepts.line, e.getLineNumber()), "", "vocabulary.import.not-skos");
        } catch (RDFHandlerException e) {
            faults.add(concepts.line, "", "vocabulary.import.too-large");
        } catch (StackOverflowError e) {
            // The Turtle parser descends for every bracket, and only an attack holds thousands of them.
            faults.add(concepts.line, "", "vocabulary.import.not-skos");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!faults.any() && concepts.found.values().stream().noneMatch(concept -> concept.isConcept)) {
            faults.add(1, "", "vocabulary.import.no-concepts");
        }
        return concepts.found.entrySet().stream()
                .filter(entry -> entry.getValue().isConcept)
                .map(entry -> entry.getValue().statement(entry.getKey()))
                .toList();
    }

    /** A document type could name files and addresses to read, or grow without end: none is taken. */
    private static RDFParser xmlParser() {
        return new RDFXMLParser()
                .set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true)
                .set(XMLParserSettings.SECURE_PROCESSING, true)
                .set(XMLParserSettings.LOAD_EXTERNAL_DTD, false)
                .set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false)
                .set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    }

    private static final class Concepts extends AbstractRDFHandler {

        private final Map<String, ConceptRead> found = new LinkedHashMap<>();
        private int line = 1;
        private int count;

        @Override
        public void handleStatement(Statement statement) {
            if (++count > MOST_STATEMENTS) {
                throw new RDFHandlerException("Too many statements");
            }
            var about = statement.getPredicate();
            if (about.getNamespace().equals(SKOS.NAMESPACE)
                    || (about.equals(RDF.TYPE) && statement.getObject().equals(SKOS.CONCEPT))) {
                found.computeIfAbsent(statement.getSubject().toString(), subject -> new ConceptRead(line))
                        .take(about, statement);
            }
        }
    }

    /** One concept while its statements come in. */
    private static final class ConceptRead {

        private final int line;
        private boolean isConcept;
        private @Nullable String dutch;
        private @Nullable String english;
        private @Nullable String anyLanguage;
        private @Nullable String definition;
        private boolean definitionIsDutch;
        private final List<String> synonyms = new ArrayList<>();
        private final List<String> abbreviations = new ArrayList<>();
        private final List<String> broader = new ArrayList<>();
        private final List<String> narrower = new ArrayList<>();
        private final List<String> related = new ArrayList<>();

        ConceptRead(int line) {
            this.line = line;
        }

        void take(IRI about, Statement statement) {
            if (about.equals(RDF.TYPE)) {
                isConcept = true;
            } else if (statement.getObject() instanceof Literal literal) {
                label(about, PlainText.tidy(literal.getLabel()), language(literal));
            } else if (about.equals(SKOS.BROADER)) {
                broader.add(statement.getObject().stringValue());
            } else if (about.equals(SKOS.NARROWER)) {
                narrower.add(statement.getObject().stringValue());
            } else if (about.equals(SKOS.RELATED)) {
                related.add(statement.getObject().stringValue());
            }
        }

        private static String language(Literal literal) {
            return literal.getLanguage()
                    .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                    .orElse("");
        }

        private void label(IRI about, String text, String language) {
            if (text.isEmpty()) {
                return;
            }
            if (about.equals(SKOS.PREF_LABEL)) {
                preferred(text, language);
            } else if (about.equals(SKOS.ALT_LABEL)) {
                (ABBREVIATION.matcher(text).matches() ? abbreviations : synonyms).add(text);
            } else if (about.equals(SKOS.HIDDEN_LABEL)) {
                abbreviations.add(text);
            } else if (about.equals(SKOS.DEFINITION) && (definition == null || !definitionIsDutch)) {
                var dutchHere = language.equals(DUTCH) || language.isEmpty();
                if (definition == null || dutchHere) {
                    definition = text;
                    definitionIsDutch = dutchHere;
                }
            }
        }

        private void preferred(String text, String language) {
            isConcept = true;
            if (language.equals(DUTCH) || language.isEmpty()) {
                if (dutch == null) {
                    dutch = text;
                } else {
                    synonyms.add(text);
                }
            } else if (language.equals(ENGLISH) && english == null) {
                english = text;
            } else if (anyLanguage == null) {
                anyLanguage = text;
            }
        }

        Claim statement(String subject) {
            var name = dutch != null ? dutch : english != null ? english : anyLanguage;
            return new Claim(
                    Claim.Kind.CONCEPT,
                    line,
                    subject.startsWith("_:") ? null : subject,
                    "prefLabel",
                    name == null ? "" : name,
                    dutch == null ? null : english,
                    definition,
                    synonyms,
                    abbreviations,
                    Map.of(),
                    broader,
                    narrower,
                    related);
        }
    }

    /** The URI under which a topic is known: where it came from, else its own. */
    static String uriOf(Topic topic) {
        return topic.uri() == null ? uriOf(topic.id()) : topic.uri();
    }

    static String uriOf(TopicId id) {
        return "urn:uuid:" + id;
    }

    /** The topics as SKOS in Turtle. */
    static String write(List<Topic> topics, Map<TopicId, Topic> byId) {
        var text = new StringWriter();
        var writer = new TurtleWriter(text);
        var values = SimpleValueFactory.getInstance();
        writer.startRDF();
        writer.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
        for (var topic : topics) {
            var subject = values.createIRI(uriOf(topic));
            writer.handleStatement(values.createStatement(subject, RDF.TYPE, SKOS.CONCEPT));
            label(writer, subject, SKOS.PREF_LABEL, topic.nl(), DUTCH);
            label(writer, subject, SKOS.PREF_LABEL, topic.en(), ENGLISH);
            topic.synonyms().forEach(term -> label(writer, subject, SKOS.ALT_LABEL, term, DUTCH));
            topic.localTerms().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(term -> label(writer, subject, SKOS.ALT_LABEL, term, DUTCH));
            topic.abbreviations().forEach(term -> label(writer, subject, SKOS.HIDDEN_LABEL, term, DUTCH));
            label(writer, subject, SKOS.DEFINITION, topic.definition(), DUTCH);
            link(writer, subject, SKOS.BROADER, topic.broader(), byId);
            link(writer, subject, SKOS.RELATED, topic.related(), byId);
        }
        writer.endRDF();
        return text.toString();
    }

    private static void label(TurtleWriter writer, IRI subject, IRI about, @Nullable String text, String language) {
        if (text != null) {
            var values = SimpleValueFactory.getInstance();
            writer.handleStatement(values.createStatement(subject, about, values.createLiteral(text, language)));
        }
    }

    private static void link(
            TurtleWriter writer, IRI subject, IRI about, Iterable<TopicId> others, Map<TopicId, Topic> byId) {
        var values = SimpleValueFactory.getInstance();
        for (var other : others) {
            var topic = byId.get(other);
            if (topic != null) {
                writer.handleStatement(values.createStatement(subject, about, values.createIRI(uriOf(topic))));
            }
        }
    }
}
