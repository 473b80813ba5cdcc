package nl.klankbord.training;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Page;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.EditionMoved.What;
import nl.klankbord.training.EditionOutcome.Done;
import nl.klankbord.training.EditionOutcome.Missing;
import nl.klankbord.training.EditionOutcome.NotAccepted;
import nl.klankbord.training.EditionOutcome.Refused;
import nl.klankbord.training.EditionOutcome.Stale;
import nl.klankbord.training.Flaw.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editions are found, read, made and changed. Who sits in them: {@link Enrolments}. */
@Service
@PermitAll
public class Trainings {

    private final EditionRepository repository;
    private final AgendaLists lists;
    private final EditionPages pages;
    private final EditionCheck check;
    private final SeatWork work;
    private final Audit audit;

    Trainings(
            EditionRepository repository,
            AgendaLists lists,
            EditionPages pages,
            EditionCheck check,
            SeatWork work,
            Audit audit) {
        this.repository = repository;
        this.lists = lists;
        this.pages = pages;
        this.check = check;
        this.work = work;
        this.audit = audit;
    }

    /** A page of the agenda, what begins first first; drafts only for who organises or gives them. */
    @Transactional(readOnly = true)
    public Page<EditionCard> agenda(AgendaQuery query, Actor actor) {
        return lists.page(query, actor);
    }

    /** All of the agenda at once, for a calendar elsewhere: no drafts, and the page that was asked for counts for nothing. */
    @Transactional(readOnly = true)
    public List<EditionCard> published(AgendaQuery query, Actor actor) {
        return lists.published(query, actor);
    }

    /** All that this reader may see of an edition; empty when there is none that they may know of. */
    @Transactional(readOnly = true)
    public Optional<EditionPage> page(EditionId id, Actor actor) {
        return pages.page(id, actor);
    }

    /** Keeps an edition that only who organises and gives it knows of. */
    @Transactional
    public EditionOutcome draft(EditionEntry typed, Actor actor) {
        var entry = check.complete(typed);
        var flaws = check.flaws(entry, actor);
        if (!flaws.isEmpty()) {
            return new NotAccepted(flaws);
        }
        var edition = repository.saveAndFlush(new Edition(EditionId.random(), entry, actor.colleague(), work.now()));
        record(edition, Action.EDITION_CHANGED, actor);
        return done(edition);
    }

    /** @param read the {@linkplain EditionPage#version() version} that was typed upon */
    @Transactional
    public EditionOutcome change(EditionId id, int read, EditionEntry typed, Actor actor) {
        return step(id, EditionStep.EDIT, actor, opened -> {
            var edition = opened.edition();
            if (edition.version() != read) {
                return new Stale();
            }
            var entry = check.complete(typed);
            var flaws = check.flaws(entry, actor);
            flaws.addAll(check.promised(entry, opened));
            if (edition.state().isAhead()) {
                flaws.addAll(check.rearranged(entry, opened));
                flaws.addAll(check.fit(edition, entry));
            }
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            outsiders(edition, entry).ifPresent(work::tell);
            var before = edition.terms();
            var moved = edition.become(entry, opened.now());
            if (edition.state().isAhead() && edition.terms().asksMoreThan(before)) {
                edition.freeAgain(opened.now());
                work.tell(SeatWork.event(opened, What.TERMS_TIGHTENED, actor.colleague()));
            }
            return changed(opened.again(), What.CHANGED, moved, actor);
        });
    }

    /** Opens enrolment. */
    @Transactional
    public EditionOutcome publish(EditionId id, Actor actor) {
        return step(id, EditionStep.PUBLISH, actor, opened -> {
            var edition = opened.edition();
            var entry = edition.entry();
            var flaws = check.flaws(entry, actor);
            if (entry.lessons().isEmpty()) {
                flaws.add(Flaw.of("lessons", Reason.EMPTY));
            } else if (opened.hasBegun()) {
                flaws.add(Flaw.of("lessons", Reason.IN_THE_PAST));
            }
            if (entry.trainers().isEmpty() && entry.external() == null) {
                flaws.add(Flaw.of("trainers", Reason.NO_TRAINER));
            }
            flaws.addAll(check.fit(edition, entry));
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            edition.publish();
            return changed(opened, What.PUBLISHED, Set.of(), actor);
        });
    }

    /** Takes a draft away. */
    @Transactional
    public EditionOutcome remove(EditionId id, Actor actor) {
        return step(id, EditionStep.REMOVE, actor, opened -> {
            var edition = opened.edition();
            repository.delete(edition);
            record(edition, Action.EDITION_CANCELLED, actor);
            return done(edition);
        });
    }

    /** Puts lessons at another moment or place; who takes part hears of it. */
    @Transactional
    public EditionOutcome move(EditionId id, LessonMove move, Actor actor) {
        return step(id, EditionStep.MOVE_LESSON, actor, opened -> {
            var edition = opened.edition();
            var reached = reached(edition, move.lesson(), move.reach(), opened.now());
            if (reached.isEmpty()) {
                return new Refused(Refusal.NO_SUCH_LESSON);
            }
            var moved = Moving.moved(reached, move);
            var entry = edition.entry().at(entries(edition, moved));
            var flaws = new ArrayList<Flaw>();
            EditionRules.lessons(flaws, entry.lessons());
            if (moved.values().stream().anyMatch(to -> EditionCheck.isPast(to, opened))) {
                flaws.add(Flaw.of("lessons", Reason.IN_THE_PAST));
            }
            flaws.addAll(check.fit(edition, entry));
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            var order = ids(edition);
            edition.move(moved, opened.now());
            // What each lesson is called tells its place among the others.
            var told = ids(edition).equals(order) ? moved.keySet() : Set.copyOf(order);
            return changed(opened.again(), What.LESSONS_MOVED, told, actor);
        });
    }

    /** Cancels lessons; all of those that are left is cancelling the edition. */
    @Transactional
    public EditionOutcome cancelLessons(EditionId id, LessonId lesson, LessonMove.Reach reach, Actor actor) {
        return step(id, EditionStep.CANCEL_LESSON, actor, opened -> {
            var edition = opened.edition();
            var reached = reached(edition, lesson, reach, opened.now());
            if (reached.isEmpty()) {
                return new Refused(Refusal.NO_SUCH_LESSON);
            }
            if (reached.size() == edition.given().size()) {
                return edition.refusal(EditionStep.CANCEL, actor, opened.now())
                        .<EditionOutcome>map(Refused::new)
                        .orElseGet(() -> cancelled(opened, actor));
            }
            var which = reached.stream().map(Lesson::id).collect(Collectors.toSet());
            edition.cancel(which, opened.now());
            return changed(opened.again(), What.LESSONS_CANCELLED, which, actor);
        });
    }

    /** It is not given: everybody hears of it, and it costs nobody anything. */
    @Transactional
    public EditionOutcome cancel(EditionId id, Actor actor) {
        return step(id, EditionStep.CANCEL, actor, opened -> cancelled(opened, actor));
    }

    /** Nobody can enrol any more. */
    @Transactional
    public EditionOutcome close(EditionId id, Actor actor) {
        return step(id, EditionStep.CLOSE, actor, opened -> {
            opened.edition().close();
            return changed(opened, What.CLOSED, Set.of(), actor);
        });
    }

    /** Who gave what is open from outside, and no longer does. */
    private static Optional<OutsiderReplaced> outsiders(Edition edition, EditionEntry entry) {
        var now = Optional.ofNullable(entry.external()).map(ExternalTrainer::mail);
        return Optional.ofNullable(edition.entry().external())
                .filter(_ -> edition.state().isAhead())
                .filter(before -> now.filter(before.mail()::equalsIgnoreCase).isEmpty())
                .map(before -> new OutsiderReplaced(edition.id(), before));
    }

    private EditionOutcome cancelled(Opened opened, Actor actor) {
        opened.seating().cancelAll();
        opened.edition().cancel();
        return changed(opened, What.CANCELLED, Set.of(), actor);
    }

    private EditionOutcome changed(Opened opened, What what, Set<LessonId> lessons, Actor actor) {
        if (opened.edition().state().isAhead()) {
            opened.seating().settle();
        }
        work.keep(opened, actor.colleague());
        work.tell(new EditionMoved(opened.edition().id(), what, lessons, actor.colleague(), opened.now()));
        record(
                opened.edition(),
                switch (what) {
                    case PUBLISHED -> Action.EDITION_PUBLISHED;
                    case CANCELLED -> Action.EDITION_CANCELLED;
                    default -> Action.EDITION_CHANGED;
                },
                actor);
        return done(opened.edition());
    }

    private EditionOutcome step(EditionId id, EditionStep step, Actor actor, Function<Opened, EditionOutcome> work) {
        return this.work
                .under(
                        id,
                        opened -> opened.edition().isKnownTo(actor)
                                ? opened.edition()
                                        .refusal(step, actor, opened.now())
                                        .<EditionOutcome>map(Refused::new)
                                        .orElseGet(() -> work.apply(opened))
                                : new Missing())
                .orElse(new Missing());
    }

    /** Those that are still to be given, from this one on or all; empty when this one is not. */
    private static List<Lesson> reached(Edition edition, LessonId lesson, LessonMove.Reach reach, Instant now) {
        var given = edition.given().stream()
                .filter(each -> each.startsAt().isAfter(now))
                .toList();
        for (var n = 0; n < given.size(); n++) {
            if (given.get(n).id().equals(lesson)) {
                return switch (reach) {
                    case ONE -> List.of(given.get(n));
                    case FOLLOWING -> given.subList(n, given.size());
                    case ALL -> given;
                };
            }
        }
        return List.of();
    }

    private static List<LessonId> ids(Edition edition) {
        return edition.lessons().stream().map(Lesson::id).toList();
    }

    private static List<LessonEntry> entries(Edition edition, Map<LessonId, LessonEntry> moved) {
        return edition.given().stream()
                .map(lesson -> moved.getOrDefault(lesson.id(), lesson.entry()))
                .toList();
    }

    private static Done done(Edition edition) {
        return new Done(edition.id(), edition.state(), edition.version());
    }

    private void record(Edition edition, Action action, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), edition.id()));
    }
}
