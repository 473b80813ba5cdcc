package nl.klankbord.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.opinion.OpinionTexts.Kept;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.LessonText;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.opinion.OpinionTexts.TimeText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept of one request about one of those who had to do with it: their part, and what they wrote themselves. */
@Component
class OwnRequests {

    private final OpinionTexts texts;

    OwnRequests(OpinionTexts texts) {
        this.texts = texts;
    }

    /** What somebody is or was to what another asked; the text stands under {@code opinion.own.role.<name>}. */
    private enum Role {
        INVITED,
        REVIEWER,
        CHECKER,
        GAVE_BACK,
        ADVISED_BEFORE,
        RECIPIENT
    }

    List<PersonalRecord> about(OpinionRequest request, ColleagueId me) {
        var told = new ArrayList<PersonalRecord>();
        told.add(request.parties().requester().equals(me) ? asked(request) : part(request, me));
        written(request, me, Kind.ADVICE, AdviceEntry.class).forEach(each -> told.add(advice(request, each)));
        written(request, me, Kind.MESSAGE, MessageText.class).forEach(each -> told.add(message(request, each)));
        written(request, me, Kind.TIME, TimeText.class)
                .forEach(each -> told.add(PersonalRecord.of("opinion.own.time.")
                        .with("request", request.id().value())
                        .with("minutes", each.text().minutes())
                        .with("at", each.at())));
        texts.all(request.id(), Kind.LESSON, LessonText.class).forEach(each -> told.addAll(lesson(request, each, me)));
        return told;
    }

    private <T> List<Kept<T>> written(OpinionRequest request, ColleagueId me, Kind kind, Class<T> type) {
        return texts.all(request.id(), kind, type).stream()
                .filter(each -> me.equals(each.author()))
                .toList()
                .reversed();
    }

    private PersonalRecord asked(OpinionRequest request) {
        var after = request.afterwards();
        var told = PersonalRecord.of("opinion.own.request.")
                .with("request", request.id().value());
        var typed = texts.read(request.id(), Kind.QUESTION, 0, OpinionEntry.class);
        if (typed.isPresent()) {
            told = question(told, typed.get());
        }
        told = told.with("recipients", count(request.parties().recipients()))
                .with("visibility", word("opinion.visibility.", request.visibility()))
                .with("state", word("opinion.state.", request.state()))
                .with("madeAt", request.madeAt())
                .with("stateSince", request.turnSince())
                .with("endsAt", request.endsAt())
                .with("deliveredAt", after.deliveredAt())
                .with("closedAt", after.closedAt())
                .with("uptake", word("opinion.uptake.", after.uptake()));
        var closing = texts.read(request.id(), Kind.CLOSING, 0, Closing.class);
        if (closing.isPresent()) {
            var scores = closing.get().scores();
            told = told.with("why", closing.get().why())
                    .with("thanks", closing.get().thanks())
                    .with("right", scores.right())
                    .with("well", scores.well())
                    .with("together", scores.together());
        }
        return told.with("storedAt", after.storedAt())
                .with("noRecordAt", after.noRecordAt())
                .with("held", after.held())
                .with("filesErasedAt", after.erasedAt());
    }

    /** Who is named in it is a number: they are others. */
    private static PersonalRecord question(PersonalRecord told, OpinionEntry typed) {
        return told.with("title", typed.heading())
                .with("type", word("opinion.type.", typed.type()))
                .with("topics", typed.topics())
                .with("question", typed.question())
                .with("ownView", typed.ownView())
                .with("scopeIn", typed.scopeIn())
                .with("scopeOut", typed.scopeOut())
                .with("publicLine", typed.publicLine())
                .with("wantedBy", typed.wantedBy())
                .with("ground", word("opinion.ground.", typed.ground()))
                .with("involved", count(typed.involved()));
    }

    /** The title and the question are words of who asked. */
    private static PersonalRecord part(OpinionRequest request, ColleagueId me) {
        var after = request.afterwards();
        var reviews = me.equals(request.parties().reviewer());
        return PersonalRecord.of("opinion.own.part.")
                .with("request", request.id().value())
                .with("type", word("opinion.type.", request.card().type()))
                .with(
                        "roles",
                        roles(request.parties(), me).stream()
                                .map(role -> new Word(role.name(), "opinion.own.role." + role))
                                .toList())
                .with("state", word("opinion.state.", request.state()))
                .with("promised", reviews ? request.promised() : null)
                .with("deliveredAt", reviews ? after.deliveredAt() : null)
                .with("minutes", reviews && after.deliveredAt() != null ? after.minutes() : null)
                .with("closedAt", after.closedAt());
    }

    private static Set<Role> roles(Parties parties, ColleagueId me) {
        var roles = EnumSet.noneOf(Role.class);
        add(roles, Role.INVITED, me.equals(parties.invited()));
        add(roles, Role.REVIEWER, me.equals(parties.reviewer()));
        add(roles, Role.CHECKER, me.equals(parties.checker()));
        add(roles, Role.GAVE_BACK, parties.declined().contains(me));
        add(roles, Role.ADVISED_BEFORE, parties.advisedBefore().contains(me) && !me.equals(parties.checker()));
        add(roles, Role.RECIPIENT, parties.recipients().contains(me));
        return roles;
    }

    private static void add(Set<Role> roles, Role role, boolean has) {
        if (has) {
            roles.add(role);
        }
    }

    private static PersonalRecord advice(OpinionRequest request, Kept<AdviceEntry> written) {
        var text = written.text();
        return PersonalRecord.of("opinion.own.advice.")
                .with("request", request.id().value())
                .with("number", written.seq())
                .with("question", text.question())
                .with("examined", text.examined())
                .with("notExamined", text.notExamined())
                .with("findings", text.findings())
                .with("conclusion", word("opinion.conclusion.", text.conclusion()))
                .with("recommendations", text.recommendations())
                .with("certainty", word("opinion.certainty.", text.certainty()))
                .with("sources", text.sources())
                .with("at", written.at());
    }

    private static PersonalRecord message(OpinionRequest request, Kept<MessageText> said) {
        return PersonalRecord.of("opinion.own.message.")
                .with("request", request.id().value())
                .with("what", word("opinion.message.", said.text().kind()))
                .with("text", said.text().text())
                .with("why", word("opinion.give-back.", said.text().why()))
                .with("at", said.at());
    }

    /** Whoever touched it last agreed to it; who wrote it was the other one once both did. */
    private static List<PersonalRecord> lesson(OpinionRequest request, Kept<LessonText> kept, ColleagueId me) {
        var asks = me.equals(request.parties().requester());
        if (!asks && !me.equals(request.parties().reviewer())) {
            return List.of();
        }
        var lesson = kept.text();
        var wrote = me.equals(kept.author()) != (lesson.requesterAgrees() && lesson.reviewerAgrees());
        var told = PersonalRecord.of("opinion.own.lesson.")
                .with("request", request.id().value())
                .with("text", wrote ? lesson.text() : null)
                .with("agreed", asks ? lesson.requesterAgrees() : lesson.reviewerAgrees())
                .with("shared", lesson.shared());
        return List.of(told);
    }

    private static @Nullable Integer count(Collection<?> people) {
        return people.isEmpty() ? null : people.size();
    }

    private static @Nullable Word word(String texts, @Nullable Enum<?> value) {
        return value == null ? null : new Word(value.name(), texts + value);
    }
}
