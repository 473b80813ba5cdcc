package nl.klankbord.training;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How an enrolment stands; the text stands under {@code training.enrolment.<name>}. */
public enum EnrolmentState {
    /** Asked and not judged yet; never kept. */
    REQUESTED,
    /** The partner's manager decides first. It holds no seat, but it keeps its moment of enrolment. */
    AWAITING_APPROVAL,
    CONFIRMED,
    WAITLISTED,
    /** A seat came free, and is held for a while. */
    SEAT_OFFERED,
    /** Somebody of the same partner came instead. */
    SUBSTITUTED,
    CANCELLED_FREE,
    /** After the term: the seat stays with that partner when the costs are divided. */
    CANCELLED_LATE,
    /** The manager said no. */
    DECLINED,
    ATTENDED,
    PARTIAL,
    EXCUSED,
    NO_SHOW,
    CERTIFIED;

    /** Somebody sits, or may still sit, in a seat. */
    public static final Set<EnrolmentState> SEATED = Collections.unmodifiableSet(
            EnumSet.of(SEAT_OFFERED, CONFIRMED, ATTENDED, PARTIAL, EXCUSED, NO_SHOW, CERTIFIED));

    /** Takes part, took part, or should have. */
    public static final Set<EnrolmentState> PLACED =
            Collections.unmodifiableSet(EnumSet.of(CONFIRMED, ATTENDED, PARTIAL, EXCUSED, NO_SHOW, CERTIFIED));

    /** What attendance makes of a confirmed seat. */
    public static final Set<EnrolmentState> RESULTS =
            Collections.unmodifiableSet(EnumSet.of(ATTENDED, PARTIAL, EXCUSED, NO_SHOW, CERTIFIED));

    /** It is over: the same person can enrol again. */
    public static final Set<EnrolmentState> OVER =
            Collections.unmodifiableSet(EnumSet.of(SUBSTITUTED, CANCELLED_FREE, CANCELLED_LATE, DECLINED));

    /** Takes part, may still, or did. */
    public static final Set<EnrolmentState> LIVE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OVER)));

    public boolean holdsSeat() {
        return SEATED.contains(this);
    }

    public boolean isOver() {
        return OVER.contains(this);
    }
}
