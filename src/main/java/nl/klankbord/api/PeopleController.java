package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.People;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileTopic;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    PeopleController(People people, Partners partners, Vocabulary vocabulary, CurrentActor actors) {
        this.people = people;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.actors = actors;
    }

    /** A colleague who was found; {@code why} says in words what matched. */
    record FoundJson(
            String id,
            String externalId,
            String name,
            @Nullable String partner,
            String jobTitle,
            String department,
            List<String> why) {}

    /** A page of colleagues, with how many were found per partner. */
    record FoundPageJson(
            List<FoundJson> items,
            long total,
            int page,
            int size,
            Map<String, Map<String, Long>> facets,
            List<String> alsoSearchedFor) {}

    record TopicJson(String id, String topic, int level, String note, String state, String origin) {}

    record ProfileJson(
            String id,
            String externalId,
            String name,
            @Nullable String partner,
            String jobTitle,
            String department,
            String headline,
            String about,
            String mail,
            String phone,
            List<String> projects,
            List<String> languages,
            List<TopicJson> expertise,
            List<String> wantsToLearn,
            List<String> intents,
            String availability,
            boolean editable) {}

    /** Partners and topics by id or by name; more than one of a kind means any of them. */
    @GetMapping("/api/v1/people")
    FoundPageJson people(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "partner", defaultValue = "") List<String> partnerNames,
            @RequestParam(name = "topic", defaultValue = "") List<String> topicNames,
            @RequestParam(required = false) @Nullable String minLevel,
            PageRequest wanted,
            Locale language) {
        var ofPartners = partners(partnerNames);
        var onTopics = topics(topicNames);
        if (ofPartners.isEmpty() && named(partnerNames) || onTopics.isEmpty() && named(topicNames)) {
            return new FoundPageJson(List.of(), 0, wanted.page(), wanted.size(), Map.of(), List.of());
        }
        var query = new ColleagueQuery(text, ofPartners, onTopics, level(minLevel), wanted);
        var found = people.search(query, actors.get(), language);
        var counts = new LinkedHashMap<String, Long>();
        for (var partner : partners.all()) {
            var count = found.partners().get(partner.id());
            if (count != null) {
                counts.put(partner.name(), count);
            }
        }
        return new FoundPageJson(
                found.page().items().stream().map(this::found).toList(),
                found.page().total(),
                wanted.page(),
                wanted.size(),
                Map.of("partner", counts),
                found.alsoSearched());
    }

    @GetMapping("/api/v1/people/{id}")
    ProfileJson person(@PathVariable String id) {
        return ColleagueId.parse(id)
                .flatMap(colleague -> people.profile(colleague, actors.get()))
                .map(this::profile)
                .orElseThrow(Missing::new);
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

    private FoundJson found(ColleagueHit hit) {
        var card = hit.card();
        return new FoundJson(
                card.id().toString(),
                card.externalId(),
                card.name(),
                partnerName(card).orElse(null),
                card.jobTitle(),
                hit.department(),
                hit.why().stream().map(ColleagueHit.Why::text).toList());
    }

    private ProfileJson profile(Profile profile) {
        var card = profile.card();
        return new ProfileJson(
                card.id().toString(),
                card.externalId(),
                card.name(),
                partnerName(card).orElse(null),
                card.jobTitle(),
                profile.department(),
                profile.headline(),
                profile.about(),
                profile.mail(),
                profile.phone(),
                profile.projects(),
                profile.languages(),
                profile.expertise().stream().map(PeopleController::topic).toList(),
                profile.wantsToLearn(),
                profile.intents().stream().map(Enum::name).sorted().toList(),
                profile.presence().availability().name(),
                profile.editable());
    }

    private static TopicJson topic(ProfileTopic line) {
        return new TopicJson(
                line.topic().toString(),
                line.name(),
                line.level(),
                line.note(),
                line.state().name(),
                line.origin().name());
    }

    private Optional<String> partnerName(ColleagueCard card) {
        return partners.find(card.partner()).map(PartnerCard::name);
    }
}
