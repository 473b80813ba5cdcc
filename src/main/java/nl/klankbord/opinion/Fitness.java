package nl.klankbord.opinion;

import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.matching.IndependenceRule;
import nl.klankbord.opinion.matching.Matter;
import nl.klankbord.opinion.matching.Person;
import nl.klankbord.people.Availability;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Employers;
import nl.klankbord.people.Expert;
import nl.klankbord.people.Experts;
import nl.klankbord.people.ManagerLines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of one colleague whether they are independent of a request and have room for it. In the caller's transaction. */
@Component
class Fitness {

    private final Experts experts;
    private final ManagerLines managers;
    private final Employers employers;
    private final OpinionTime time;
    private final OpinionTexts texts;
    private final Plates plates;

    Fitness(
            Experts experts,
            ManagerLines managers,
            Employers employers,
            OpinionTime time,
            OpinionTexts texts,
            Plates plates) {
        this.experts = experts;
        this.managers = managers;
        this.employers = employers;
        this.time = time;
        this.texts = texts;
        this.plates = plates;
    }

    /** Why this colleague cannot take the request on now; null when nothing is known against it. */
    @Nullable
    Refusal unfit(OpinionRequest request, ColleagueId colleague, Actor reader) {
        var expert = experts.these(List.of(colleague), Set.of(), reader).get(colleague);
        return expert == null ? Refusal.NOBODY : unfit(matter(request, question(request)), expert);
    }

    /** The same of somebody who was read already. */
    @Nullable
    Refusal unfit(Matter matter, Expert expert) {
        var card = expert.card();
        var blocking = IndependenceRule.blocking(matter, person(card, employers(card.id(), card.partner())));
        if (blocking.isPresent()) {
            return Refusal.of(blocking.get());
        }
        return hasRoom(expert) ? null : Refusal.FULL;
    }

    /** As {@link #unfit}, for who is about to claim: their room does not change until the transaction ends. */
    @Nullable
    Refusal unfitToClaim(OpinionRequest request, ColleagueId colleague, Actor reader) {
        plates.lock(colleague);
        return unfit(request, colleague, reader);
    }

    /** As {@link #unfitToClaim}, for somebody who is asked: who is away is not. */
    @Nullable
    Refusal unfitToBeAsked(OpinionRequest request, ColleagueId colleague, Actor reader) {
        plates.lock(colleague);
        var expert = experts.these(List.of(colleague), Set.of(), reader).get(colleague);
        return expert != null && isAway(expert) ? Refusal.AWAY : unfit(request, colleague, reader);
    }

    /**
     * Why this colleague cannot be the second reader; null when nothing is known against it. Whoever gives the opinion a
     * second look is as independent as who gives it; one look more, after a first, is no objection.
     */
    @Nullable
    Refusal unfitToCheck(OpinionRequest request, ColleagueId colleague, Actor reader) {
        var expert = experts.these(List.of(colleague), Set.of(), reader).get(colleague);
        if (expert == null) {
            return Refusal.NOBODY;
        }
        var card = expert.card();
        return IndependenceRule.blocking(
                        matter(request, question(request)).forSecondReader(),
                        person(card, employers(card.id(), card.partner())))
                .map(Refusal::of)
                .orElse(null);
    }

    OpinionEntry question(OpinionRequest request) {
        return texts.read(request.id(), Kind.QUESTION, 0, OpinionEntry.class).orElse(OpinionEntry.empty());
    }

    Matter matter(OpinionRequest request, OpinionEntry question) {
        var parties = request.parties();
        return new Matter(
                parties.requester(),
                employers(parties.requester(), parties.requesterPartner()),
                managers.above(parties.requester()),
                parties.advisedBefore(),
                Set.copyOf(question.involved()),
                request.state() == OpinionState.DRAFT ? question.answers().recipients() : parties.recipients(),
                question.type() == OpinionType.SECOND_OPINION);
    }

    /** The own partner counts when nothing else is known, of who has left too. */
    private Set<PartnerId> employers(ColleagueId colleague, PartnerId own) {
        var known = employers.of(colleague, time.today());
        return known.isEmpty() ? Set.of(own) : known;
    }

    static Person person(ColleagueCard card, Set<PartnerId> employers) {
        return new Person(card.id(), card.externalId(), card.name(), employers);
    }

    static boolean isAway(Expert expert) {
        return expert.presence().availability() == Availability.AWAY;
    }

    static boolean hasRoom(Expert expert) {
        return expert.presence().room() > 0;
    }
}
