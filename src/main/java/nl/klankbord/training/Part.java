package nl.klankbord.training;

/** What somebody is to an edition, or to an enrolment in it. */
enum Part {
    /** Made it, or administers the partner that organises it. */
    ORGANISER,
    TRAINER,
    /** Manager at an invited partner; of an enrolment: at the partner of it, or in the line above its person. */
    MANAGER,
    /** Works for an invited partner. */
    INVITED,
    /** Whose enrolment it is. */
    SELF,
    COLLEAGUE
}
