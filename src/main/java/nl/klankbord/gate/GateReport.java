package nl.klankbord.gate;

import java.util.List;
import java.util.stream.Stream;

/** Every spot that looks like personal data, in the order of the texts, and whether it may pass. */
public record GateReport(List<Spot> spots) {

    public GateReport {
        spots = List.copyOf(spots);
    }

    /** This one and another behind it. */
    public GateReport and(GateReport other) {
        return new GateReport(
                Stream.concat(spots.stream(), other.spots.stream()).toList());
    }

    public boolean passes() {
        return spots.stream().noneMatch(Spot::stops);
    }

    /** Where it goes wrong. */
    public List<Spot> stops() {
        return spots.stream().filter(Spot::stops).toList();
    }
}
