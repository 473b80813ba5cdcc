package nl.klankbord.training.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import nl.klankbord.balance.LargestRemainder;
import nl.klankbord.balance.LargestRemainder.Part;
import nl.klankbord.balance.LargestRemainder.Share;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.Figure;
import nl.klankbord.partners.FigureKind;
import nl.klankbord.training.cost.CostDivision.Divided;
import nl.klankbord.training.cost.CostDivision.FiguresMissing;
import nl.klankbord.training.cost.CostDivision.NothingToGoBy;
import org.junit.jupiter.api.Test;

class CostDivisionTest {

    private static final CostKey INHABITANTS = new CostKey.Figure(FigureKind.INHABITANTS, 2026);

    private static Sharer sharer(String name, int seats, int... inhabitantsFrom2025) {
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < inhabitantsFrom2025.length; i++) {
            if (inhabitantsFrom2025[i] >= 0) {
                figures.add(new Figure(FigureKind.INHABITANTS, 2025 + i, BigDecimal.valueOf(inhabitantsFrom2025[i])));
            }
        }
        return new Sharer(PartnerId.random(), name, seats, figures);
    }

    private static Divided divided(long cents, CostKey key, Sharer... sharers) {
        return (Divided) CostDivision.of(cents, key, sharers[0], List.of(sharers));
    }

    private static Stream<Long> cents(Divided divided) {
        return divided.lines().stream().map(CostLine::cents);
    }

    @Test
    void theCentThatIsLeftGoesToWhoLostMost() {
        var divided = divided(
                10_000,
                INHABITANTS,
                sharer("Zundert", 0, 0, 22_000),
                sharer("Rucphen", 0, 0, 23_000),
                sharer("Moerdijk", 0, 0, 37_000));
        // 4512.19…, 2804.87…, 2682.92…: one cent each for Zundert and Rucphen.
        assertThat(divided.lines()).extracting(CostLine::name).containsExactly("Moerdijk", "Rucphen", "Zundert");
        assertThat(cents(divided)).containsExactly(4512L, 2805L, 2683L);
        assertThat(divided.lines()).extracting(CostLine::roundedUp).containsExactly(false, true, true);
        assertThat(divided.lines())
                .extracting(CostLine::percent)
                .containsExactly(new BigDecimal("45.12"), new BigDecimal("28.05"), new BigDecimal("26.83"));
    }

    @Test
    void whoLostTheSameComesByName() {
        var divided =
                divided(100, new CostKey.Equal(), sharer("Zundert", 0), sharer("\u00c9tten", 0), sharer("Moerdijk", 0));
        assertThat(divided.lines()).extracting(CostLine::name).containsExactly("\u00c9tten", "Moerdijk", "Zundert");
        assertThat(cents(divided)).containsExactly(34L, 33L, 33L);
    }

    @Test
    void aSeatCountsWhetherOrNotSomebodySatInIt() {
        var divided = divided(
                90_000, new CostKey.PerSeat(), sharer("Moerdijk", 2), sharer("Rucphen", 0), sharer("Zundert", 1));
        assertThat(cents(divided)).containsExactly(60_000L, 0L, 30_000L);
    }

    @Test
    void aClosedPurseStaysWithTheOrganiserThatNeedNotTakePartItself() {
        var organiser = sharer("Halderberge", 0);
        var divided = (Divided) CostDivision.of(
                500, new CostKey.ClosedPurse(), organiser, List.of(sharer("Moerdijk", 3), sharer("Aalburg", 2)));
        assertThat(divided.lines()).extracting(CostLine::name).containsExactly("Aalburg", "Halderberge", "Moerdijk");
        assertThat(cents(divided)).containsExactly(0L, 500L, 0L);
    }

    @Test
    void aMissingFigureIsRefusedWithWhoLacksItAndTheNearestYear() {
        var all = List.of(
                sharer("Zundert", 1, 5, -1, 7, 8),
                sharer("Moerdijk", 1, 5, 6, 7, 8),
                sharer("Aalburg", 1, 5, -1, 7, -1));
        assertThat(CostDivision.of(100, INHABITANTS, all.getFirst(), all))
                .isEqualTo(new FiguresMissing(
                        FigureKind.INHABITANTS, 2026, List.of("Aalburg", "Zundert"), OptionalInt.of(2025)));
        var later = new CostKey.Figure(FigureKind.INHABITANTS, 2031);
        assertThat(((FiguresMissing) CostDivision.of(100, later, all.getFirst(), all)).nearest())
                .hasValue(2027);
        var never = new CostKey.Figure(FigureKind.CASELOAD, 2026);
        assertThat(((FiguresMissing) CostDivision.of(100, never, all.getFirst(), all)).nearest())
                .isEmpty();
    }

    @Test
    void whereThereIsNothingToGoByNothingIsDivided() {
        var nobody = sharer("Moerdijk", 0, 0, 0);
        for (var key : List.of(INHABITANTS, new CostKey.PerSeat())) {
            assertThat(CostDivision.of(100, key, nobody, List.of(nobody))).isEqualTo(new NothingToGoBy(key));
        }
        assertThat(CostDivision.of(100, new CostKey.Equal(), nobody, List.of()))
                .isEqualTo(new NothingToGoBy(new CostKey.Equal()));
        assertThatIllegalArgumentException().isThrownBy(() -> divided(-1, new CostKey.Equal(), nobody));
    }

    @Test
    void theLatestYearIsOneThatAllHave() {
        var all = List.of(sharer("Zundert", 1, 5, 6, 7), sharer("Moerdijk", 1, 5, 6, -1));
        assertThat(CostDivision.latest(FigureKind.INHABITANTS, all)).hasValue(2026);
        assertThat(CostDivision.latest(FigureKind.CASELOAD, all)).isEmpty();
    }

    /** Weights that go wrong elsewhere: nothing, next to nothing, enormous, all the same, one cent apart. */
    private static BigDecimal weight(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal("0.01");
            case 2 -> BigDecimal.valueOf(random.nextInt(4));
            case 3 -> BigDecimal.valueOf(random.nextLong(Long.MAX_VALUE), 2);
            case 4 -> BigDecimal.valueOf(100_000 + random.nextInt(2), 2);
            default -> BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        };
    }

    private static long total(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4);
            case 1 -> random.nextInt(1_000);
            case 2 -> random.nextInt(100_000_000);
            default -> random.nextLong(Long.MAX_VALUE);
        };
    }

    @Test
    void whateverIsDividedAddsUpAndIsFair() {
        var random = new Random(20261122);
        for (var round = 0; round < 30_000; round++) {
            var shares = new ArrayList<Share>();
            for (var i = random.nextInt(12); i >= 0; i--) {
                var name = random.nextInt(3) == 0 ? "Zelfde" : "Gemeente " + (char) ('A' + random.nextInt(26));
                shares.add(new Share(PartnerId.random(), name, weight(random)));
            }
            var total = total(random);
            var divided = LargestRemainder.divide(total, shares);
            var sum = shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(divided.isEmpty()).isEqualTo(sum.signum() == 0);
            if (divided.isPresent()) {
                var parts = divided.get();
                assertThat(parts.stream().mapToLong(Part::amount).sum()).isEqualTo(total);
                parts.forEach(part -> isWithinOne(part, total, sum));
                heavierNeverGetsLess(parts);
                Collections.shuffle(shares, random);
                assertThat(LargestRemainder.divide(total, shares)).contains(parts);
            }
        }
    }

    private static void isWithinOne(Part part, long total, BigDecimal sum) {
        var weight = part.share().weight();
        assertThat(part.amount()).isNotNegative();
        if (weight.signum() == 0) {
            assertThat(part.amount()).isZero();
        }
        var apart = BigDecimal.valueOf(part.amount())
                .multiply(sum)
                .subtract(weight.multiply(BigDecimal.valueOf(total)))
                .abs();
        assertThat(apart).isLessThan(sum);
    }

    private static void heavierNeverGetsLess(List<Part> parts) {
        for (var one : parts) {
            for (var other : parts) {
                var compared = one.share().weight().compareTo(other.share().weight());
                if (compared > 0) {
                    assertThat(one.amount()).isGreaterThanOrEqualTo(other.amount());
                } else if (compared == 0) {
                    assertThat(Math.abs(one.amount() - other.amount())).isLessThanOrEqualTo(1);
                }
            }
        }
    }
}
