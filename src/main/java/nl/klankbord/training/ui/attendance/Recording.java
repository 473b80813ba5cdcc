package nl.klankbord.training.ui.attendance;

import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.attendance.AttendanceOutcome;
import nl.klankbord.training.attendance.Presence;
import org.jspecify.annotations.Nullable;

/** Through which door attendance is said: signed in, or by a link. */
interface Recording {

    AttendanceOutcome say(LessonId lesson, EnrolmentId enrolment, @Nullable Presence read, @Nullable Presence said);

    AttendanceOutcome restPresent(LessonId lesson);
}
