package nl.klankbord.training.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.balance.LargestRemainder;
import nl.klankbord.balance.LargestRemainder.Part;
import nl.klankbord.balance.LargestRemainder.Share;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.Figure;
import nl.klankbord.partners.FigureKind;

/** How the cost of a training falls on the partners, without btw. */
public sealed interface CostDivision {

    /**
     * It adds up to the cent.
     *
     * @param lines by name of the partner
     */
    record Divided(long cents, CostKey key, List<CostLine> lines) implements CostDivision {

        public Divided {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Some partners have no such figure in that year.
     *
     * @param names of those partners, by name
     * @param nearest the nearest year in which all of them have it; of two as near, the one before
     */
    record FiguresMissing(FigureKind kind, int year, List<String> names, OptionalInt nearest) implements CostDivision {

        public FiguresMissing {
            names = List.copyOf(names);
        }
    }

    /** Nobody shares, or nothing of what it goes by: no partner, no seat taken, all figures 0. */
    record NothingToGoBy(CostKey key) implements CostDivision {}

    /**
     * Divides it.
     *
     * @param organiser bears all of a closed purse; the other keys go by the sharers only
     */
    static CostDivision of(long cents, CostKey key, Sharer organiser, List<Sharer> sharers) {
        return switch (key) {
            case CostKey.Figure figure -> byFigure(cents, figure, sharers);
            case CostKey.PerSeat seats -> divided(cents, seats, sharers, sharer -> BigDecimal.valueOf(sharer.seats()));
            case CostKey.Equal equally -> divided(cents, equally, sharers, _ -> BigDecimal.ONE);
            case CostKey.ClosedPurse closed ->
                divided(
                        cents,
                        closed,
                        withOrganiser(organiser, sharers),
                        sharer -> is(sharer, organiser.partner()) ? BigDecimal.ONE : BigDecimal.ZERO);
        };
    }

    private static CostDivision byFigure(long cents, CostKey.Figure key, List<Sharer> sharers) {
        var missing = sharers.stream()
                .filter(sharer -> sharer.figure(key.kind(), key.year()).isEmpty())
                .map(Sharer::name)
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
        return missing.isEmpty()
                ? divided(cents, key, sharers, sharer -> sharer.figure(key.kind(), key.year())
                        .orElseThrow())
                : new FiguresMissing(key.kind(), key.year(), missing, nearest(key, sharers));
    }

    /** The last year in which all of them have such a figure; empty when there is none. */
    static OptionalInt latest(FigureKind kind, List<Sharer> sharers) {
        return years(kind, sharers).mapToInt(Integer::intValue).max();
    }

    /** The years in which all of them have such a figure. */
    private static Stream<Integer> years(FigureKind kind, List<Sharer> sharers) {
        return sharers.stream()
                .flatMap(sharer -> sharer.figures().stream())
                .filter(figure -> figure.kind() == kind)
                .map(Figure::year)
                .distinct()
                .filter(year -> sharers.stream()
                        .allMatch(sharer -> sharer.figure(kind, year).isPresent()));
    }

    private static OptionalInt nearest(CostKey.Figure key, List<Sharer> sharers) {
        return years(key.kind(), sharers)
                .sorted(Comparator.comparingInt((Integer year) -> Math.abs(year - key.year()))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMapToInt(IntStream::of)
                .findFirst();
    }

    private static List<Sharer> withOrganiser(Sharer organiser, List<Sharer> sharers) {
        return sharers.stream().anyMatch(sharer -> is(sharer, organiser.partner()))
                ? sharers
                : Stream.concat(sharers.stream(), Stream.of(organiser)).toList();
    }

    private static boolean is(Sharer sharer, PartnerId partner) {
        return sharer.partner().equals(partner);
    }

    private static CostDivision divided(
            long cents, CostKey key, List<Sharer> sharers, Function<Sharer, BigDecimal> weight) {
        var shares = sharers.stream()
                .map(sharer -> new Share(sharer.partner(), sharer.name(), weight.apply(sharer)))
                .toList();
        var sum = shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return LargestRemainder.divide(cents, shares)
                .<CostDivision>map(parts -> new Divided(
                        cents, key, parts.stream().map(part -> line(part, sum)).toList()))
                .orElseGet(() -> new NothingToGoBy(key));
    }

    private static CostLine line(Part part, BigDecimal sum) {
        var share = part.share();
        return new CostLine(
                share.partner(),
                share.name(),
                share.weight(),
                share.weight().movePointRight(2).divide(sum, 2, RoundingMode.HALF_UP),
                part.amount(),
                part.roundedUp());
    }
}
