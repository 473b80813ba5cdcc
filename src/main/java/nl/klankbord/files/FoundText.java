package nl.klankbord.files;

/** What was found in a file. */
record FoundText(Verdict verdict, String text) {

    /** How it went; its name is the first line that the reading process says. */
    enum Verdict {
        READ,
        PARTLY,
        NO_TEXT,
        PICTURE,
        LOCKED,
        BROKEN,
        TOO_MUCH,
        OTHER_CONTENT,
        MACROS
    }

    static FoundText none(Verdict verdict) {
        return new FoundText(verdict, "");
    }
}
