package nl.klankbord.training.settlement;

/** How settling, or taking it back, ended. */
public sealed interface SettlementOutcome {

    record Done() implements SettlementOutcome {}

    /** Nothing changed: the cost cannot be divided like this; the preview says why. */
    record NotDivided() implements SettlementOutcome {}

    /** Nothing changed: of some participants it is not recorded whether they were there, and nobody said to go on. */
    record AttendanceOpen() implements SettlementOutcome {}

    /** Nothing changed: something else would be settled than was looked at. */
    record Stale() implements SettlementOutcome {}

    /** Nothing changed: not in this state. */
    record NotNow() implements SettlementOutcome {}

    /** No such edition, or not for this person to settle. */
    record Missing() implements SettlementOutcome {}
}
