package nl.klankbord.training;

/** What can be done with an enrolment; the button stands under {@code training.enrolment-step.<name>}. */
public enum EnrolmentStep {
    /** Takes the seat that is offered. */
    TAKE,
    LET_GO,
    SUBSTITUTE,
    WITHDRAW,
    APPROVE,
    DECLINE
}
