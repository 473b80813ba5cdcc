package nl.klankbord.balance;

/** How a change of the ledger ended. */
public sealed interface BalanceOutcome {

    record Done(BalanceEntry entry) implements BalanceOutcome {}

    /** It was confirmed or disputed already. */
    record TooLate(ContributionState state) implements BalanceOutcome {}

    /** No such line, or not for this person to say. */
    record Missing() implements BalanceOutcome {}
}
