package nl.klankbord.opinion.matching;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts candidates in order. The same request and candidates always give the same order. */
public final class Ranking {

    private Ranking() {}

    /**
     * The best ones. Equals stand in an order that differs from request to request, so that nobody is always first.
     *
     * @param request which request it is for
     */
    public static List<Candidate> best(List<Candidate> candidates, UUID request, int most) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Merit::total)
                        .reversed()
                        .thenComparing(candidate -> turn(request, candidate)))
                .limit(most)
                .toList();
    }

    private static UUID turn(UUID request, Candidate candidate) {
        return UUID.nameUUIDFromBytes((request + "|" + candidate.person().id()).getBytes(StandardCharsets.UTF_8));
    }
}
