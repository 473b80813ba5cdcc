package nl.klankbord.opinion;

import nl.klankbord.base.ColleagueId;
import nl.klankbord.files.FileId;

/** Addresses of the second opinions, without a leading slash; mails and other pages link to them for ever. */
public final class OpinionLinks {

    /** The lists. */
    public static final String DESK = "second-opinions";

    /** Where a new question is written; a draft has its id behind it. */
    public static final String ASK = DESK + "/vraag";

    /** Where administrators say what becomes of dossiers of which nobody else did. */
    public static final String UNDECIDED = "beheer/dossiers";

    /** In the query of a request: the step whose form is open. */
    public static final String STEP = "stap";

    private OpinionLinks() {}

    /** Where a request is read and gone on with: a draft where it is typed. */
    public static String to(OpinionCard card) {
        return card.state() == OpinionState.DRAFT ? toDraft(card.id()) : to(card.id());
    }

    /** Where a draft is gone on with. */
    public static String toDraft(OpinionId id) {
        return ASK + "/" + id;
    }

    /** Where this colleague is asked. */
    public static String toAsk(ColleagueId colleague) {
        return ASK + "?aan=" + colleague;
    }

    public static String to(OpinionId id) {
        return DESK + "/" + id;
    }

    /** Where this step is taken: what it asks opens there. */
    public static String to(OpinionId id, OpinionStep step) {
        return switch (step) {
            case SUBMIT -> toDraft(id);
            case DELIVER -> toAdvice(id);
            default -> to(id) + "?" + STEP + "=" + step;
        };
    }

    /** Where the reviewer writes the advice. */
    public static String toAdvice(OpinionId id) {
        return to(id) + "/advies";
    }

    /** The advice as a file, once it is delivered. */
    public static String toPaper(OpinionId id) {
        return toAdvice(id) + ".pdf";
    }

    /** One of its files. */
    public static String toFile(OpinionId id, FileId file) {
        return to(id) + "/bijlagen/" + file;
    }

    /** All of it as one file. */
    public static String toDossier(OpinionId id) {
        return to(id) + "/dossier.zip";
    }
}
