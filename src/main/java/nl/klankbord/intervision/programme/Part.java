package nl.klankbord.intervision.programme;

/** What somebody is to a programme, or to a membership of it. */
enum Part {
    /** Made it, helps to organise it, or is a coordinator of one of its partners. */
    ORGANISER,
    /** Works for one of its partners. */
    INVITED,
    /** Enrolled, and did not leave. */
    MEMBER,
    /** Whose membership it is. */
    SELF,
    COLLEAGUE
}
