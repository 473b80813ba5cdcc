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
import nl.klankbord.opinion.Dossier.Happened;
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
    private final StepLog steps;
    private final Lines lines;
    private final Fitness fitness;
    private final ReadingLog readings;
    private final People people;

    Dossiers(OpinionTexts texts, StepLog steps, Lines lines, Fitness fitness, ReadingLog readings, People people) {
        this.texts = texts;
        this.steps = steps;
        this.lines = lines;
        this.fitness = fitness;
        this.readings = readings;
        this.people = people;
    }

    Dossier dossier(OpinionRequest request, Actor actor, Time now) {
        var unfit = request.state() == OpinionState.QUEUED ? fitness.unfit(request, actor.colleague(), actor) : null;
        var hand = Hand.of(actor, unfit);
        var sight = request.sightOf(hand);
        var reads = sight.reaches(Sight.TEXT);
        var inside = sight.reaches(Sight.DOSSIER);
        var isRequester = actor.colleague().equals(request.parties().requester());
        var messages = reads ? texts.all(request.id(), Kind.MESSAGE, MessageText.class) : List.<Kept<MessageText>>of();
        var taken = inside ? steps.of(request.id()) : List.<StepLog.Entry>of();
        var cards = cards(request, messages, taken);
        var parties = request.parties();
        return new Dossier(
                lines.card(request, actor),
                request.version(),
                sight,
                turn(request, reads, cards),
                request.stepsOpenTo(hand),
                request.state() == OpinionState.QUEUED
                        ? request.refusal(OpinionStep.CLAIM, hand).orElse(null)
                        : null,
                reads ? cards.get(parties.requester()) : null,
                reads ? card(cards, parties.invited()) : null,
                reads ? card(cards, parties.reviewer()) : null,
                inside ? card(cards, parties.checker()) : null,
                reads
                        ? texts.read(request.id(), Kind.QUESTION, 0, OpinionEntry.class)
                                .orElse(null)
                        : null,
                inside ? request.promised() : null,
                request.interestOpen() ? interest(request, hand, messages) : null,
                request.interestWaived() ? interest(request, hand, messages) : null,
                inside ? messages(messages, cards, isRequester ? null : actor.colleague()) : List.of(),
                inside ? advice(request, hand) : List.of(),
                inside
                        ? texts.read(request.id(), Kind.CLOSING, 0, Closing.class)
                                .orElse(null)
                        : null,
                inside ? lesson(request) : null,
                inside || actor.administers(parties.requesterPartner()) ? Keepers.keeping(request, actor, now) : null,
                happened(taken, cards),
                isRequester ? readings.of(request) : List.of());
    }

    private Map<ColleagueId, ColleagueCard> cards(
            OpinionRequest request, List<Kept<MessageText>> messages, List<StepLog.Entry> taken) {
        var parties = request.parties();
        var ids = new HashSet<ColleagueId>();
        Stream.of(
                        Stream.of(parties.requester(), parties.invited(), parties.reviewer(), parties.checker()),
                        messages.stream()
                                .flatMap(each ->
                                        Stream.of(each.author(), each.text().instead())),
                        taken.stream().flatMap(each -> Stream.of(each.by(), each.whom())))
                .flatMap(each -> each)
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

    /** What was declared last; for the requester, and for who declared it. */
    private static @Nullable String interest(OpinionRequest request, Hand hand, List<Kept<MessageText>> messages) {
        var parts = request.parties().partsOf(hand);
        var concerned = parts.contains(Doer.REQUESTER) || parts.contains(Doer.INVITED) || parts.contains(Doer.REVIEWER);
        return concerned
                ? messages.stream()
                        .filter(each -> each.text().kind() == Message.Kind.DECLARED)
                        .max(Comparator.comparingInt(Kept::seq))
                        .map(each -> each.text().text())
                        .orElse(null)
                : null;
    }

    /** An interest that was declared is for who declared it and for the requester. @param reader null for the requester */
    private static List<Message> messages(
            List<Kept<MessageText>> messages, Map<ColleagueId, ColleagueCard> cards, @Nullable ColleagueId reader) {
        return messages.stream()
                .filter(each ->
                        each.text().kind() != Message.Kind.DECLARED || reader == null || reader.equals(each.author()))
                .map(each -> new Message(
                        each.text().kind(),
                        card(cards, each.author()),
                        each.text().text(),
                        each.at(),
                        each.text().why(),
                        card(cards, each.text().instead())))
                .toList();
    }

    private static List<Happened> happened(List<StepLog.Entry> taken, Map<ColleagueId, ColleagueCard> cards) {
        return taken.reversed().stream()
                .map(each -> new Happened(each.step(), card(cards, each.by()), card(cards, each.whom()), each.at()))
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
