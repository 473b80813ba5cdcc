package nl.klankbord.opinion.gate;

import java.util.List;

/** Every spot that looks like personal data, in the order of the texts, and whether it may pass. */
public record GateReport(List<Spot> spots) {

    public GateReport {
        spots = List.copyOf(spots);
    }

    public boolean passes() {
        return spots.stream().noneMatch(Spot::stops);
    }

    /** Where it goes wrong. */
    public List<Spot> stops() {
        return spots.stream().filter(Spot::stops).toList();
    }
}
