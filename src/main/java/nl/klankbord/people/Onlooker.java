package nl.klankbord.people;

/** From where somebody looks at a profile. */
public enum Onlooker {
    OWN_PARTNER,
    OTHER_PARTNER
}
