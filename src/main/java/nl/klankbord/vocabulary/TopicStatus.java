package nl.klankbord.vocabulary;

/** Where a topic stands in its life; names are the key of their text. */
public enum TopicStatus {
    /** Agreed upon. */
    ACTIVE,
    /** Typed by a colleague, not yet looked at by an administrator. */
    CANDIDATE,
    /** No longer offered or used in searches; who has it keeps it. */
    RETIRED
}
