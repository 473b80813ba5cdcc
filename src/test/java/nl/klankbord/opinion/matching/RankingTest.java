package nl.klankbord.opinion.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final UUID request = UUID.randomUUID();
    private final Candidate plain = candidate(3, 1, false, false, false, false, 1, 0);

    private static Candidate candidate(
            int level,
            int topics,
            boolean confirmed,
            boolean stale,
            boolean offers,
            boolean colleague,
            int room,
            long owed) {
        return new Candidate(
                new Person(ColleagueId.random(), "MO-1", "Iemand", Set.of(PartnerId.random())),
                "omgevingsplan",
                level,
                topics,
                confirmed,
                stale,
                offers,
                colleague,
                room,
                owed,
                null);
    }

    private void isBefore(Candidate better, Candidate other) {
        assertThat(Ranking.best(List.of(other, better), request, 2)).containsExactly(better, other);
    }

    @Test
    void whoKnowsMoreStandsFirst() {
        isBefore(candidate(4, 1, false, false, false, false, 1, 0), plain);
        isBefore(candidate(3, 2, false, false, false, false, 1, 0), plain);
    }

    @Test
    void whatIsStaleOrUnconfirmedStandsBehind() {
        isBefore(plain, candidate(3, 1, false, true, false, false, 1, 0));
        isBefore(candidate(3, 1, true, false, false, false, 1, 0), plain);
    }

    @Test
    void anotherPartnerStandsBeforeTheOwn() {
        isBefore(plain, candidate(3, 1, false, false, false, true, 1, 0));
    }

    @Test
    void whoOffersAndHasRoomStandsFirst() {
        isBefore(candidate(3, 1, false, false, true, false, 1, 0), plain);
        isBefore(candidate(3, 1, false, false, false, false, 3, 0), plain);
    }

    @Test
    void aPartnerThatTookMoreGivesFirst() {
        isBefore(candidate(3, 1, false, false, false, false, 1, 180), plain);
        isBefore(plain, candidate(3, 1, false, false, false, false, 1, -180));
    }

    @Test
    void thatAPartnerGaveMuchIsNeverSaid() {
        assertThat(Merit.of(candidate(3, 1, false, false, false, false, 1, -600)))
                .containsExactly(Merit.KNOWS, Merit.OTHER_PARTNER);
    }

    @Test
    void theOrderDoesNotDependOnHowTheyCameIn() {
        var candidates = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(n -> candidate(1 + n % 5, 1, n % 2 == 0, false, false, n % 3 == 0, n % 4, n * 10L))
                .toList());
        var first = Ranking.best(candidates, request, 3);
        for (var n = 0; n < 20; n++) {
            Collections.shuffle(candidates, new Random(n));
            assertThat(Ranking.best(candidates, request, 3)).isEqualTo(first);
        }
    }

    @Test
    void equalsTakeTurnsOverRequests() {
        var equals = IntStream.range(0, 5)
                .mapToObj(_ -> candidate(3, 1, false, false, false, false, 1, 0))
                .toList();
        assertThat(IntStream.range(0, 50)
                        .mapToObj(
                                _ -> Ranking.best(equals, UUID.randomUUID(), 1).getFirst())
                        .distinct())
                .hasSizeGreaterThan(3);
    }
}
