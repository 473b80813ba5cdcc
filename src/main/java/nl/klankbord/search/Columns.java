package nl.klankbord.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.klankbord.access.Audience;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * What facets, filters and order need of each document of one kind in one segment, as plain arrays: about 40 bytes a
 * document. Values are numbers that are the same in every segment, so that counts are added without looking at texts.
 * Read once for each segment, by the thread that follows the database, before a search sees it.
 */
final class Columns {

    private static final int GRADE_BITS = 3;
    private static final int NOTHING = -1;

    /** Of a segment without documents of the kind. */
    static final Columns NONE = new Columns(new int[0], new long[0]);

    private final Map<String, Column> keys = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();
    private final int[] order;
    private final long[] rank;

    private Columns(int[] order, long[] rank) {
        this.order = order;
        this.rank = rank;
    }

    /** Gives values numbers, from 0 on; the same value always the same. A few thousand values in practice. */
    static final class Numbers {

        private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
        private final List<String> values = new CopyOnWriteArrayList<>();

        synchronized int of(String value) {
            return numbers.computeIfAbsent(value, _ -> {
                values.add(value);
                return values.size() - 1;
            });
        }

        /** The number of a value that may not occur; -1 when it does not. */
        int find(String value) {
            return numbers.getOrDefault(value, -1);
        }

        String value(int number) {
            return values.get(number);
        }

        int size() {
            return values.size();
        }
    }

    /** The numbers of one index. */
    static final class Registry {

        private final Map<String, Numbers> byKey = new ConcurrentHashMap<>();
        private final Numbers audiences = new Numbers();

        Registry() {
            audiences.of(Audience.NETWORK.token());
        }

        Numbers of(String field) {
            return byKey.computeIfAbsent(field, _ -> new Numbers());
        }

        Numbers audiences() {
            return audiences;
        }
    }

    /**
     * The values of one key. {@code starts} is empty when no document has more than one; then {@code values} has one
     * for each document, or -1.
     *
     * @param audiences the number of who may know each value; empty when all may
     */
    record Column(int[] starts, int[] values, int[] audiences) {

        boolean isSingle() {
            return starts.length == 0;
        }

        int begin(int document) {
            return isSingle() ? document : starts[document];
        }

        int end(int document) {
            return isSingle() ? document + 1 : starts[document + 1];
        }

        boolean has(int document, int number) {
            for (int at = begin(document); at < end(document); at++) {
                if (values[at] >= 0 && number(values[at]) == number) {
                    return true;
                }
            }
            return false;
        }

        boolean isFor(int at, boolean[] audience) {
            return audiences.length == 0 || audience[audiences[at]];
        }
    }

    static int number(int value) {
        return value >> GRADE_BITS;
    }

    static int grade(int value) {
        return value & (1 << GRADE_BITS) - 1;
    }

    /** Null when no document of the segment has the key. */
    @Nullable
    Column key(String name) {
        return keys.get(name);
    }

    /** The written words of a field. */
    Words words(String field) {
        return words.getOrDefault(field, Words.NONE);
    }

    /** Where a document stands in the order of its segment. */
    int order(int document) {
        return order[document];
    }

    /** Standing in the upper half, a number that spreads equals in the lower. */
    long rank(int document) {
        return rank[document];
    }

    /** All kinds of one segment. */
    static Map<String, Columns> of(LeafReader reader, Registry registry) throws IOException {
        var kinds = new HashMap<String, Columns>();
        for (var field : reader.getFieldInfos()) {
            if (field.name.endsWith(Documents.order(""))) {
                var kind = field.name.substring(0, field.name.indexOf('|'));
                kinds.put(kind, ofKind(reader, kind));
            }
        }
        for (var field : reader.getFieldInfos()) {
            int at = field.name.indexOf(Documents.key("", ""));
            if (at > 0) {
                var columns = kinds.get(field.name.substring(0, at));
                if (columns != null) {
                    var name = field.name.substring(at + Documents.key("", "").length());
                    columns.keys.put(name, column(reader, field.name, registry));
                }
            }
        }
        return kinds;
    }

    private static Columns ofKind(LeafReader reader, String kind) throws IOException {
        var order = new int[reader.maxDoc()];
        var orders = DocValues.getSorted(reader, Documents.order(kind));
        while (orders.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            order[orders.docID()] = orders.ordValue();
        }
        var rank = new long[reader.maxDoc()];
        var ranks = DocValues.getNumeric(reader, Documents.rank(kind));
        while (ranks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            rank[ranks.docID()] = ranks.longValue();
        }
        var columns = new Columns(order, rank);
        for (var field : List.of(Documents.spelled(kind), Documents.names(kind))) {
            columns.words.put(field, Words.of(reader, field));
        }
        return columns;
    }

    private static Column column(LeafReader reader, String field, Registry registry) throws IOException {
        var ordinals = DocValues.getSortedSet(reader, field);
        var numbers = registry.of(field);
        var packed = new int[(int) ordinals.getValueCount()];
        var audiences = new int[packed.length];
        boolean restricted = false;
        for (int ordinal = 0; ordinal < packed.length; ordinal++) {
            var value = Documents.KeyValue.from(ordinals.lookupOrd(ordinal));
            packed[ordinal] = numbers.of(value.value()) << GRADE_BITS | value.grade();
            audiences[ordinal] = registry.audiences().of(value.audience());
            restricted |= audiences[ordinal] != 0;
        }
        return filled(reader, field, packed, audiences, restricted);
    }

    private static Column filled(LeafReader reader, String field, int[] packed, int[] audiences, boolean restricted)
            throws IOException {
        int documents = reader.maxDoc();
        var starts = new int[documents + 1];
        int most = 0;
        int total = 0;
        var counting = DocValues.getSortedSet(reader, field);
        while (counting.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int count = counting.docValueCount();
            starts[counting.docID() + 1] = count;
            most = Math.max(most, count);
            total += count;
        }
        for (int i = 0; i < documents; i++) {
            starts[i + 1] += starts[i];
        }
        boolean single = most <= 1;
        var values = new int[single ? documents : total];
        var seenBy = new int[restricted ? values.length : 0];
        Arrays.fill(values, NOTHING);
        var reading = DocValues.getSortedSet(reader, field);
        while (reading.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int at = single ? reading.docID() : starts[reading.docID()];
            for (int left = reading.docValueCount(); left > 0; left--) {
                int ordinal = (int) reading.nextOrd();
                values[at] = packed[ordinal];
                if (restricted) {
                    seenBy[at] = audiences[ordinal];
                }
                at++;
            }
        }
        return new Column(single ? new int[0] : starts, values, seenBy);
    }
}
