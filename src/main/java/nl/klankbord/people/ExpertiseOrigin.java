package nl.klankbord.people;

/** Who said that somebody knows about a topic. */
public enum ExpertiseOrigin {
    OWN,
    /** Came by import: seen in the own partner only, unless shared or taken over by the person. */
    ORGANISATION
}
