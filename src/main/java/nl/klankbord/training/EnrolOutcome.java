package nl.klankbord.training;

/** How enrolling somebody ended: oneself, a substitute, or whom a manager named or decided about. */
public sealed interface EnrolOutcome {

    /** There is a seat. */
    record Enrolled(EnrolmentId id) implements EnrolOutcome {}

    /** @param place on the waiting list, from 1 */
    record OnWaitingList(EnrolmentId id, int place) implements EnrolOutcome {}

    /** The manager decides first. */
    record AwaitsApproval(EnrolmentId id) implements EnrolOutcome {}

    /** Nothing changed. @param state of the enrolment that is there */
    record AlreadyEnrolled(EnrolmentId id, EnrolmentState state) implements EnrolOutcome {}

    /** Nothing changed: enrolment is not open. */
    record Closed() implements EnrolOutcome {}

    /** Nothing changed. */
    record Refused(Refusal why) implements EnrolOutcome {}

    /** No such edition or enrolment, or none that this person may know of. */
    record Missing() implements EnrolOutcome {}
}
