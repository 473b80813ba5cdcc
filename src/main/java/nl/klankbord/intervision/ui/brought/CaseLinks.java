package nl.klankbord.intervision.ui.brought;

import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;

/** Addresses of cases, without a leading slash. They say nothing of a case. */
public final class CaseLinks {

    /** The cases; an id follows. */
    public static final String CASES = IntervisionLinks.PLACE + "/casussen";

    /** Where a case is brought. */
    static final String NEW = CASES + "/nieuw";

    static final String ID = "id";
    static final String ONE = CASES + "/:" + ID;
    static final String CHANGE = ONE + "/wijzigen";

    /** Names the circle that a case is brought into. */
    static final String CIRCLE = "groep";

    private CaseLinks() {}

    public static String to(BroughtCaseId id) {
        return CASES + "/" + id;
    }

    static String toChange(BroughtCaseId id) {
        return to(id) + "/wijzigen";
    }

    /** Where a case is brought into this circle. */
    public static String toNew(CircleId circle) {
        return NEW + "?" + CIRCLE + "=" + circle;
    }
}
