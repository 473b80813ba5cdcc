package nl.klankbord.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.search.SearchHits.Count;
import org.jspecify.annotations.Nullable;

/**
 * Filters and counts, one document after another. A facet counts as if it had no filter of its own, so a document that
 * fails in one filter only still counts for the facet of that one. Cost: some nanoseconds for each value of a document.
 */
final class Tally {

    private static final int MOST_VALUES = 400;
    private static final int COUNTED_APART = 4_095;

    private final List<Facet> facets = new ArrayList<>();
    private final List<Facet> filtering = new ArrayList<>();
    private final boolean[] audience;
    private long[] packed = new long[0];
    private Columns columns = Columns.NONE;

    Tally(SearchQuery query, Columns.Registry registry, List<String> audiences) {
        this.audience = new boolean[registry.audiences().size()];
        for (var token : audiences) {
            int number = registry.audiences().find(token);
            if (number >= 0 && number < audience.length) {
                audience[number] = true;
            }
        }
        for (var name : query.keys()) {
            var facet = new Facet(name, query, registry.of(Documents.key(query.kind(), name)));
            facets.add(facet);
            if (facet.filters) {
                filtering.add(facet);
            }
        }
    }

    /** Goes to another segment. */
    void in(Columns next) {
        columns = next;
        for (var facet : facets) {
            facet.in(columns.key(facet.name));
        }
    }

    /** Whether there is any filter. */
    boolean filters() {
        return !filtering.isEmpty();
    }

    /** Whether a document passes every filter; one that fails in a single one is counted there. */
    boolean passes(int document) {
        Facet failed = null;
        for (var facet : filtering) {
            if (!facet.passes(document)) {
                if (failed != null) {
                    return false;
                }
                failed = facet;
            }
        }
        if (failed != null) {
            failed.count(document);
            return false;
        }
        return true;
    }

    /** Counts documents that pass every filter; all at once for each facet, which is faster than one after another. */
    void count(int[] documents, int size) {
        if (packed.length < size) {
            packed = new long[documents.length];
        }
        columns.packed(documents, size, packed);
        for (var facet : facets) {
            facet.count(documents, packed, size);
        }
    }

    /** What was counted, by name of facet and by value. */
    Map<String, List<Count>> counts(Set<String> wanted) {
        var counts = new HashMap<String, List<Count>>();
        for (var facet : facets) {
            facet.addShared();
            if (wanted.contains(facet.name)) {
                counts.put(facet.name, facet.values());
            }
            if (wanted.contains(SearchQuery.gradesOf(facet.name))) {
                counts.put(SearchQuery.gradesOf(facet.name), facet.atLeast());
            }
        }
        return counts;
    }

    private final class Facet {

        private final String name;
        private final Columns.Numbers numbers;
        private final boolean[] chosen;
        private final boolean anyValue;
        private final int leastGrade;
        private final boolean filters;
        private final boolean countsValues;
        private final boolean countsGrades;
        private final int[] counts;
        private final int[] places;
        private final int[] grades = new int[SearchDocument.Key.HIGHEST_GRADE + 1];
        private Columns.@Nullable Column column;
        private int[] times = new int[0];

        Facet(String name, SearchQuery query, Columns.Numbers numbers) {
            this.name = name;
            this.numbers = numbers;
            this.counts = new int[numbers.size()];
            this.places = new int[counts.length + Columns.Column.FEW];
            this.chosen = new boolean[counts.length];
            var filter = query.filters().get(name);
            this.anyValue = filter == null;
            if (filter != null) {
                for (var value : filter) {
                    int number = numbers.find(value);
                    if (number >= 0 && number < chosen.length) {
                        chosen[number] = true;
                    }
                }
            }
            this.leastGrade = query.grades().getOrDefault(name, 0);
            this.filters = filter != null || leastGrade > 0;
            this.countsValues = query.facets().contains(name);
            this.countsGrades = query.facets().contains(SearchQuery.gradesOf(name));
        }

        void in(Columns.@Nullable Column next) {
            addShared();
            column = next;
            times = new int[next != null && next.isShared() ? next.rows() : 0];
        }

        boolean passes(int document) {
            var rows = column;
            if (rows == null) {
                return false;
            }
            int row = rows.row(document);
            for (int at = rows.starts()[row], end = rows.starts()[row + 1]; at < end; at++) {
                int value = rows.values()[at];
                if ((anyValue || chosen[Columns.number(value)])
                        && Columns.grade(value) >= leastGrade
                        && rows.isFor(at, audience)) {
                    return true;
                }
            }
            return false;
        }

        /** Documents that pass everything. */
        void count(int[] documents, long[] packed, int size) {
            var rows = column;
            if (rows == null || !countsValues && !countsGrades) {
                return;
            }
            if (rows.isShared()) {
                countShared(rows, packed, size);
            } else if (leastGrade > 0 || countsGrades && !anyValue) {
                for (int i = 0; i < size; i++) {
                    count(rows, documents[i], 1);
                }
            } else {
                countAll(rows, documents, size);
            }
        }

        private void countShared(Columns.Column rows, long[] packed, int size) {
            int shift = rows.shift();
            int mask = rows.mask();
            var counted = times;
            for (int i = 0; i < size; i++) {
                counted[(int) (packed[i] >>> shift) & mask]++;
            }
        }

        /** Adds what was counted by rows and places to the values that those stand for. */
        private void addShared() {
            for (int number = 0; number < counts.length; number++) {
                counts[number] += places[number + Columns.Column.FEW];
            }
            Arrays.fill(places, 0);
            var rows = column;
            for (int row = 0; rows != null && row < times.length; row++) {
                if (times[row] > 0) {
                    count(rows, row, times[row]);
                    times[row] = 0;
                }
            }
        }

        /** Whatever the value and its grade; without a choice for each, as how many there are cannot be foreseen. */
        private void countAll(Columns.Column rows, int[] documents, int size) {
            var few = rows.few();
            var counted = places;
            for (int i = 0; i < size; i++) {
                long row = few[documents[i]];
                if (row == Columns.Column.MANY) {
                    count(rows, documents[i], 1);
                    continue;
                }
                counted[place(row, 0)]++;
                counted[place(row, 1)]++;
                counted[place(row, 2)]++;
                counted[place(row, 3)]++;
                counted[place(row, 4)]++;
                grades[(int) (row >>> Columns.Column.FEW * Columns.Column.FEW_BITS)]++;
            }
        }

        private static int place(long row, int place) {
            return (int) (row >>> place * Columns.Column.FEW_BITS) & (1 << Columns.Column.FEW_BITS) - 1;
        }

        /** A document that passes everything, or fails here only. */
        void count(int document) {
            var rows = column;
            if (rows != null && (countsValues || countsGrades)) {
                count(rows, rows.row(document), 1);
            }
        }

        private void count(Columns.Column rows, int row, int times) {
            int highest = -1;
            for (int at = rows.starts()[row], end = rows.starts()[row + 1]; at < end; at++) {
                int value = rows.values()[at];
                if (!rows.isFor(at, audience)) {
                    continue;
                }
                if (Columns.grade(value) >= leastGrade) {
                    counts[Columns.number(value)] += times;
                }
                if (anyValue || chosen[Columns.number(value)]) {
                    highest = Math.max(highest, Columns.grade(value));
                }
            }
            if (highest >= 0) {
                grades[highest] += times;
            }
        }

        List<Count> values() {
            var values = new ArrayList<Count>(Math.min(counts.length, MOST_VALUES));
            int least = leastShown();
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] >= least || counts[number] > 0 && chosen[number]) {
                    values.add(new Count(numbers.value(number), counts[number]));
                }
            }
            return values;
        }

        /** Of very many values only the most counted are told. */
        private int leastShown() {
            if (counts.length <= MOST_VALUES) {
                return 1;
            }
            // How many values have each count; all high counts in the last place, since then there are not too many.
            var having = new int[COUNTED_APART + 1];
            for (int count : counts) {
                having[Math.min(count, COUNTED_APART)]++;
            }
            int least = COUNTED_APART;
            for (int shown = having[least]; least > 1 && shown + having[least - 1] <= MOST_VALUES; least--) {
                shown += having[least - 1];
            }
            return least;
        }

        List<Count> atLeast() {
            var byGrade = new ArrayList<Count>(grades.length);
            long sum = 0;
            for (int grade = grades.length - 1; grade >= 0; grade--) {
                sum += grades[grade];
                if (grade > 0 && sum > 0) {
                    byGrade.add(new Count(String.valueOf(grade), sum));
                }
            }
            return byGrade;
        }
    }
}
