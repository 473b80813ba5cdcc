package nl.klankbord.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Finds, for each day on which a series could begin, the cheapest series, and of those the cheapest few. Exact: what a
 * series costs is the sum of what its moments cost and of what is left out between them, so the best way to go on from a
 * day does not depend on how one came there (dynamic programming from the last day back). Cost: days × lessons for each
 * time of day.
 */
final class SeriesSearch {

    private final Grid grid;
    private final IntBinaryOperator costs;
    private final int lessons;
    private final Steps steps;

    /** @param costs of a moment, by the numbers of day and time; {@link Moments#IMPOSSIBLE} when it cannot be */
    SeriesSearch(Grid grid, IntBinaryOperator costs, int lessons, Steps steps) {
        this.grid = grid;
        this.costs = costs;
        this.lessons = lessons;
        this.steps = steps;
    }

    /** A lesson by its numbers in the grid. */
    record Moment(int day, int time) {}

    /**
     * A series.
     *
     * @param leftOut days of its pattern that it leaves out
     */
    record Series(int cost, List<Moment> moments, List<Integer> leftOut) {

        private static final Comparator<Series> CHEAPEST_FIRST = Comparator.comparingInt(Series::cost)
                .thenComparingInt(series -> series.moments().getFirst().day())
                .thenComparingInt(series -> series.moments().getFirst().time());
    }

    /** The cheapest, each beginning on another day; of equals the earliest. */
    List<Series> best(int most, Search search) {
        var rows = steps.sameTime() ? sameTimes() : List.of(anyTime());
        var cheapest = new Row[grid.days()];
        for (var number = 0; number < rows.size() && !search.isStopped(); number++) {
            var row = rows.get(number);
            row.solve();
            for (var day = 0; day < grid.days(); day++) {
                if (steps.begins(day)
                        && row.best[lessons][day] < Moments.IMPOSSIBLE
                        && (cheapest[day] == null || row.best[lessons][day] < cheapest[day].best[lessons][day])) {
                    cheapest[day] = row;
                }
            }
            search.reached(60 + 40 * (number + 1) / rows.size());
        }
        var found = new ArrayList<Series>();
        for (var day = 0; day < grid.days(); day++) {
            if (cheapest[day] != null) {
                found.add(cheapest[day].from(day));
            }
        }
        found.sort(Series.CHEAPEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private List<Row> sameTimes() {
        var rows = new ArrayList<Row>();
        for (var time = 0; time < grid.times(); time++) {
            var row = new Row();
            for (var day = 0; day < grid.days(); day++) {
                row.cost[day] = costs.applyAsInt(day, time);
                row.time[day] = time;
            }
            rows.add(row);
        }
        return rows;
    }

    /** Each day at its cheapest time, the first of equals. */
    private Row anyTime() {
        var row = new Row();
        for (var day = 0; day < grid.days(); day++) {
            row.cost[day] = Moments.IMPOSSIBLE;
            for (var time = 0; time < grid.times(); time++) {
                if (costs.applyAsInt(day, time) < row.cost[day]) {
                    row.cost[day] = costs.applyAsInt(day, time);
                    row.time[day] = time;
                }
            }
        }
        return row;
    }

    /** Days with one time each, and the best series among them. */
    private final class Row {

        private final int[] cost = new int[grid.days()];
        private final int[] time = new int[grid.days()];
        /** By number of lessons and day: the cheapest of which the first is on that day. */
        private final int[][] best = new int[lessons + 1][grid.days()];
        /** The same, of which the first is on that day or on one that may come instead. */
        private final int[][] onwards = new int[lessons + 1][grid.days()];

        void solve() {
            for (var day = grid.days() - 1; day >= 0; day--) {
                for (var number = 1; number <= lessons; number++) {
                    best[number][day] = sum(cost[day], onwards(number - 1, steps.after(day)));
                    onwards[number][day] =
                            Math.min(best[number][day], sum(steps.leavingOut(), onwards(number, steps.instead(day))));
                }
            }
        }

        private int onwards(int number, int day) {
            if (number == 0) {
                return 0;
            }
            return day < grid.days() ? onwards[number][day] : Moments.IMPOSSIBLE;
        }

        private static int sum(int one, int other) {
            return Math.min(Moments.IMPOSSIBLE, one + other);
        }

        Series from(int first) {
            var moments = new ArrayList<Moment>();
            var leftOut = new ArrayList<Integer>();
            moments.add(new Moment(first, time[first]));
            var day = first;
            for (var number = lessons - 1; number > 0; number--) {
                day = steps.after(day);
                while (best[number][day] > onwards[number][day]) {
                    if (steps.leavingOut() > 0) {
                        leftOut.add(day);
                    }
                    day = steps.instead(day);
                }
                moments.add(new Moment(day, time[day]));
            }
            return new Series(best[lessons][first], List.copyOf(moments), List.copyOf(leftOut));
        }
    }
}
