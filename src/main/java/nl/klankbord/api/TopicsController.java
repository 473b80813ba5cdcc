package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyFormat;
import nl.klankbord.vocabulary.VocabularyImports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shared language. */
@RestController
@PermitAll
class TopicsController {

    private final Vocabulary vocabulary;
    private final VocabularyImports imports;
    private final Partners partners;
    private final SearchIndex index;

    TopicsController(Vocabulary vocabulary, VocabularyImports imports, Partners partners, SearchIndex index) {
        this.vocabulary = vocabulary;
        this.imports = imports;
        this.partners = partners;
        this.index = index;
    }

    /** Broader, narrower and related topics by their preferred term; local terms by the name of the partner. */
    record TopicJson(
            String id,
            String nl,
            @Nullable String en,
            @Nullable String definition,
            @Nullable String uri,
            String status,
            List<String> synonyms,
            List<String> abbreviations,
            Map<String, List<String>> localTerms,
            List<String> broader,
            List<String> narrower,
            List<String> related) {}

    @GetMapping("/api/v1/topics")
    PageJson<TopicJson> topics(@RequestParam(name = "q", defaultValue = "") String text, PageRequest wanted) {
        return PageJson.of(vocabulary.search(text, wanted.page(), wanted.size()), this::json);
    }

    @GetMapping("/api/v1/topics/{id}")
    TopicJson topic(@PathVariable String id) {
        return TopicId.parse(id).flatMap(vocabulary::find).map(this::json).orElseThrow(Missing::new);
    }

    /** Takes Solr synonyms (text/plain), CSV or SKOS (Turtle, RDF/XML); words found in it count in the next search. */
    @PostMapping("/api/v1/vocabulary-imports")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "text/turtle", schema = @Schema(type = "string")),
                @Content(mediaType = "application/rdf+xml", schema = @Schema(type = "string"))
            })
    ImportReport importVocabulary(
            @RequestParam(defaultValue = "apply") String mode,
            @RequestHeader("Content-Type") MediaType type,
            InputStream body,
            Locale language)
            throws HttpMediaTypeNotSupportedException {
        var format = format(type)
                .orElseThrow(() -> new HttpMediaTypeNotSupportedException(
                        type,
                        Arrays.stream(VocabularyFormat.values())
                                .map(known -> MediaType.parseMediaType(known.mediaType()))
                                .toList()));
        var report = imports.take(body, format, Modes.parse(mode), language);
        index.awaitCaughtUp();
        return report;
    }

    private static Optional<VocabularyFormat> format(MediaType type) {
        return Arrays.stream(VocabularyFormat.values())
                .filter(format -> MediaType.parseMediaType(format.mediaType()).equalsTypeAndSubtype(type))
                .findFirst();
    }

    private TopicJson json(Topic topic) {
        var local = new LinkedHashMap<String, List<String>>();
        topic.localTerms()
                .forEach((partner, terms) ->
                        partners.find(partner).map(PartnerCard::name).ifPresent(name -> local.put(name, terms)));
        return new TopicJson(
                topic.id().toString(),
                topic.nl(),
                topic.en(),
                topic.definition(),
                topic.uri(),
                topic.status().name(),
                topic.synonyms(),
                topic.abbreviations(),
                local,
                names(topic.broader()),
                names(topic.narrower()),
                names(topic.related()));
    }

    private List<String> names(Set<TopicId> topics) {
        return topics.stream()
                .flatMap(id -> vocabulary.find(id).stream())
                .map(Topic::nl)
                .sorted()
                .toList();
    }
}
