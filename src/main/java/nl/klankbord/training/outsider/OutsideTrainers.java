package nl.klankbord.training.outsider;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.attendance.AttendanceBook;
import nl.klankbord.training.attendance.AttendanceOutcome;
import nl.klankbord.training.attendance.Presence;
import nl.klankbord.training.outsider.TrainerLinkStore.Link;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a trainer from outside does, who has no account: who holds the link is who it was sent to. It opens one training,
 * and says who was there until that was finished by who organises it.
 */
@Service
@PermitAll
public class OutsideTrainers {

    private final TrainerLinks links;
    private final AttendanceBook book;
    private final Rolls rolls;

    OutsideTrainers(TrainerLinks links, AttendanceBook book, Rolls rolls) {
        this.links = links;
        this.book = book;
        this.rolls = rolls;
    }

    /** What a link opens; empty for one that never was, was revoked, or has expired: nobody learns which. */
    @Transactional(readOnly = true)
    public Optional<OutsidePage> page(String token) {
        return links.opened(token, false).map(roll -> {
            var page = book.page(roll);
            var trainer = roll.external() == null ? "" : roll.external().name();
            return new OutsidePage(
                    roll.title(), trainer, roll.lessons(), page, AttendanceBook.isOpen(roll) && !page.finished());
        });
    }

    /**
     * Says how somebody was at a lesson.
     *
     * @param read what stood there when it was said; null for nothing
     * @param said null takes it back
     */
    @Transactional
    public AttendanceOutcome say(
            String token, LessonId lesson, EnrolmentId enrolment, @Nullable Presence read, @Nullable Presence said) {
        return recording(token, roll -> book.say(roll, lesson, enrolment, read, said));
    }

    /** Everybody of whom nothing was said was at this lesson. */
    @Transactional
    public AttendanceOutcome restPresent(String token, LessonId lesson) {
        return recording(token, roll -> book.restPresent(roll, lesson));
    }

    private AttendanceOutcome recording(String token, Function<Roll, AttendanceOutcome> work) {
        var found = links.opened(token, true).filter(AttendanceBook::isOpen);
        if (found.isEmpty()) {
            return new AttendanceOutcome.Missing();
        }
        var roll = found.get();
        if (AttendanceBook.isFinished(roll)) {
            return new AttendanceOutcome.NotNow();
        }
        var outcome = work.apply(roll);
        if (outcome instanceof AttendanceOutcome.Kept) {
            links.record(Action.TRAINER_LINK_USED, roll, null);
        }
        return outcome;
    }

    /** For who organises or gives it; empty when nobody from outside does. */
    @Transactional(readOnly = true)
    public Optional<SentLink> sent(EditionId edition, Actor actor) {
        return rolls.find(edition, actor).filter(Roll::given).flatMap(roll -> Optional.ofNullable(roll.external())
                .map(trainer -> sent(roll, trainer)));
    }

    private SentLink sent(Roll roll, ExternalTrainer trainer) {
        return new SentLink(
                trainer.name(),
                links.working(roll).map(Link::sentAt).orElse(null),
                TrainerLinks.until(roll).orElse(null),
                roll.steps().contains(EditionStep.TELL));
    }

    /** Sends a new link; the one before it dies. Whether it was this person's to send. */
    @Transactional
    public boolean renew(EditionId edition, Actor actor) {
        var roll = rolls.locked(edition, actor)
                .filter(found -> found.external() != null && found.steps().contains(EditionStep.TELL));
        roll.ifPresent(links::renew);
        return roll.isPresent();
    }
}
