package nl.klankbord.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;

/** A vocabulary without a database, which grows by imports that have no errors. */
final class ImportedVocabulary {

    static final PartnerId MOERDIJK = PartnerId.random();

    private static final Texts TEXTS = new Texts();

    private final Map<TopicId, Topic> topics = new LinkedHashMap<>();

    ImportReport take(VocabularyFormat format, String text) {
        var faults = new ImportFaults(TEXTS, Texts.DUTCH);
        var run = new VocabularyImport(lexicon(), Map.of("moerdijk", MOERDIJK), faults);
        run.take(VocabularyImport.parse(text, format, faults));
        var report = run.report();
        if (!report.refused()) {
            run.created().forEach(topic -> topics.put(topic.id(), topic));
            run.changed().forEach(topic -> topics.put(topic.id(), topic));
        }
        return report;
    }

    void put(Topic topic) {
        topics.put(topic.id(), topic);
    }

    Lexicon lexicon() {
        return new Lexicon(0, topics.values());
    }

    Topic topic(String term) {
        return lexicon().byTerm(term).orElseThrow(() -> new AssertionError("No topic " + term));
    }

    List<String> names() {
        return lexicon().topics().stream().map(Topic::nl).toList();
    }

    List<String> namesOf(Iterable<TopicId> ids) {
        var lexicon = lexicon();
        var names = new ArrayList<String>();
        ids.forEach(id -> names.add(lexicon.find(id).orElseThrow().nl()));
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return names;
    }
}
