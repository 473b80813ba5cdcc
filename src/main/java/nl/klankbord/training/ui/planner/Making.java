package nl.klankbord.training.ui.planner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.Proposal;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.CourseEntry;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.CourseOutcome;
import nl.klankbord.training.Courses;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.Flaw;
import nl.klankbord.training.Level;
import nl.klankbord.training.Refusal;
import nl.klankbord.training.Trainings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a training of a proposal: the course if it is new, the edition, and its publication; all or nothing. */
@Component
class Making {

    private final Courses courses;
    private final Trainings trainings;
    private final TransactionTemplate transaction;

    Making(Courses courses, Trainings trainings, PlatformTransactionManager transactions) {
        this.courses = courses;
        this.trainings = trainings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How it ended. */
    sealed interface Outcome {

        record Made(EditionId id) implements Outcome {}

        record NotAccepted(List<Flaw> flaws) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** A proposal as it was asked for. */
    record Plan(PlanningRequest request, Proposal proposal, int seats) {}

    Outcome make(Plan plan, CourseChoice about, boolean publish, Actor actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var outcome = about.known() == null
                    ? newCourse(plan, about, publish, actor)
                    : edition(about.known(), plan, about.link(), publish, actor);
            if (!(outcome instanceof Outcome.Made)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome newCourse(Plan plan, CourseChoice about, boolean publish, Actor actor) {
        var entry =
                new CourseEntry(about.title(), about.description(), "", "", about.topics(), Level.EVERYBODY, "", 0, 0);
        return switch (courses.create(entry, actor)) {
            case CourseOutcome.Saved saved -> edition(saved.id(), plan, about.link(), publish, actor);
            case CourseOutcome.NotAccepted refused -> new Outcome.NotAccepted(refused.flaws());
            case CourseOutcome.Stale _, CourseOutcome.Missing _ -> new Outcome.Refused(Refusal.NOT_YOURS);
        };
    }

    private Outcome edition(CourseId course, Plan plan, String link, boolean publish, Actor actor) {
        var drafted = trainings.draft(entry(course, plan, link, actor), actor);
        return publish && drafted instanceof EditionOutcome.Done done
                ? outcome(trainings.publish(done.id(), actor))
                : outcome(drafted);
    }

    private static Outcome outcome(EditionOutcome outcome) {
        return switch (outcome) {
            case EditionOutcome.Done done -> new Outcome.Made(done.id());
            case EditionOutcome.NotAccepted refused -> new Outcome.NotAccepted(refused.flaws());
            case EditionOutcome.Refused refused -> new Outcome.Refused(refused.why());
            case EditionOutcome.Stale _, EditionOutcome.Missing _ -> new Outcome.Refused(Refusal.NOT_YOURS);
        };
    }

    /** Nobody pays until somebody says otherwise: the hours stand in the balance. */
    private static EditionEntry entry(CourseId course, Plan plan, String link, Actor actor) {
        return new EditionEntry(
                course,
                actor.partner(),
                plan.request().trainers(),
                null,
                Set.copyOf(plan.request().partners()),
                plan.proposal().lessons().stream()
                        .map(lesson -> lesson(lesson, link))
                        .toList(),
                plan.seats(),
                0,
                Map.of(),
                null,
                null,
                BigDecimal.ZERO,
                CostRule.CLOSED_PURSE,
                null,
                false,
                EditionEntry.CANCEL_DAYS);
    }

    private static LessonEntry lesson(Proposal.Lesson lesson, String link) {
        var place = lesson.place();
        return new LessonEntry(
                lesson.day().atTime(lesson.from()),
                lesson.day().atTime(lesson.until()),
                place == null ? "" : place.text(),
                link,
                place == null ? null : place.room().value());
    }
}
