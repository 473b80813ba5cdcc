package nl.klankbord.intervision.meeting;

/** What somebody is to a meeting. Who organises the programme is nothing to it. */
enum Part {
    MEMBER,
    /** Can lead meetings of this circle, or leads this one. In a circle in which nobody can: every member. */
    LEADER,
    /** Has a role in this meeting. */
    HOLDER,
    /** Time, or the end of the circle; not a person. */
    PORTAL
}
