package nl.klankbord.partners;

/** The regions of the Netherlands in which schools have their holidays at the same time; names are the key of their text. */
public enum SchoolRegion {
    NOORD,
    MIDDEN,
    ZUID
}
