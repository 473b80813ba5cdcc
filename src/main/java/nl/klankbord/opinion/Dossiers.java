package nl.klankbord.opinion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.Dossier.Advice;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionTexts.Kept;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.LessonText;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what one reader may see of a request. Cost: a handful of queries. */
@Component
class Dossiers {

    private final OpinionTexts texts;
    private final Lines lines;
    private final Matching matching;
    private final ReadingLog readings;
    private final People people;

    Dossiers(OpinionTexts texts, Lines lines, Matching matching, ReadingLog readings, People people) {
        this.texts = texts;
        this.lines = lines;
        this.matching = matching;
        this.readings = readings;
        this.people = people;
    }

    Dossier dossier(OpinionRequest request, Actor actor, Time now) {
        var unfit = request.state() == OpinionState.QUEUED ? matching.unfit(request, actor.colleague(), actor) : null;
        var hand = Hand.of(actor, unfit);
        var sight = request.sightOf(hand);
        var reads = sight.reaches(Sight.TEXT);
        var inside = sight.reaches(Sight.DOSSIER);
        var isRequester = actor.colleague().equals(request.parties().requester());
        var messages = reads ? texts.all(request.id(), Kind.MESSAGE, MessageText.class) : List.<Kept<MessageText>>of();
        var cards = cards(request, messages);
        var parties = request.parties();
        return new Dossier(
                lines.card(request, actor),
                request.version(),
                sight,
                turn(request, reads, cards),
                request.stepsOpenTo(hand),
                reads ? cards.get(parties.requester()) : null,
                reads ? card(cards, parties.invited()) : null,
                reads ? card(cards, parties.reviewer()) : null,
                inside ? card(cards, parties.checker()) : null,
                reads
                        ? texts.read(request.id(), Kind.QUESTION, 0, OpinionEntry.class)
                                .orElse(null)
                        : null,
                inside ? request.promised() : null,
                interest(request, hand, messages),
                inside ? messages(messages, cards) : List.of(),
                inside ? advice(request, hand) : List.of(),
                inside
                        ? texts.read(request.id(), Kind.CLOSING, 0, Closing.class)
                                .orElse(null)
                        : null,
                inside ? lesson(request) : null,
                inside ? request.afterwards().keeping(now.terms()) : null,
                isRequester ? readings.of(request) : List.of());
    }

    private Map<ColleagueId, ColleagueCard> cards(OpinionRequest request, List<Kept<MessageText>> messages) {
        var parties = request.parties();
        var ids = new HashSet<ColleagueId>();
        Stream.concat(
                        Stream.of(parties.requester(), parties.invited(), parties.reviewer(), parties.checker()),
                        messages.stream()
                                .flatMap(each ->
                                        Stream.of(each.author(), each.text().instead())))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return people.cards(ids);
    }

    private static OpinionTurn turn(OpinionRequest request, boolean reads, Map<ColleagueId, ColleagueCard> cards) {
        var parties = request.parties();
        var person =
                switch (request.turn()) {
                    case REQUESTER -> parties.requester();
                    case INVITED -> parties.invited();
                    case REVIEWER -> parties.reviewer();
                    case CHECKER -> parties.checker();
                    case QUEUE, NOBODY -> null;
                };
        return new OpinionTurn(
                request.turn(),
                reads ? card(cards, person) : null,
                request.turnSince(),
                request.timer().dueAt());
    }

    /** For the requester, and for who declared it. */
    private static @Nullable String interest(OpinionRequest request, Hand hand, List<Kept<MessageText>> messages) {
        var parts = request.parties().partsOf(hand);
        var concerned = parts.contains(Doer.REQUESTER) || parts.contains(Doer.INVITED) || parts.contains(Doer.REVIEWER);
        return request.interestOpen() && concerned
                ? messages.stream()
                        .filter(each -> each.text().kind() == Message.Kind.DECLARED)
                        .max(Comparator.comparingInt(Kept::seq))
                        .map(each -> each.text().text())
                        .orElse(null)
                : null;
    }

    private static List<Message> messages(List<Kept<MessageText>> messages, Map<ColleagueId, ColleagueCard> cards) {
        return messages.stream()
                .map(each -> new Message(
                        each.text().kind(),
                        card(cards, each.author()),
                        each.text().text(),
                        each.at(),
                        each.text().why(),
                        card(cards, each.text().instead())))
                .toList();
    }

    /** The requester reads what was delivered, reviewer and checker what was written for it. */
    private List<Advice> advice(OpinionRequest request, Hand hand) {
        var parts = request.parties().partsOf(hand);
        var writes = parts.contains(Doer.REVIEWER) || parts.contains(Doer.CHECKER);
        var delivered = request.afterwards().deliveredAt();
        if (delivered == null && !writes) {
            return List.of();
        }
        var newest = request.advice().newest();
        return texts.all(request.id(), Kind.ADVICE, AdviceEntry.class).stream()
                .filter(each -> writes ? request.advice().isOfPresentReviewer(each.seq()) : each.seq() == newest)
                .map(each -> new Advice(
                        each.seq(),
                        each.text(),
                        each.seq() == newest ? delivered : null,
                        request.advice().approves(each.seq())))
                .sorted(Comparator.comparingInt(Advice::number).reversed())
                .toList();
    }

    private Dossier.@Nullable Lesson lesson(OpinionRequest request) {
        return texts.read(request.id(), Kind.LESSON, 0, LessonText.class)
                .map(lesson -> new Dossier.Lesson(
                        lesson.text(), lesson.requesterAgrees(), lesson.reviewerAgrees(), lesson.shared()))
                .orElse(null);
    }

    private static @Nullable ColleagueCard card(Map<ColleagueId, ColleagueCard> cards, @Nullable ColleagueId id) {
        return id == null ? null : cards.get(id);
    }
}
