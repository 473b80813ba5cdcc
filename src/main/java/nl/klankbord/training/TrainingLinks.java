package nl.klankbord.training;

/** Addresses of the trainings, without a leading slash; mails and other pages link to them for ever. */
public final class TrainingLinks {

    /** The agenda. */
    public static final String AGENDA = "trainingen";

    /** The courses. */
    public static final String COURSES = AGENDA + "/cursussen";

    /** Where an edition is planned. */
    public static final String PLAN = AGENDA + "/plan";

    /** What people want to learn. */
    public static final String NEEDS = AGENDA + "/leerwensen";

    /** Where anybody sees whether a certificate is real. */
    public static final String CERTIFICATE = "certificaat";

    /** Where a trainer from outside comes in; the token follows. */
    public static final String OUTSIDER = "trainer";

    private TrainingLinks() {}

    public static String to(EditionId id) {
        return AGENDA + "/" + id;
    }

    public static String to(CourseId id) {
        return COURSES + "/" + id;
    }

    public static String toAttendance(EditionId id) {
        return to(id) + "/aanwezigheid";
    }

    public static String toEvaluation(EditionId id) {
        return to(id) + "/evaluatie";
    }

    public static String toSettlement(EditionId id) {
        return to(id) + "/verrekening";
    }

    /** One's own certificate, as a file. */
    public static String toOwnCertificate(EditionId id) {
        return to(id) + "/certificaat.pdf";
    }

    /** @param number of a certificate */
    public static String toCertificate(String number) {
        return CERTIFICATE + "/" + number;
    }
}
