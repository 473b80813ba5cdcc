package nl.klankbord.intervision;

/** How somebody stands in a programme. */
public enum MembershipState {
    REQUESTED,
    PROPOSED,
    ACCEPTED,
    DECLINED,
    PAUSED,
    LEFT
}
