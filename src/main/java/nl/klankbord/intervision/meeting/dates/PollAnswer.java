package nl.klankbord.intervision.meeting.dates;

/** Whether a date suits somebody; the word stands under {@code intervision-meeting.poll.<name>}. */
public enum PollAnswer {
    YES,
    IF_NEED_BE,
    NO
}
