package nl.klankbord.training.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was at which lesson. Said one by one and kept at once, by who organises or gives the training; when all is said it is
 * finished by hand, which gives everybody a result and hands out certificates. Corrections after that count at once, until
 * the costs are divided.
 */
@Service
@PermitAll
public class Attendance {

    private final Rolls rolls;
    private final AttendanceBook book;

    Attendance(Rolls rolls, AttendanceBook book) {
        this.rolls = rolls;
        this.book = book;
    }

    /** What is said so far; empty for who may not record it. */
    @Transactional(readOnly = true)
    public Optional<AttendancePage> page(EditionId edition, Actor actor) {
        return rolls.find(edition, actor).filter(AttendanceBook::isOpen).map(book::page);
    }

    /**
     * Says how somebody was at a lesson.
     *
     * @param read what stood there when it was said; null for nothing
     * @param said null takes it back
     */
    @Transactional
    public AttendanceOutcome say(
            EditionId edition,
            LessonId lesson,
            EnrolmentId enrolment,
            @Nullable Presence read,
            @Nullable Presence said,
            Actor actor) {
        return open(edition, actor)
                .map(roll -> book.say(roll, lesson, enrolment, read, said))
                .orElse(new AttendanceOutcome.Missing());
    }

    /** Everybody of whom nothing was said was at this lesson. */
    @Transactional
    public AttendanceOutcome restPresent(EditionId edition, LessonId lesson, Actor actor) {
        return open(edition, actor).map(roll -> book.restPresent(roll, lesson)).orElse(new AttendanceOutcome.Missing());
    }

    /** Gives everybody a result, and those who were there enough a certificate. */
    @Transactional
    public AttendanceOutcome finish(EditionId edition, Actor actor) {
        return open(edition, actor).map(book::finish).orElse(new AttendanceOutcome.Missing());
    }

    private Optional<Roll> open(EditionId edition, Actor actor) {
        return rolls.locked(edition, actor).filter(AttendanceBook::isOpen);
    }

    /**
     * Takes over who was at a training of the past: everybody at every lesson, but those who are named. Nobody is told.
     */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(EditionId edition, Map<ColleagueId, Presence> others) {
        rolls.find(edition).ifPresent(roll -> book.register(roll, others));
    }
}
