package nl.klankbord.opinion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.opinion.OpinionTexts.CardText;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Expert;
import nl.klankbord.people.Experts;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes cards and lines for a reader. Cost: the same few queries for any number of them. */
@Component
class Lines {

    private final OpinionRepository repository;
    private final OpinionTexts texts;
    private final People people;
    private final Experts experts;
    private final Partners partners;
    private final Vocabulary vocabulary;

    Lines(
            OpinionRepository repository,
            OpinionTexts texts,
            People people,
            Experts experts,
            Partners partners,
            Vocabulary vocabulary) {
        this.repository = repository;
        this.texts = texts;
        this.people = people;
        this.experts = experts;
        this.partners = partners;
        this.vocabulary = vocabulary;
    }

    Map<UUID, OpinionLine> lines(Collection<UUID> ids, Actor actor) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var requests = repository.findByIdIn(ids);
        var shown = new Shown(actor, requests);
        return requests.stream()
                .collect(Collectors.toMap(request -> request.id().value(), shown::line));
    }

    /** The card of one request, as this reader sees it. */
    OpinionCard card(OpinionRequest request, Actor actor) {
        return new Shown(actor, List.of(request)).card(request);
    }

    /** What many lines need, read at once. */
    private final class Shown {

        private final Actor actor;
        private final Map<OpinionId, CardText> cards;
        private final Map<ColleagueId, ColleagueCard> colleagues;
        private final Map<PartnerId, PartnerCard> partnerCards;
        private final boolean full;

        Shown(Actor actor, List<OpinionRequest> requests) {
            this.actor = actor;
            this.cards = new HashMap<>(
                    texts.cards(requests.stream().map(OpinionRequest::id).toList()));
            this.colleagues = people.cards(requests.stream()
                    .flatMap(request -> Stream.of(
                            request.parties().requester(),
                            request.parties().invited(),
                            request.parties().reviewer(),
                            request.parties().checker()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            this.partnerCards = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, Function.identity()));
            this.full = isFull(
                    experts.these(Set.of(actor.colleague()), Set.of(), actor).get(actor.colleague()));
        }

        private boolean isFull(@Nullable Expert self) {
            return self == null || self.presence().room() == 0;
        }

        OpinionLine line(OpinionRequest request) {
            var hand = Hand.of(actor, unfit(request));
            var seesParties = request.sightOf(hand).reaches(Sight.TEXT);
            var parties = request.parties();
            return new OpinionLine(
                    card(request),
                    request.version(),
                    seesParties ? colleagues.get(parties.requester()) : null,
                    seesParties ? colleague(parties.reviewer() == null ? parties.invited() : parties.reviewer()) : null,
                    turn(request, seesParties),
                    request.movesOpenTo(hand));
        }

        OpinionCard card(OpinionRequest request) {
            var open = request.card();
            var text = request.sightOf(Hand.of(actor)).reaches(Sight.TEXT) ? cards.get(request.id()) : null;
            return new OpinionCard(
                    request.id(),
                    partner(request.parties().requesterPartner()),
                    text == null ? open.type() : text.type(),
                    text == null
                            ? open.topics().stream()
                                    .flatMap(topic -> vocabulary.find(topic).map(Topic::nl).stream())
                                    .toList()
                            : text.topics(),
                    text == null ? open.wantedBy() : text.wantedBy(),
                    text == null ? open.publicLine() : text.publicLine(),
                    request.visibility(),
                    request.state(),
                    request.madeAt(),
                    text == null ? "" : text.title());
        }

        OpinionTurn turn(OpinionRequest request, boolean seesParties) {
            var parties = request.parties();
            var holder = request.turn();
            var person =
                    switch (holder) {
                        case REQUESTER -> parties.requester();
                        case INVITED -> parties.invited();
                        case REVIEWER -> parties.reviewer();
                        case CHECKER -> parties.checker();
                        case QUEUE, NOBODY -> null;
                    };
            return new OpinionTurn(
                    holder,
                    seesParties ? colleague(person) : null,
                    request.turnSince(),
                    request.timer().dueAt());
        }

        /** What is quickly known against this reader's claiming it; the rest is looked at when they do. */
        private @Nullable Refusal unfit(OpinionRequest request) {
            var parties = request.parties();
            if (parties.requester().equals(actor.colleague())) {
                return Refusal.OWN_REQUEST;
            }
            if (parties.advisedBefore().contains(actor.colleague())) {
                return Refusal.ADVISED_BEFORE;
            }
            if (request.card().type() == OpinionType.SECOND_OPINION && actor.worksFor(parties.requesterPartner())) {
                return Refusal.OF_OWN_PARTNER;
            }
            if (!parties.recipients().isEmpty() && !parties.recipients().contains(actor.colleague())) {
                return Refusal.NOT_A_RECIPIENT;
            }
            return full ? Refusal.FULL : null;
        }

        private @Nullable ColleagueCard colleague(@Nullable ColleagueId id) {
            return id == null ? null : colleagues.get(id);
        }

        private PartnerCard partner(PartnerId id) {
            var known = partnerCards.get(id);
            return known == null ? new PartnerCard(id, "", "", "") : known;
        }
    }
}
