package nl.klankbord.people;

/** Whether a colleague can be asked now; every module respects it. */
public enum Availability {
    AVAILABLE,
    LIMITED,
    AT_CAPACITY,
    AWAY
}
