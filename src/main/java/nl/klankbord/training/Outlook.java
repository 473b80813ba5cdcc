package nl.klankbord.training;

/** Whether an edition goes on; the text stands under {@code training.outlook.<name>}. */
public enum Outlook {
    UNDECIDED,
    /** Enough people take part. */
    GUARANTEED,
    /** On the day of the decision there were too few; partners can still add people. */
    AT_RISK
}
