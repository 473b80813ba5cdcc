package nl.klankbord.intervision.ui.composer;

import java.util.List;

/** Hears who is to go where. */
interface Arranger {

    /** Where somebody can go, and what comes of each. */
    List<Way> ways(Seat seat);

    void move(Seat seat, int to);

    void pin(Seat seat, boolean stays);
}
