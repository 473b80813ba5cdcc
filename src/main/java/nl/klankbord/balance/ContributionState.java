package nl.klankbord.balance;

/** How far a line of the ledger is. */
public enum ContributionState {
    /** Waits for the taker; counts from then on, or after fourteen days. */
    PROPOSED,
    CONFIRMED,
    /** The taker does not agree; does not count. */
    DISPUTED,
    /** What it was given for was taken back before it counted. */
    WITHDRAWN
}
