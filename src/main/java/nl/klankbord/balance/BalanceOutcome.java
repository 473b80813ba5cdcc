package nl.klankbord.balance;

/** How a change of the ledger ended. */
public sealed interface BalanceOutcome {

    record Done(BalanceEntry entry) implements BalanceOutcome {}

    /** It was confirmed or disputed already. */
    record TooLate(ContributionState state) implements BalanceOutcome {}

    /** It was corrected before, or corrects another itself: the line that came after it is the one to correct. */
    record AlreadyCorrected() implements BalanceOutcome {}

    /** More hours than anybody gives at once, or less than none. */
    record OutOfBounds(int mostMinutes) implements BalanceOutcome {}

    /** No such line, or not for this person to say. */
    record Missing() implements BalanceOutcome {}
}
