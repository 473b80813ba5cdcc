package nl.klankbord.people;

/** Who said that somebody knows about a topic. */
public enum ExpertiseOrigin {
    OWN,
    /** Came by import: seen in the own partner only, until the person takes it over. */
    ORGANISATION
}
