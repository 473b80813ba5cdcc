package nl.klankbord.people;

/** How putting a photo on a profile ended. */
public sealed interface PhotoOutcome {

    record Saved() implements PhotoOutcome {}

    /** Nothing was kept; the text stands under {@code people.photo.<name>}. */
    record Refused(Reason reason) implements PhotoOutcome {}

    /** Why a file cannot be a photo. */
    enum Reason {
        NOT_A_PICTURE,
        TOO_LARGE,
        TOO_MANY_PIXELS
    }
}
