package nl.klankbord.intervision.meeting;

/** What can be done with a meeting; the button stands under {@code intervision-meeting.step.<name>}. */
public enum MeetingStep {
    /** Asks everybody which of some dates suit. */
    ASK_DATES,
    /** Says which of those dates suit. */
    ANSWER_DATES,
    /** Chooses the moment. */
    PICK,
    /** To another moment or place, without asking. */
    MOVE,
    /** The moment does not hold; new dates are asked for. */
    RESCHEDULE,
    CANCEL,
    /** A week before; the case-bringer is asked. By the portal. */
    PREPARE,
    /** Says that one cannot come, or can after all. */
    EXCUSE,
    /** Says who brings a case, leads and receives. */
    ASSIGN,
    CHOOSE_METHOD,
    BEGIN,
    FINISH,
    /** Who was there, by which method, and one line. */
    RECORD,
    /** Answers the three questions. */
    ANSWER_QUESTIONS,
    /** Adds the answers up and forgets them. By the portal. */
    EVALUATE
}
