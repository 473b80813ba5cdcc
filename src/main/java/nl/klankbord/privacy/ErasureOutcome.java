package nl.klankbord.privacy;

/** What became of a wish to have somebody forgotten. */
public enum ErasureOutcome {
    ERASED,
    /** What was typed to confirm it is not the person's name. */
    NAME_DIFFERS,
    /** Nobody else administers the network: first somebody else must get that role. */
    LAST_ADMINISTRATOR,
    /** They work in the network, or were erased already: only who left is erased by another. */
    NO_LEAVER
}
