package nl.klankbord.training.outsider;

import java.util.List;
import nl.klankbord.training.attendance.AttendancePage;
import nl.klankbord.training.roll.Roll;

/**
 * All that a trainer from outside sees of the training they give.
 *
 * @param trainer the name of who the link is for
 * @param attendance who takes part, and who was at which lesson
 * @param recording whether attendance is said now
 */
public record OutsidePage(
        String title, String trainer, List<Roll.Lesson> lessons, AttendancePage attendance, boolean recording) {

    public OutsidePage {
        lessons = List.copyOf(lessons);
    }
}
