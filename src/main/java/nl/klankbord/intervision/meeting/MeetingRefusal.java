package nl.klankbord.intervision.meeting;

/** Why a step is not taken; the text stands under {@code intervision-meeting.refusal.<name>}. */
public enum MeetingRefusal {
    /** Not in this state. */
    NOT_NOW,
    /** Others of the circle can. */
    NOT_YOURS,
    /** It begins on the day itself, not before. */
    NOT_TODAY,
    /** The moment is over, or ends before it begins. */
    NO_MOMENT,
    /** Only members have a role, and who leads can lead. */
    NO_MEMBER,
    /** Too many dates, or none. */
    NO_DATES,
    /** The line tells who somebody is, or is too long. */
    NOT_NEUTRAL,
    /** The link is no address, or the place is too long. */
    NO_PLACE
}
