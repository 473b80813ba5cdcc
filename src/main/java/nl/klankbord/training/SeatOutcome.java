package nl.klankbord.training;

/** How something that is done with a seat ended. */
public sealed interface SeatOutcome {

    /** @param state of the enrolment now */
    record Done(EnrolmentState state) implements SeatOutcome {}

    /** @param reserved seats without a name that the partner has now */
    record Reserved(int reserved) implements SeatOutcome {}

    /** Nothing changed. @param free how many the partner could reserve now */
    record TooFew(int free) implements SeatOutcome {}

    /** Nothing changed. */
    record Refused(Refusal why) implements SeatOutcome {}

    /** No such edition or enrolment, or none that this person may know of. */
    record Missing() implements SeatOutcome {}
}
