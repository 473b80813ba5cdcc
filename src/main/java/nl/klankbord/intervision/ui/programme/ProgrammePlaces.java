package nl.klankbord.intervision.ui.programme;

import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;

/** Addresses of the pages where programmes are made, without a leading slash. */
public final class ProgrammePlaces {

    public static final String NEW = IntervisionLinks.PROGRAMMES + "/nieuw";

    static final String ID = "id";
    static final String ONE = IntervisionLinks.PROGRAMMES + "/:" + ID;
    static final String EDIT = ONE + "/wijzigen";

    private ProgrammePlaces() {}

    public static String toEdit(ProgrammeId id) {
        return IntervisionLinks.to(id) + "/wijzigen";
    }
}
