package nl.klankbord.people;

/** What colleagues may come to somebody for, as that person said. */
public enum Intent {
    ASK_ME,
    SECOND_OPINION,
    FACILITATE,
    /** Would join an intervision circle. */
    INTERVISION,
    TEACH,
    LEARN,
    EXCHANGE
}
