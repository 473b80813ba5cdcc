package nl.klankbord.training;

import java.util.List;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list or in the agenda.
 *
 * @param trainers colleagues; who is from outside stands in {@code externalTrainer}
 * @param externalTrainer empty for nobody
 * @param lessons in their order, those that are cancelled too
 * @param ownPartner the seats of the reader's own partner; null when it is not invited
 * @param own how the reader stands in it; null when not enrolled
 * @param giving whether the reader organises or gives it
 */
public record EditionCard(
        EditionId id,
        CourseId course,
        String title,
        PartnerCard organiser,
        List<ColleagueCard> trainers,
        String externalTrainer,
        List<LessonCard> lessons,
        EditionState state,
        Outlook outlook,
        SeatCount seats,
        @Nullable PartnerSeats ownPartner,
        @Nullable OwnEnrolment own,
        boolean giving) {

    public EditionCard {
        trainers = List.copyOf(trainers);
        lessons = List.copyOf(lessons);
    }

    /** Its lessons as they stand in a diary. */
    public List<Appointment> appointments() {
        return Appointments.of(id, title, lessons, state);
    }
}
