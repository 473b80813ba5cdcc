package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.Availability;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleaguePage.Facets;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.Intent;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The colleagues, as far as the caller may see them. */
@RestController
@PermitAll
class PeopleController {

    private final People people;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final CurrentActor actors;
    private final Budgets budgets;

    PeopleController(People people, Partners partners, Vocabulary vocabulary, CurrentActor actors, Budgets budgets) {
        this.people = people;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.budgets = budgets;
    }

    /** A colleague who was found; {@code why} says in words what matched. */
    record FoundJson(
            String id,
            String externalId,
            String name,
            @Nullable String partner,
            String jobTitle,
            String department,
            float score,
            boolean related,
            List<String> why) {}

    /**
     * A page of colleagues, with how many were found per partner, topic, level, intent and availability, each counted
     * as if nothing of its kind had been asked for.
     */
    record FoundPageJson(
            List<FoundJson> items,
            long total,
            long direct,
            int page,
            int size,
            Map<String, Map<String, Long>> facets,
            @Nullable String didYouMean,
            List<String> alsoSearchedFor) {}

    /** Partners and topics by id or by name; more than one of a kind means any of them. */
    @GetMapping("/api/v1/people")
    FoundPageJson people(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "partner", defaultValue = "") List<String> partnerNames,
            @RequestParam(name = "topic", defaultValue = "") List<String> topicNames,
            @RequestParam(required = false) @Nullable String minLevel,
            @RequestParam(name = "availableFor", defaultValue = "") List<String> intentNames,
            @RequestParam(name = "availability", defaultValue = "") List<String> availabilityNames,
            @RequestParam(defaultValue = "false") boolean literal,
            PageRequest wanted,
            Locale language) {
        budgets.spend(Budgets.Kind.SEARCH);
        var ofPartners = partners(partnerNames);
        var onTopics = topics(topicNames);
        var intents = named("availableFor", intentNames, Intent.class);
        var availability = named("availability", availabilityNames, Availability.class);
        if (ofPartners.isEmpty() && named(partnerNames) || onTopics.isEmpty() && named(topicNames)) {
            return new FoundPageJson(List.of(), 0, 0, wanted.page(), wanted.size(), Map.of(), null, List.of());
        }
        var query =
                new ColleagueQuery(text, literal, ofPartners, onTopics, level(minLevel), intents, availability, wanted);
        var found = people.search(query, actors.get(), language);
        return new FoundPageJson(
                found.page().items().stream().map(this::found).toList(),
                found.page().total(),
                found.direct(),
                wanted.page(),
                wanted.size(),
                facets(found.facets()),
                found.didYouMean().isEmpty() ? null : found.didYouMean(),
                found.alsoSearched());
    }

    private Map<String, Map<String, Long>> facets(Facets facets) {
        var named = new LinkedHashMap<String, Map<String, Long>>();
        var ofPartners = new LinkedHashMap<String, Long>();
        for (var partner : partners.all()) {
            var count = facets.partners().get(partner.id());
            if (count != null) {
                ofPartners.put(partner.name(), count);
            }
        }
        named.put("partner", ofPartners);
        var onTopics = new TreeMap<String, Long>();
        facets.topics()
                .forEach((id, count) ->
                        vocabulary.find(id).ifPresent(topic -> onTopics.merge(topic.nl(), count, Long::sum)));
        named.put("topic", onTopics);
        named.put("level", texts(facets.levels()));
        named.put("availableFor", texts(facets.intents()));
        named.put("availability", texts(facets.availability()));
        return named;
    }

    private static Map<String, Long> texts(Map<?, Long> counts) {
        var texts = new TreeMap<String, Long>();
        counts.forEach((value, count) -> texts.put(value.toString(), count));
        return texts;
    }

    private static boolean named(List<String> names) {
        return names.stream().anyMatch(name -> !name.isBlank());
    }

    private Set<PartnerId> partners(List<String> names) {
        var ids = new LinkedHashSet<PartnerId>();
        for (var name : names) {
            PartnerId.parse(name)
                    .or(() -> partners.byName(name).map(PartnerCard::id))
                    .ifPresent(ids::add);
        }
        return ids;
    }

    private Set<TopicId> topics(List<String> names) {
        var ids = new LinkedHashSet<TopicId>();
        for (var name : names) {
            TopicId.parse(name).or(() -> vocabulary.byTerm(name).map(Topic::id)).ifPresent(ids::add);
        }
        return ids;
    }

    private static @Nullable Integer level(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-5]")) {
            throw new BadParameter("minLevel", "base.problem.level");
        }
        return Integer.valueOf(text);
    }

    /** Values of an enum, in any case and with a hyphen or an underscore. */
    private static <E extends Enum<E>> Set<E> named(String parameter, List<String> names, Class<E> type) {
        var values = new LinkedHashSet<E>();
        for (var name : names) {
            if (!name.isBlank()) {
                values.add(Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name()
                                .equals(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new BadParameter(parameter, "base.problem." + parameter)));
            }
        }
        return values;
    }

    private FoundJson found(ColleagueHit hit) {
        var card = hit.card();
        return new FoundJson(
                card.id().toString(),
                card.externalId(),
                card.name(),
                partnerName(card).orElse(null),
                card.jobTitle(),
                hit.department(),
                hit.score(),
                hit.related(),
                hit.why().stream().map(ColleagueHit.Why::text).toList());
    }

    private Optional<String> partnerName(ColleagueCard card) {
        return partners.find(card.partner()).map(PartnerCard::name);
    }
}
