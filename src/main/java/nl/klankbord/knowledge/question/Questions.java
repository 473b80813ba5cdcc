package nl.klankbord.knowledge.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions for which the directory knew nobody. Everybody reads, asks and answers them. */
@Service
@PermitAll
public class Questions {

    /** Most answers of one person to one question. */
    public static final int ANSWERS = 3;

    private final QuestionRepository repository;
    private final QuestionAnswerRepository answers;
    private final QuestionNotices notices;
    private final Shelf shelf;
    private final Vocabulary vocabulary;
    private final Audit audit;
    private final Clock clock;

    Questions(
            QuestionRepository repository,
            QuestionAnswerRepository answers,
            QuestionNotices notices,
            Shelf shelf,
            Vocabulary vocabulary,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.notices = notices;
        this.shelf = shelf;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<QuestionPage> find(KnowledgeId id, Actor reader) {
        return repository.findById(id.value()).map(question -> page(question, reader));
    }

    private QuestionPage page(Question question, Actor reader) {
        return new QuestionPage(
                question.id(),
                question.title(),
                question.text(),
                question.state(),
                question.partner(),
                question.asker(),
                question.madeAt(),
                vocabulary.names(question.topics()),
                answers.findByQuestionOrderByMadeAt(question.id().value()).stream()
                        .map(answer -> answer.shown(question.isSolvedBy(answer.id()), reader))
                        .sorted(Comparator.comparing((QuestionPage.Answer answer) -> !answer.solution()))
                        .toList(),
                question.stepsOpenTo(reader));
    }

    /** Puts a question, and asks a few who may know. */
    @Transactional
    public QuestionOutcome ask(QuestionEntry typed, GateAnswers said, Actor actor) {
        var entry = typed.tidy();
        var flaws = entry.flaws();
        if (!flaws.isEmpty()) {
            return new QuestionOutcome.NotAccepted(flaws);
        }
        var report = PersonalDataGate.look(entry.pieces(), said);
        if (!report.passes()) {
            return new QuestionOutcome.PersonalData(report);
        }
        var question = new Question(
                KnowledgeId.random(), entry, topics(entry), actor.partner(), actor.colleague(), clock.instant());
        question.ask(notices.ask(question, actor), clock.instant());
        if (!report.spots().isEmpty()) {
            record(Action.QUESTION_GATE_ANSWERED, question, actor);
        }
        return saved(question, Action.QUESTION_ASKED, actor);
    }

    /** "Ik weet dit." */
    @Transactional
    public QuestionOutcome answer(KnowledgeId id, String typed, GateAnswers said, Actor actor) {
        var found = open(id, QuestionStep.ANSWER, actor);
        if (found.isEmpty()
                || answers.countByQuestionAndAuthor(
                                id.value(), actor.colleague().value())
                        >= ANSWERS) {
            return new QuestionOutcome.NotNow();
        }
        var text = PlainText.lines(typed);
        if (text.isEmpty() || text.length() > QuestionEntry.TEXT) {
            return new QuestionOutcome.NotAccepted(List.of(new QuestionEntry.Flaw(
                    "answer",
                    text.isEmpty() ? QuestionEntry.Flaw.Reason.MISSING : QuestionEntry.Flaw.Reason.TOO_LONG,
                    QuestionEntry.TEXT)));
        }
        var report = PersonalDataGate.look(List.of(new Piece("answer", text)), said);
        if (!report.passes()) {
            return new QuestionOutcome.PersonalData(report);
        }
        var question = found.get();
        var answer = answers.saveAndFlush(new Answer(id, actor.colleague(), text, clock.instant()));
        question.answered(clock.instant());
        question.release(actor.colleague());
        notices.answered(question, answer);
        if (!report.spots().isEmpty()) {
            record(Action.QUESTION_GATE_ANSWERED, question, actor);
        }
        return saved(question, Action.QUESTION_CHANGED, actor);
    }

    /** Takes back an own answer, unless it was the answer. */
    @Transactional
    public QuestionOutcome takeBack(AnswerId which, Actor actor) {
        var found =
                answers.findById(which.value()).filter(answer -> answer.author().equals(actor.colleague()));
        var question = found.flatMap(answer -> repository.findLockedById(answer.question()))
                .filter(one -> !one.isSolvedBy(which));
        if (found.isEmpty() || question.isEmpty()) {
            return new QuestionOutcome.NotNow();
        }
        answers.delete(found.get());
        return saved(question.get(), Action.QUESTION_CHANGED, actor);
    }

    /** This was the answer. */
    @Transactional
    public QuestionOutcome accept(KnowledgeId id, AnswerId which, Actor actor) {
        var answer =
                answers.findById(which.value()).filter(one -> one.question().equals(id.value()));
        return answer.isEmpty()
                ? new QuestionOutcome.NotNow()
                : take(
                        id,
                        QuestionStep.ACCEPT,
                        question -> {
                            question.accept(which, clock.instant());
                            notices.accepted(question, answer.get(), actor);
                        },
                        actor);
    }

    @Transactional
    public QuestionOutcome close(KnowledgeId id, Actor actor) {
        return take(id, QuestionStep.CLOSE, question -> question.close(clock.instant()), actor);
    }

    /** Undoes that it was answered or closed. */
    @Transactional
    public QuestionOutcome reopen(KnowledgeId id, Actor actor) {
        return take(id, QuestionStep.REOPEN, question -> question.reopen(clock.instant()), actor);
    }

    /** Who was asked does not know. */
    @Transactional
    public QuestionOutcome notMe(KnowledgeId id, Actor actor) {
        return take(id, QuestionStep.NOT_ME, question -> question.release(actor.colleague()), actor);
    }

    private QuestionOutcome take(KnowledgeId id, QuestionStep step, Consumer<Question> work, Actor actor) {
        var found = open(id, step, actor);
        if (found.isEmpty()) {
            return new QuestionOutcome.NotNow();
        }
        work.accept(found.get());
        return saved(found.get(), Action.QUESTION_CHANGED, actor);
    }

    private Optional<Question> open(KnowledgeId id, QuestionStep step, Actor actor) {
        return repository.findLockedById(id.value()).filter(one -> one.stepsOpenTo(actor)
                .contains(step));
    }

    private QuestionOutcome saved(Question question, Action action, Actor actor) {
        var kept = repository.saveAndFlush(question);
        shelf.put(kept.card());
        record(action, kept, actor);
        return new QuestionOutcome.Done(kept.id());
    }

    private void record(Action action, Question question, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), question.id()));
    }

    private Set<TopicId> topics(QuestionEntry entry) {
        return Set.copyOf(vocabulary.topicsNamed(entry.topics()).values());
    }

    /** A question of an earlier day; answered when it says by whom, which then was the answer. */
    public record Past(
            QuestionEntry entry,
            PartnerId partner,
            ColleagueId asker,
            Instant madeAt,
            @Nullable ColleagueId answerer,
            String answer) {}

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /** Takes over what was asked elsewhere, telling nobody; all or none. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(List<Past> past) {
        for (var one : past) {
            var entry = one.entry().tidy();
            var question = repository.saveAndFlush(
                    new Question(KnowledgeId.random(), entry, topics(entry), one.partner(), one.asker(), one.madeAt()));
            if (one.answerer() != null) {
                var answer = answers.saveAndFlush(
                        new Answer(question.id(), one.answerer(), PlainText.lines(one.answer()), one.madeAt()));
                question.accept(answer.id(), one.madeAt());
            }
            shelf.put(repository.saveAndFlush(question).card());
        }
    }
}
