package nl.klankbord.balance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;

/**
 * Divides a whole number of cents or minutes by weights so that the parts add up to it: everybody gets their exact part
 * rounded down, and what is left goes, one by one, to those whose part lost most by that. Who lost the same comes by
 * name. Exact: it reckons with whole numbers of any length.
 */
public final class LargestRemainder {

    private static final Comparator<Share> BY_NAME = Comparator.comparing((Share share) -> PlainText.key(share.name()))
            .thenComparing(Share::name)
            .thenComparing(share -> share.partner().value());

    private LargestRemainder() {}

    /**
     * Who shares, and how much it counts.
     *
     * @param weight not less than 0; who has 0 gets nothing
     */
    public record Share(PartnerId partner, String name, BigDecimal weight) {

        public Share {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("A weight less than nothing: " + weight);
            }
        }
    }

    /**
     * What somebody gets.
     *
     * @param roundedUp got one more than the exact part, of what was left
     */
    public record Part(Share share, long amount, boolean roundedUp) {}

    /** The parts by name, whatever the order of the shares; empty when nobody has any weight. */
    public static Optional<List<Part>> divide(long total, List<Share> shares) {
        if (total < 0) {
            throw new IllegalArgumentException("Less than nothing to divide: " + total);
        }
        var sorted = shares.stream().sorted(BY_NAME).toList();
        var weights = whole(sorted);
        var sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        var amounts = new long[weights.length];
        var remainders = new BigInteger[weights.length];
        var left = total;
        for (var i = 0; i < weights.length; i++) {
            var exact = weights[i].multiply(BigInteger.valueOf(total)).divideAndRemainder(sum);
            amounts[i] = exact[0].longValueExact();
            remainders[i] = exact[1];
            left -= amounts[i];
        }
        var up = mostLost(remainders, left);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < weights.length; i++) {
            parts.add(new Part(sorted.get(i), amounts[i] + (up[i] ? 1 : 0), up[i]));
        }
        return Optional.of(List.copyOf(parts));
    }

    /** The weights without decimals, in the same proportion. */
    private static BigInteger[] whole(List<Share> shares) {
        var decimals =
                shares.stream().mapToInt(share -> share.weight().scale()).max().orElse(0);
        return shares.stream()
                .map(share -> share.weight().setScale(decimals).unscaledValue())
                .toArray(BigInteger[]::new);
    }

    /** Stable, so that of equals the first by name is taken. */
    private static boolean[] mostLost(BigInteger[] remainders, long left) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < remainders.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        var up = new boolean[remainders.length];
        order.stream().limit(left).forEach(i -> up[i] = true);
        return up;
    }
}
