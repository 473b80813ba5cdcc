package nl.klankbord.intervision.ui.composer;

import java.util.List;
import nl.klankbord.intervision.CircleId;
import org.jspecify.annotations.Nullable;

/** Hears who is to go where. */
interface Arranger {

    /** Where somebody can go, and what comes of each. */
    List<Way> ways(Seat seat);

    /** @param to null for no place */
    void move(Seat seat, @Nullable CircleId to);

    void pin(Seat seat, boolean stays);
}
