package nl.klankbord.files;

/** Why a file is not taken; the sentence stands under {@code files.flaw.<name>}. */
public enum FileFlaw {
    EMPTY,
    /** Larger than a file may be; the limit is in megabytes. */
    TOO_LARGE,
    NAME_TOO_LONG,
    /** The end of its name is none of {@link FileKind}. */
    KIND_NOT_TAKEN,
    /** It is something else than its name says. */
    OTHER_CONTENT,
    MACROS,
    INFECTED,
    /** What it is added to holds as many files as it may. */
    TOO_MANY,
    /** What it is added to holds as much as it may; the limit is in megabytes. */
    OWNER_FULL,
    /** The partner holds as much as it may; the limit is in megabytes. */
    PARTNER_FULL
}
