package nl.klankbord.notices;

/** Addresses of the notices, without a leading slash; mails link to them for ever. */
public final class NoticeLinks {

    /** What somebody was told. */
    public static final String ALL = "meldingen";

    /** How somebody wants to be told what. */
    public static final String SETTINGS = ALL + "/instellingen";

    /** Where one decides from a mail; the token follows. */
    public static final String ACTION = "actie";

    private NoticeLinks() {}
}
