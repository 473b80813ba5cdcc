package nl.klankbord.opinion.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What speaks for a candidate, and how much. The sentence of each stands under {@code opinion.merit.<name>} and is said
 * where it applies. Points rank; they are shown to nobody.
 */
public enum Merit {
    KNOWS(candidate -> true, candidate -> candidate.level() * 10 - (candidate.stale() ? 15 : 0)),
    STANDS_IN(candidate -> candidate.standsInFor() != null, _ -> -5),
    KNOWS_MORE(candidate -> candidate.topics() > 1, candidate -> 5 * Math.min(3, candidate.topics() - 1)),
    CONFIRMED(Candidate::confirmed, _ -> 4),
    OFFERS(Candidate::offers, _ -> 8),
    OTHER_PARTNER(candidate -> !candidate.colleague(), _ -> 10),
    HAS_ROOM(candidate -> candidate.room() > 1, candidate -> 2 * Math.min(3, candidate.room())),
    GIVES_BACK(candidate -> candidate.owedMinutes() >= 60, candidate -> hours(candidate.owedMinutes())),
    /** Said by nobody, so that giving never reads as a fault; it only ranks. */
    GAVE_MUCH(_ -> false, candidate -> candidate.owedMinutes() < 0 ? -hours(-candidate.owedMinutes()) : 0);

    private static final int MOST_HOURS = 6;

    private final Predicate<Candidate> applies;
    private final ToIntFunction<Candidate> points;

    Merit(Predicate<Candidate> applies, ToIntFunction<Candidate> points) {
        this.applies = applies;
        this.points = points;
    }

    public boolean applies(Candidate candidate) {
        return applies.test(candidate);
    }

    int points(Candidate candidate) {
        return applies(candidate) || this == GAVE_MUCH ? points.applyAsInt(candidate) : 0;
    }

    static int total(Candidate candidate) {
        return Arrays.stream(values())
                .mapToInt(merit -> merit.points(candidate))
                .sum();
    }

    /** Those that are said of this candidate, the most telling first. */
    public static List<Merit> of(Candidate candidate) {
        return Arrays.stream(values()).filter(merit -> merit.applies(candidate)).toList();
    }

    private static int hours(long minutes) {
        return (int) Math.min(MOST_HOURS, minutes / 60);
    }
}
