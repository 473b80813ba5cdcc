package nl.klankbord.intervision.meeting;

/** How a step with a meeting ended. */
public sealed interface MeetingOutcome {

    /** @param meeting as it is now */
    record Done(MeetingCard meeting) implements MeetingOutcome {}

    /** Nothing changed. */
    record Refused(MeetingRefusal why) implements MeetingOutcome {}

    /** No such meeting, or none of this person's. */
    record Missing() implements MeetingOutcome {}
}
