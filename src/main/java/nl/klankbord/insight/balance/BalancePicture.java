package nl.klankbord.insight.balance;

import java.util.List;
import nl.klankbord.base.PartnerId;

/**
 * What partners gave and got in a period.
 *
 * @param lines by name, never by size
 * @param whole of all partners, so that it is zero together
 * @param talk the differences are large enough to talk about
 */
public record BalancePicture(List<Line> lines, boolean whole, boolean talk) {

    public BalancePicture {
        lines = List.copyOf(lines);
    }

    /**
     * One partner, in minutes.
     *
     * @param mark empty for one that left
     * @param accent empty for one that left
     */
    public record Line(PartnerId partner, String name, String mark, String accent, long given, long got) {

        /** What it gave more than it got. */
        public long difference() {
            return given - got;
        }
    }

    /** All that was given. */
    public long given() {
        return lines.stream().mapToLong(Line::given).sum();
    }

    /** All that was got. */
    public long got() {
        return lines.stream().mapToLong(Line::got).sum();
    }

    /** Nothing was given or got. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.given() == 0 && line.got() == 0);
    }
}
