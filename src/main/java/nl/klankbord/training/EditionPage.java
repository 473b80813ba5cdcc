package nl.klankbord.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * All that one reader may see of an edition.
 *
 * @param version to change it upon
 * @param entry as it was typed; null for who may not change it
 * @param partners the seats of each invited partner, alphabetically
 * @param releaseOn the day on which seats that were set aside become everybody's; null for never
 * @param freeUntil the last day on which cancelling is free; null without a lesson
 * @param cancelsLate whether who cancels now does so after the term
 * @param approval whether a manager decides first about who comes for the reader's partner
 * @param steps that the reader can take with the edition
 * @param ownSteps that the reader can take with the own enrolment
 * @param reserving the invited partners for which the reader can reserve seats, or name who gets those that are
 * @param participants all for who organises or gives it, those of the own partner for its managers; else none
 * @param runs whether the reader organises or gives it themselves
 */
public record EditionPage(
        EditionCard card,
        CourseCard course,
        int version,
        @Nullable EditionEntry entry,
        List<PartnerSeats> partners,
        @Nullable LocalDate releaseOn,
        boolean released,
        @Nullable LocalDate goNoGoOn,
        @Nullable LocalDate freeUntil,
        boolean cancelsLate,
        boolean approval,
        Set<EditionStep> steps,
        Set<EnrolmentStep> ownSteps,
        Set<PartnerId> reserving,
        List<Participant> participants,
        boolean runs) {

    public EditionPage {
        partners = List.copyOf(partners);
        steps = Set.copyOf(steps);
        ownSteps = Set.copyOf(ownSteps);
        reserving = Set.copyOf(reserving);
        participants = List.copyOf(participants);
    }

    /**
     * Somebody who is or was enrolled.
     *
     * @param partner on whose seats
     * @param since when the state is so
     * @param place on the waiting list, from 1; null when not waiting
     * @param offerUntil when the offered seat goes to the next; null when none is offered
     * @param steps that the reader can take with this enrolment
     */
    public record Participant(
            EnrolmentId id,
            ColleagueCard who,
            PartnerId partner,
            EnrolmentState state,
            Instant since,
            @Nullable Integer place,
            @Nullable Instant offerUntil,
            Set<EnrolmentStep> steps) {

        public Participant {
            steps = Set.copyOf(steps);
        }
    }
}
