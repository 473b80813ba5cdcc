package nl.klankbord.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.Closing;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionCard;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.OpinionTurn;
import nl.klankbord.opinion.Suggestions;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/** Opinion requests as they are answered. What the caller may not see is null or empty. */
final class OpinionJson {

    private OpinionJson() {}

    record PersonJson(String id, String name, String jobTitle) {

        static @Nullable PersonJson of(@Nullable ColleagueCard card) {
            return card == null ? null : new PersonJson(card.id().toString(), card.name(), card.jobTitle());
        }
    }

    record LineJson(
            String id,
            String title,
            String partner,
            @Nullable String type,
            List<String> topics,
            @Nullable String wantedBy,
            String publicLine,
            String visibility,
            String state,
            String turn,
            String turnSince,
            @Nullable String due,
            List<String> steps,
            @Nullable PersonJson requester,
            @Nullable PersonJson reviewer) {

        static LineJson of(OpinionLine line) {
            var card = line.card();
            return new LineJson(
                    card.id().toString(),
                    card.title(),
                    card.partner().name(),
                    name(card.type()),
                    card.topics(),
                    text(card.wantedBy()),
                    card.publicLine(),
                    card.visibility().name(),
                    card.state().name(),
                    line.turn().holder().name(),
                    line.turn().since().toString(),
                    text(line.turn().due()),
                    names(line.steps()),
                    PersonJson.of(line.requester()),
                    PersonJson.of(line.reviewer()));
        }
    }

    record MessageJson(
            String kind,
            @Nullable PersonJson by,
            String text,
            String at,
            @Nullable String reason,
            @Nullable PersonJson instead) {

        static MessageJson of(Dossier.Message message) {
            return new MessageJson(
                    message.kind().name(),
                    PersonJson.of(message.by()),
                    message.text(),
                    message.at().toString(),
                    name(message.why()),
                    PersonJson.of(message.instead()));
        }
    }

    record AdviceJson(
            int version,
            String question,
            String examined,
            String notExamined,
            String findings,
            @Nullable String conclusion,
            String recommendations,
            @Nullable String certainty,
            String sources,
            boolean approved,
            @Nullable String deliveredAt) {

        static AdviceJson of(Dossier.Advice advice) {
            AdviceEntry entry = advice.text();
            return new AdviceJson(
                    advice.number(),
                    entry.question(),
                    entry.examined(),
                    entry.notExamined(),
                    entry.findings(),
                    name(entry.conclusion()),
                    entry.recommendations(),
                    name(entry.certainty()),
                    entry.sources(),
                    advice.approved(),
                    text(advice.deliveredAt()));
        }
    }

    record ClosingJson(
            String uptake,
            String why,
            @Nullable Integer right,
            @Nullable Integer well,
            @Nullable Integer together,
            String thanks) {

        static @Nullable ClosingJson of(@Nullable Closing closing) {
            return closing == null
                    ? null
                    : new ClosingJson(
                            closing.uptake().name(),
                            closing.why(),
                            closing.scores().right(),
                            closing.scores().well(),
                            closing.scores().together(),
                            closing.thanks());
        }
    }

    record RequestJson(
            String id,
            String partner,
            String title,
            @Nullable String question,
            @Nullable String ownView,
            @Nullable String type,
            @Nullable String scopeIn,
            @Nullable String scopeOut,
            @Nullable String wantedBy,
            List<String> topics,
            String visibility,
            String publicLine,
            @Nullable String decisionGround,
            List<String> involved,
            String state,
            String turn,
            String turnSince,
            @Nullable String due,
            List<String> steps,
            @Nullable PersonJson requester,
            @Nullable PersonJson offeredTo,
            @Nullable PersonJson reviewer,
            @Nullable PersonJson checker,
            @Nullable String promised,
            @Nullable String interest,
            List<MessageJson> messages,
            List<AdviceJson> advice,
            @Nullable ClosingJson closing) {

        static RequestJson of(Dossier dossier) {
            OpinionCard card = dossier.card();
            OpinionEntry question = dossier.question();
            OpinionTurn turn = dossier.turn();
            return new RequestJson(
                    card.id().toString(),
                    card.partner().name(),
                    card.title(),
                    question == null ? null : question.question(),
                    question == null ? null : question.ownView(),
                    name(card.type()),
                    question == null ? null : question.scopeIn(),
                    question == null ? null : question.scopeOut(),
                    text(card.wantedBy()),
                    card.topics(),
                    card.visibility().name(),
                    card.publicLine(),
                    question == null ? null : name(question.ground()),
                    question == null ? List.of() : question.involved(),
                    card.state().name(),
                    turn.holder().name(),
                    turn.since().toString(),
                    text(turn.due()),
                    names(dossier.steps()),
                    PersonJson.of(dossier.requester()),
                    PersonJson.of(dossier.invited()),
                    PersonJson.of(dossier.reviewer()),
                    PersonJson.of(dossier.checker()),
                    text(dossier.promised()),
                    dossier.interest(),
                    dossier.messages().stream().map(MessageJson::of).toList(),
                    dossier.advice().stream().map(AdviceJson::of).toList(),
                    ClosingJson.of(dossier.closing()));
        }
    }

    record SuggestedJson(
            PersonJson colleague,
            String partner,
            List<String> reasons,
            @Nullable String warning,
            @Nullable PersonJson standsInFor,
            @Nullable String ready) {}

    record BlockedJson(String rule, int count, String text) {}

    /** {@code full}, {@code away} and {@code declined} count who knows the topics but cannot be asked now. */
    record SuggestionsJson(List<SuggestedJson> people, List<BlockedJson> blocked, int full, int away, int declined) {

        static SuggestionsJson of(Suggestions suggestions) {
            return new SuggestionsJson(
                    suggestions.people().stream()
                            .map(one -> new SuggestedJson(
                                    new PersonJson(
                                            one.card().id().toString(),
                                            one.card().name(),
                                            one.card().jobTitle()),
                                    one.partner(),
                                    one.reasons(),
                                    one.warning(),
                                    PersonJson.of(one.standsInFor()),
                                    text(one.ready())))
                            .toList(),
                    suggestions.blocked().stream()
                            .map(one -> new BlockedJson(one.rule().name(), one.count(), one.text()))
                            .toList(),
                    suggestions.full(),
                    suggestions.away(),
                    suggestions.declined());
        }
    }

    private static List<String> names(Iterable<OpinionStep> steps) {
        var names = new ArrayList<String>();
        steps.forEach(step -> names.add(step.name()));
        names.sort(String::compareTo);
        return names;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
