package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateReport;
import nl.klankbord.opinion.OpinionTexts.CardText;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Incomplete;
import nl.klankbord.opinion.StepOutcome.PersonalData;
import nl.klankbord.opinion.StepOutcome.Reason;
import nl.klankbord.opinion.StepOutcome.Refused;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Keeps what was typed, and lets it pass when it is complete and holds no personal data that was not accounted for. */
@Component
class Submission {

    private final OpinionTexts texts;
    private final Vocabulary vocabulary;
    private final People people;
    private final Attachments attachments;
    private final Announcements announcements;

    Submission(
            OpinionTexts texts,
            Vocabulary vocabulary,
            People people,
            Attachments attachments,
            Announcements announcements) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.people = people;
        this.attachments = attachments;
        this.announcements = announcements;
    }

    /** Keeps a tidied entry. */
    void keep(OpinionId id, OpinionEntry entry, ColleagueId author, Time now) {
        texts.write(id, Kind.QUESTION, 0, author, entry, now.now());
        texts.write(
                id,
                Kind.CARD,
                0,
                author,
                new CardText(entry.heading(), entry.type(), entry.topics(), entry.wantedBy(), entry.publicLine()),
                now.now());
    }

    StepOutcome submit(OpinionRequest request, Actor actor, Time now) {
        var by = Hand.of(actor);
        var refusal = request.refusal(OpinionStep.SUBMIT, by);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var entry =
                texts.read(request.id(), Kind.QUESTION, 0, OpinionEntry.class).orElse(OpinionEntry.empty());
        var flaws = flaws(entry, now);
        if (!flaws.isEmpty()) {
            return new Incomplete(flaws);
        }
        if (attachments.anyHeld(request.id())) {
            return new Refused(Refusal.FILES_HELD);
        }
        var report = look(request.id(), entry);
        if (!report.passes()) {
            return new PersonalData(report);
        }
        var before = request.before();
        request.submit(card(entry), entry.answers().recipients(), by, now);
        if (!report.spots().isEmpty()) {
            announcements.record(Action.OPINION_GATE_ANSWERED, request, actor);
        }
        return announcements.taken(request, OpinionStep.SUBMIT, before, actor);
    }

    /** Every spot in the question and in its files that looks like personal data. */
    GateReport look(OpinionId id, OpinionEntry entry) {
        var typed = EntryRules.look(entry);
        return typed.and(attachments.look(id, entry.answers()));
    }

    /** Empty for what only named people may know of: its words do not become topics of the vocabulary either. */
    PublicCard card(OpinionEntry entry) {
        if (entry.visibility() == Visibility.NAMED_ONLY) {
            return PublicCard.none();
        }
        var topics = vocabulary.topicsNamed(entry.topics());
        return new PublicCard(
                entry.type(),
                entry.topics().stream()
                        .map(topics::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                entry.wantedBy(),
                entry.publicLine());
    }

    /** Everything that is wrong with a tidied entry. */
    List<Flaw> flaws(OpinionEntry entry, Time now) {
        var flaws = new ArrayList<>(EntryRules.flaws(entry, LocalDate.ofInstant(now.now(), WorkingDays.HERE)));
        var recipients = entry.answers().recipients();
        if (people.present(recipients).size() < recipients.size()) {
            flaws.add(new Flaw("recipients", 0, Reason.NOT_A_COLLEAGUE, 0));
        }
        return flaws;
    }
}
