package nl.klankbord.intervision.meeting.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.calendar.AgendaSource;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.intervision.meeting.Members;
import nl.klankbord.intervision.meeting.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of somebody's circles, but those that they cannot come to. */
@Component
class MeetingAgenda implements AgendaSource {

    private final Standings standings;
    private final Members members;
    private final Diary diary;

    MeetingAgenda(Standings standings, Members members, Diary diary) {
        this.standings = standings;
        this.members = members;
        this.diary = diary;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> agenda(Actor actor, LocalDate from, LocalDate until, Locale language) {
        return standings.between(members.of(actor.colleague()), from, until).stream()
                .filter(meeting -> meeting.expected().contains(actor.colleague()))
                .flatMap(meeting -> diary.appointment(meeting).stream())
                .toList();
    }
}
