package nl.klankbord.intervision.room;

import java.time.Duration;
import java.util.List;

/**
 * A method of intervision, in the reader's language.
 *
 * @param id for ever, as it stands in addresses
 * @param line what it is, in a sentence
 * @param fits which case it suits
 * @param tip for who leads it
 * @param least and {@code most}: for how many people
 */
public record Method(
        String id, String name, String line, String fits, String tip, int least, int most, List<Phase> phases) {

    public Method {
        phases = List.copyOf(phases);
    }

    /** How long it takes. */
    public int minutes() {
        return phases.stream().mapToInt(Phase::minutes).sum();
    }

    /** How long each phase takes. */
    List<Duration> times() {
        return phases.stream().map(phase -> Duration.ofMinutes(phase.minutes())).toList();
    }

    /**
     * One phase.
     *
     * @param bringer what who brings the case does now
     * @param facilitator what who leads the meeting does now
     * @param others what everybody else does now
     */
    public record Phase(String name, int minutes, String bringer, String facilitator, String others) {

        /** What this part does now. */
        public String does(RoomPart part) {
            return switch (part) {
                case BRINGER -> bringer;
                case FACILITATOR -> facilitator;
                case OTHER -> others;
            };
        }
    }
}
