package nl.klankbord.intervision.programme;

/** What somebody can do with the own membership; the button stands under {@code intervision.membership-step.<name>}. */
public enum MembershipStep {
    /** Changes what one said when one enrolled. */
    CHANGE,
    /** Does not take part after all; what one said is gone. */
    WITHDRAW,
    /** Accepts the circle and the ground rules. */
    ACCEPT,
    /** Without a reason. */
    DECLINE,
    /** Does not come for a while. */
    PAUSE,
    RESUME,
    LEAVE,
    /** Waits for another circle after declining one. */
    REJOIN
}
