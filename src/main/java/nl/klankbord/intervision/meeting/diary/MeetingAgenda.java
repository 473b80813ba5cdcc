package nl.klankbord.intervision.meeting.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.calendar.AgendaSource;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.meeting.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of somebody's circles, but those that they cannot come to. */
@Component
class MeetingAgenda implements AgendaSource {

    private final Standings standings;
    private final Circles circles;
    private final Diary diary;

    MeetingAgenda(Standings standings, Circles circles, Diary diary) {
        this.standings = standings;
        this.circles = circles;
        this.diary = diary;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> agenda(Actor actor, LocalDate from, LocalDate until, Locale language) {
        return standings.between(circles.of(actor.colleague()), from, until).stream()
                .filter(meeting -> meeting.expected().contains(actor.colleague()))
                .flatMap(meeting -> diary.appointment(meeting).stream())
                .toList();
    }
}
