package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.balance.Balance;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.opinion.Suggestions.Blocked;
import nl.klankbord.opinion.Suggestions.Suggested;
import nl.klankbord.opinion.Suggestions.Wanted;
import nl.klankbord.opinion.matching.Candidate;
import nl.klankbord.opinion.matching.IndependenceRule;
import nl.klankbord.opinion.matching.Matter;
import nl.klankbord.opinion.matching.Merit;
import nl.klankbord.opinion.matching.Person;
import nl.klankbord.opinion.matching.Promise;
import nl.klankbord.opinion.matching.Ranking;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Employers;
import nl.klankbord.people.Expert;
import nl.klankbord.people.ExpertiseState;
import nl.klankbord.people.Experts;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileTopic;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who knows the topics and {@linkplain Fitness can take the request on}. Takes part in the caller's transaction. */
@Component
class Matching {

    private final Fitness fitness;
    private final Experts experts;
    private final People people;
    private final Employers employers;
    private final OpinionTime time;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final Balance balance;
    private final Texts texts;

    Matching(
            Fitness fitness,
            Experts experts,
            People people,
            Employers employers,
            OpinionTime time,
            Partners partners,
            Vocabulary vocabulary,
            Balance balance,
            Texts texts) {
        this.fitness = fitness;
        this.experts = experts;
        this.people = people;
        this.employers = employers;
        this.time = time;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.balance = balance;
        this.texts = texts;
    }

    Suggestions suggestions(OpinionRequest request, Actor reader, Locale language) {
        return new Search(request, reader).suggestions(language);
    }

    /** Somebody whom the requester has in mind, by the same rules; empty for who is not there. */
    Optional<Wanted> wanted(OpinionRequest request, ColleagueId colleague, Actor reader, Locale language) {
        return new Search(request, reader).wanted(colleague, language);
    }

    /** One search for people who fit, with what was found on the way. */
    private final class Search {

        private final OpinionRequest request;
        private final Actor reader;
        private final Set<TopicId> topics;
        private final Matter matter;
        private final Map<PartnerId, Long> owed;
        private final Map<IndependenceRule, Integer> blocked = new EnumMap<>(IndependenceRule.class);
        private final List<Candidate> candidates = new ArrayList<>();
        private final Set<ColleagueId> seen = new HashSet<>();
        private final Map<ColleagueId, Set<PartnerId>> worksFor = new HashMap<>();
        private final Map<ColleagueId, Expert> met = new HashMap<>();
        private int full;
        private int away;
        private int declined;

        Search(OpinionRequest request, Actor reader) {
            var question = fitness.question(request);
            this.request = request;
            this.reader = reader;
            this.matter = fitness.matter(request, question);
            this.owed = balance.owedTo(request.parties().requesterPartner());
            this.topics = question.topics().stream()
                    .flatMap(name -> vocabulary.byTerm(name).map(Topic::id).stream())
                    .collect(Collectors.toSet());
        }

        Suggestions suggestions(Locale language) {
            var known = experts.on(topics, reader);
            known.forEach(expert -> seen.add(expert.card().id()));
            worksFor.putAll(employers.of(seen, time.today()));
            var absent = new ArrayList<Expert>();
            for (var expert : known) {
                consider(expert, absent);
            }
            standIns(absent);
            var best = Ranking.best(candidates, request.id().value(), Suggestions.MOST);
            var cards = people.cards(best.stream()
                    .flatMap(candidate -> Stream.of(candidate.person().id(), candidate.standsInFor()))
                    .filter(Objects::nonNull)
                    .toList());
            return new Suggestions(
                    best.stream()
                            .map(candidate -> suggested(candidate, cards, language))
                            .toList(),
                    blocked.entrySet().stream()
                            .map(each -> new Blocked(
                                    each.getKey(),
                                    each.getValue(),
                                    texts.get(language, "opinion.blocked." + each.getKey(), each.getValue())))
                            .toList(),
                    full,
                    away,
                    declined);
        }

        Optional<Wanted> wanted(ColleagueId colleague, Locale language) {
            var expert = experts.these(List.of(colleague), topics, reader).get(colleague);
            if (expert == null) {
                return Optional.empty();
            }
            worksFor.putAll(employers.of(List.of(colleague), time.today()));
            var who = expert.lines().isEmpty()
                    ? new Suggested(
                            expert.card(), nameOf(expert.card().partner()), List.of(), null, null, ready(expert))
                    : suggested(candidate(expert, expert.lines(), null), Map.of(colleague, expert.card()), language);
            return Optional.of(new Wanted(who, Fitness.isAway(expert) ? Refusal.AWAY : fitness.unfit(matter, expert)));
        }

        private void consider(Expert expert, List<Expert> absent) {
            var person = person(expert);
            var blocking = IndependenceRule.blocking(matter, person);
            if (blocking.isPresent()) {
                if (blocking.get() != IndependenceRule.OWN_REQUEST) {
                    blocked.merge(blocking.get(), 1, Integer::sum);
                }
            } else if (request.parties().declined().contains(person.id())) {
                declined++;
            } else if (Fitness.isAway(expert)) {
                absent.add(expert);
            } else if (!Fitness.hasRoom(expert)) {
                full++;
            } else {
                candidates.add(candidate(expert, expert.lines(), null));
            }
        }

        /** Stand-ins of who is away; they are judged like everybody, but for the knowledge that they stand in for. */
        private void standIns(List<Expert> absent) {
            var named = experts.these(
                    absent.stream()
                            .map(Expert::standIn)
                            .filter(Objects::nonNull)
                            .map(ColleagueCard::id)
                            .toList(),
                    topics,
                    reader);
            worksFor.putAll(employers.of(named.keySet(), time.today()));
            for (var expert : absent) {
                var standIn = expert.standIn() == null
                        ? null
                        : named.get(expert.standIn().id());
                if (standIn != null && seen.contains(standIn.card().id())) {
                    continue;
                }
                if (standIn == null || Fitness.isAway(standIn) || !Fitness.hasRoom(standIn) || isBarred(standIn)) {
                    away++;
                } else {
                    seen.add(standIn.card().id());
                    candidates.add(
                            candidate(standIn, expert.lines(), expert.card().id()));
                }
            }
        }

        private Person person(Expert expert) {
            var card = expert.card();
            return Fitness.person(card, worksFor.getOrDefault(card.id(), Set.of(card.partner())));
        }

        private boolean isBarred(Expert expert) {
            return IndependenceRule.blocking(matter, person(expert)).isPresent()
                    || request.parties().declined().contains(expert.card().id());
        }

        private Candidate candidate(Expert expert, List<ProfileTopic> lines, @Nullable ColleagueId standsInFor) {
            var best = lines.getFirst();
            var person = person(expert);
            met.put(person.id(), expert);
            return new Candidate(
                    person,
                    best.name(),
                    best.level(),
                    lines.size(),
                    best.state() == ExpertiseState.CONFIRMED,
                    best.state() == ExpertiseState.STALE,
                    expert.offers(),
                    matter.isColleagueOf(person),
                    expert.presence().room(),
                    owed.getOrDefault(expert.card().partner(), 0L),
                    standsInFor);
        }

        private Suggested suggested(Candidate candidate, Map<ColleagueId, ColleagueCard> cards, Locale language) {
            var card = Objects.requireNonNull(cards.get(candidate.person().id()));
            var partner = nameOf(card.partner());
            var instead = candidate.standsInFor() == null ? null : cards.get(candidate.standsInFor());
            var expert = Objects.requireNonNull(met.get(candidate.person().id()));
            return new Suggested(
                    card,
                    partner,
                    Merit.of(candidate).stream()
                            .map(merit -> texts.get(
                                    language,
                                    "opinion.merit." + merit,
                                    candidate.topic(),
                                    candidate.level(),
                                    candidate.topics(),
                                    candidate.room(),
                                    partner,
                                    instead == null ? "" : instead.name()))
                            .toList(),
                    candidate.colleague() ? texts.get(language, "opinion.suggestion.own-partner") : null,
                    instead,
                    ready(expert));
        }

        private String nameOf(PartnerId partner) {
            return partners.find(partner).map(PartnerCard::name).orElse("");
        }

        private @Nullable LocalDate ready(Expert expert) {
            var now = time.now();
            return Promise.day(
                    time.today(),
                    now.terms().delivery(),
                    now.days(expert.card().partner())::isWorked,
                    expert::isAwayOn,
                    expert::worksOn);
        }
    }
}
