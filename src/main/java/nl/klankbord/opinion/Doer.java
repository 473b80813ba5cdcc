package nl.klankbord.opinion;

/** What somebody is to a request. One person can be more than one of these. */
enum Doer {
    REQUESTER,
    /** The one it was put to. */
    INVITED,
    /** Who has it in hand. */
    REVIEWER,
    CHECKER,
    /** Anybody who is signed in. */
    COLLEAGUE,
    COORDINATOR,
    /** The portal itself. */
    PORTAL
}
