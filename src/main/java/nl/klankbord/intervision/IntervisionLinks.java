package nl.klankbord.intervision;

/** Addresses of intervision, without a leading slash; mails and other pages link to them for ever. */
public final class IntervisionLinks {

    /** My circles, and the programmes. */
    public static final String PLACE = "intervisie";

    /** The programmes; an id follows. */
    public static final String PROGRAMMES = PLACE + "/programmas";

    /** The circles; an id follows. */
    public static final String CIRCLES = PLACE + "/groepen";

    /** The meetings; an id follows. */
    public static final String MEETINGS = PLACE + "/bijeenkomsten";

    private IntervisionLinks() {}

    public static String to(ProgrammeId id) {
        return PROGRAMMES + "/" + id;
    }

    /** Where one enrols, and changes what one said. */
    public static String toEnrolment(ProgrammeId id) {
        return to(id) + "/inschrijven";
    }

    /** Where the organiser makes the circles. */
    public static String toComposer(ProgrammeId id) {
        return to(id) + "/groepen";
    }

    public static String to(CircleId id) {
        return CIRCLES + "/" + id;
    }

    /** Where a member accepts a circle. */
    public static String toAcceptance(CircleId id) {
        return to(id) + "/akkoord";
    }

    public static String to(MeetingId id) {
        return MEETINGS + "/" + id;
    }

    public static String toRoom(MeetingId id) {
        return to(id) + "/ruimte";
    }

    /** Where the dates of a series are planned. */
    public static String toPlanning(CircleId id) {
        return to(id) + "/plannen";
    }
}
