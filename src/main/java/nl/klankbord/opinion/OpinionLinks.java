package nl.klankbord.opinion;

/** Addresses of the second opinions, without a leading slash; mails and other pages link to them for ever. */
public final class OpinionLinks {

    /** The lists. */
    public static final String DESK = "second-opinions";

    private OpinionLinks() {}

    public static String to(OpinionId id) {
        return DESK + "/" + id;
    }

    /** Where a draft is written on. */
    public static String toDraft(OpinionId id) {
        return DESK + "/vraag/" + id;
    }

    /** Where the reviewer writes the advice. */
    public static String toAdvice(OpinionId id) {
        return to(id) + "/advies";
    }
}
