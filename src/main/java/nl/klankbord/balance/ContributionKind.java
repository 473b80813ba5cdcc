package nl.klankbord.balance;

/** What was given; the text stands under {@code balance.kind.<name>}. */
public enum ContributionKind {
    SECOND_OPINION
}
