package nl.klankbord.intervision.meeting;

import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;

/** Addresses of circles and their meetings, without a leading slash; mails and other pages link to them for ever. */
public final class MeetingLinks {

    /** Where intervision begins. */
    public static final String HOME = "intervisie";

    public static final String CIRCLES = HOME + "/groepen";

    public static final String MEETINGS = HOME + "/bijeenkomsten";

    private MeetingLinks() {}

    public static String to(CircleId id) {
        return CIRCLES + "/" + id;
    }

    public static String to(MeetingId id) {
        return MEETINGS + "/" + id;
    }

    /** Where the dates of a series are planned. */
    public static String toPlanning(CircleId id) {
        return to(id) + "/plannen";
    }

    /** Where a circle meets. */
    public static String toRoom(MeetingId id) {
        return to(id) + "/ruimte";
    }
}
