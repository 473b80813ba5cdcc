package nl.klankbord.knowledge.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.files.FileReading;
import nl.klankbord.knowledge.KnowledgeHit;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.document.Documents;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What the place page shows beside what the shelf itself tells: names, people, and what cannot be read. */
@Component
record ShelfParts(
        Partners partners,
        Vocabulary vocabulary,
        People people,
        Documents documents,
        Dates dates,
        KnowledgeWords words,
        Texts texts) {

    private static final int PEOPLE = 3;
    private static final int NEAR = 5;

    String nameOf(TopicId topic) {
        return vocabulary.find(topic).map(Topic::nl).orElse("");
    }

    /** How each hit is shown; two queries for all of them. */
    List<ShelfHit.Shown> shown(List<KnowledgeHit> hits, String text, Locale language) {
        var looks = looks();
        var readings =
                documents.readings(hits.stream().map(hit -> hit.card().id()).toList());
        return hits.stream()
                .map(hit -> new ShelfHit.Shown(
                        hit,
                        text,
                        hit.card().topics().stream()
                                .map(this::nameOf)
                                .filter(name -> !name.isEmpty())
                                .sorted(Comparator.naturalOrder())
                                .toList(),
                        looks.get(hit.card().partner()),
                        dates.relative(hit.card().changedAt(), language),
                        remark(hit.card().id(), readings, language)))
                .toList();
    }

    private String remark(KnowledgeId id, Map<KnowledgeId, FileReading> readings, Locale language) {
        return Optional.ofNullable(readings.get(id))
                .filter(FileReading::leavesSome)
                .map(reading -> texts.get(language, "knowledge.reading." + reading))
                .orElse("");
    }

    Map<PartnerId, PartnerCard> looks() {
        return partners.all().stream().collect(Collectors.toMap(PartnerCard::id, Function.identity()));
    }

    /** The few people who know most of it; those that are found by a part of a word do not. */
    List<ColleagueHit> people(String text, Actor reader, Locale language) {
        if (text.isEmpty()) {
            return List.of();
        }
        return people
                .searchSoFar(ColleagueQuery.of(text, new PageRequest(1, PEOPLE)), reader, language)
                .page()
                .items()
                .stream()
                .filter(hit -> !hit.related())
                .toList();
    }

    /** Topics of which a word looks like what was typed. */
    List<Topic> near(String text) {
        return text.isEmpty() ? List.of() : vocabulary.search(text, 1, NEAR).items();
    }
}
