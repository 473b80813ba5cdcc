package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeHit;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeQuery;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything on the shelf of knowledge, searched. */
@RestController
@PermitAll
class KnowledgeController {

    private final Shelf shelf;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final CurrentActor actors;
    private final Budgets budgets;

    KnowledgeController(Shelf shelf, Partners partners, Vocabulary vocabulary, CurrentActor actors, Budgets budgets) {
        this.shelf = shelf;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.budgets = budgets;
    }

    /**
     * Something that was found.
     *
     * @param kind ARTICLE, LESSON, DOCUMENT, SUCCESS or QUESTION
     * @param address of its page, without a leading slash
     */
    record FoundKnowledgeJson(
            String id,
            String kind,
            String title,
            String summary,
            @Nullable String partner,
            List<String> topics,
            String address,
            boolean related,
            List<PassageJson> why,
            String changedAt) {}

    /**
     * A text that matched, and where in a longer text it stands.
     *
     * @param page from 1; null for what has no pages
     * @param heading above it; null where there is none
     * @param paragraph from 1; null for what is short or has pages
     */
    record PassageJson(
            String field,
            @Nullable Integer page,
            @Nullable String heading,
            @Nullable Integer paragraph,
            String text) {}

    /** A page of what was found, with how many of each kind, counted as if no kind had been asked for. */
    record FoundKnowledgePageJson(
            List<FoundKnowledgeJson> items, long total, long direct, int page, int size, Map<String, Long> kinds) {}

    /** Partners and topics by id or by name; more than one of a kind means any of them. Without words the newest first. */
    @GetMapping("/api/v1/knowledge")
    FoundKnowledgePageJson knowledge(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "kind", defaultValue = "") List<String> kindNames,
            @RequestParam(name = "partner", defaultValue = "") List<String> partnerNames,
            @RequestParam(name = "topic", defaultValue = "") List<String> topicNames,
            @RequestParam(defaultValue = "false") boolean literal,
            PageRequest wanted) {
        budgets.spend(Budgets.Kind.SEARCH);
        var ofPartners = known(partnerNames, this::partner);
        var onTopics = known(topicNames, this::topic);
        if (ofPartners.isEmpty() && isSaid(partnerNames) || onTopics.isEmpty() && isSaid(topicNames)) {
            return new FoundKnowledgePageJson(List.of(), 0, 0, wanted.page(), wanted.size(), Map.of());
        }
        var found = shelf.search(
                new KnowledgeQuery(text, literal, kinds(kindNames), onTopics, ofPartners, wanted), actors.get());
        return new FoundKnowledgePageJson(
                found.page().items().stream().map(this::json).toList(),
                found.page().total(),
                found.direct(),
                wanted.page(),
                wanted.size(),
                found.facets().kinds().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)));
    }

    private static boolean isSaid(List<String> names) {
        return names.stream().anyMatch(name -> !name.isBlank());
    }

    private static <T> Set<T> known(List<String> names, Function<String, Optional<T>> read) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .flatMap(name -> read.apply(name).stream())
                .collect(Collectors.toSet());
    }

    private static Set<KnowledgeKind> kinds(List<String> names) {
        var kinds = new HashSet<KnowledgeKind>();
        for (var name : names) {
            if (!name.isBlank()) {
                kinds.add(Arrays.stream(KnowledgeKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new BadParameter("kind", "knowledge.problem.kind")));
            }
        }
        return kinds;
    }

    private Optional<PartnerId> partner(String name) {
        return PartnerId.parse(name)
                .flatMap(partners::find)
                .or(() -> partners.byName(name))
                .map(PartnerCard::id);
    }

    private Optional<TopicId> topic(String name) {
        return TopicId.parse(name)
                .flatMap(vocabulary::find)
                .or(() -> vocabulary.byTerm(name))
                .map(Topic::id);
    }

    private FoundKnowledgeJson json(KnowledgeHit hit) {
        var card = hit.card();
        return new FoundKnowledgeJson(
                card.id().toString(),
                card.kind().name(),
                card.title(),
                card.summary(),
                partners.find(card.partner()).map(PartnerCard::name).orElse(null),
                card.topics().stream()
                        .flatMap(topic -> vocabulary.find(topic).stream())
                        .map(Topic::nl)
                        .sorted()
                        .toList(),
                card.link(),
                hit.related(),
                hit.why().stream().map(KnowledgeController::passage).toList(),
                card.changedAt().toString());
    }

    private static PassageJson passage(KnowledgeHit.Why why) {
        var place = why.place();
        if (place == null) {
            return new PassageJson(why.field(), null, null, null, why.text());
        }
        return new PassageJson(
                "text",
                place.page() > 0 ? place.page() : null,
                place.heading().isEmpty() ? null : place.heading(),
                place.page() > 0 ? null : place.paragraph(),
                why.text());
    }
}
