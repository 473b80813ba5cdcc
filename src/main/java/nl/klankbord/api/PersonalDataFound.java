package nl.klankbord.api;

import java.util.List;
import nl.klankbord.gate.Spot;

/** What was sent holds, or looks like, personal data; nothing of it was handed in. */
final class PersonalDataFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Spot> spots;

    PersonalDataFound(List<Spot> spots) {
        super(spots.size() + " spots");
        this.spots = List.copyOf(spots);
    }

    List<Spot> spots() {
        return spots;
    }
}
