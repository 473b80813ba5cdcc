package nl.klankbord.training.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.LessonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of who was where. */
@Component
class AttendanceStore {

    private final JdbcClient jdbc;

    AttendanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EnrolmentId, Map<LessonId, Presence>> of(EditionId edition) {
        var said = new HashMap<EnrolmentId, Map<LessonId, Presence>>();
        jdbc.sql("select enrolment, lesson, presence from training_attendance where edition = ?")
                .param(edition.toString())
                .query(row -> {
                    said.computeIfAbsent(new EnrolmentId(UUID.fromString(row.getString(1))), _ -> new HashMap<>())
                            .put(new LessonId(UUID.fromString(row.getString(2))), Presence.valueOf(row.getString(3)));
                });
        return said;
    }

    /** Of one of them. */
    Map<LessonId, Presence> of(EditionId edition, EnrolmentId enrolment) {
        var said = new HashMap<LessonId, Presence>();
        jdbc.sql("select lesson, presence from training_attendance where edition = ? and enrolment = ?")
                .params(edition.toString(), enrolment.toString())
                .query(row -> {
                    said.put(new LessonId(UUID.fromString(row.getString(1))), Presence.valueOf(row.getString(2)));
                });
        return said;
    }

    /** @param presence null takes it back */
    void say(EditionId edition, LessonId lesson, EnrolmentId enrolment, @Nullable Presence presence) {
        if (presence == null) {
            jdbc.sql("delete from training_attendance where lesson = ? and enrolment = ?")
                    .params(lesson.toString(), enrolment.toString())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into training_attendance (lesson, enrolment, edition, presence)
                        values (:lesson, :enrolment, :edition, :presence)
                        on duplicate key update presence = :presence
                        """)
                .param("lesson", lesson.toString())
                .param("enrolment", enrolment.toString())
                .param("edition", edition.toString())
                .param("presence", presence.name())
                .update();
    }
}
