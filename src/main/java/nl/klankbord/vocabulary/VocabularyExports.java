package nl.klankbord.vocabulary;

import jakarta.annotation.security.PermitAll;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.audit.SecurityEvent.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the vocabulary down for use elsewhere; retired topics stay out. */
@Service
@PermitAll
public class VocabularyExports {

    private final VocabularyMemory memory;
    private final Vocabulary vocabulary;

    VocabularyExports(VocabularyMemory memory, Vocabulary vocabulary) {
        this.memory = memory;
        this.vocabulary = vocabulary;
    }

    /** The whole vocabulary in {@code SOLR}, {@code CSV} or {@code SKOS_TURTLE}. */
    @Transactional
    public String write(VocabularyFormat format) {
        vocabulary.record(Action.VOCABULARY_EXPORTED, null);
        var lexicon = memory.current();
        var topics = lexicon.topics().stream()
                .filter(topic -> topic.status() != TopicStatus.RETIRED)
                .toList();
        return switch (format) {
            case SOLR -> SolrSynonyms.write(topics);
            case CSV ->
                TopicCsv.write(topics, id -> lexicon.find(id).map(Topic::nl).orElse(null));
            case SKOS_TURTLE ->
                Skos.write(topics, topics.stream().collect(Collectors.toMap(Topic::id, Function.identity())));
            case SKOS_RDF_XML, JSON_LINES -> throw new IllegalArgumentException("Not written: " + format);
        };
    }
}
