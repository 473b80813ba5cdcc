package nl.klankbord.search;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
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
 * What facets, filters and order need of each document of one kind in one segment, as plain arrays: about 50 bytes a
 * document. Values are numbers that are the same in every segment, so that counts are added without looking at texts.
 * Read once for each segment, by the thread that follows the database, before a search sees it.
 */
final class Columns {

    private static final int GRADE_BITS = 3;
    private static final int MOST_ROWS = 4_096;
    private static final int STANDING_BITS = 7;
    private static final int SPREAD = (1 << 25) - 1;

    /** Of a segment without documents of the kind. */
    static final Columns NONE = new Columns(new int[0], new long[0]);

    private final Map<String, Column> keys = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();
    private final int[] order;

    /**
     * What is needed of nearly every document that matches, in one number, so that it is fetched once: from high to low
     * its standing, a number that spreads equals, and its rows in the columns where documents share rows.
     */
    private final long[] packed;

    private int packedBits;

    private Columns(int[] order, long[] packed) {
        this.order = order;
        this.packed = packed;
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
     * The values of one key, in rows. Where few combinations of values occur, documents share a row, so that counting
     * them is adding one; else every document has a row of its own.
     *
     * @param few own rows of at most {@link #FEW} values that everyone may know, so that most are fetched at once: the
     *     highest grade above, and under it the number of each, {@linkplain #FEW_BITS so many} bits each; {@link #MANY} for
     *     any other; empty when rows are shared. Numbers are {@link #FEW} higher there; those below that stand where there
     *     is no value, another in each place, so that all places are counted alike
     * @param packed holds the row of each document, from bit {@code shift} on; empty when it is the document's own number
     * @param mask of the bits of a row
     * @param starts where each row begins in {@code values}, and behind the last one where that ends
     * @param audiences the number of who may know each value; empty when all may
     */
    record Column(long[] few, long[] packed, int shift, int mask, int[] starts, int[] values, int[] audiences) {

        static final int FEW = 5;
        static final int FEW_BITS = 12;
        static final long MANY = -1;

        static Column ofOwnRows(int[] starts, int[] values, int[] audiences) {
            var few = new long[starts.length - 1];
            for (int document = 0; document < few.length; document++) {
                few[document] = few(starts[document], starts[document + 1], values, audiences);
            }
            return new Column(few, new long[0], 0, 0, starts, values, audiences);
        }

        private static long few(int begin, int end, int[] values, int[] audiences) {
            if (end - begin > FEW) {
                return MANY;
            }
            long row = 0;
            int highest = 0;
            for (int place = FEW - 1; place >= 0; place--) {
                int at = begin + place;
                if (at >= end) {
                    row = row << FEW_BITS | place;
                    continue;
                }
                int number = number(values[at]) + FEW;
                if (number >= 1 << FEW_BITS || audiences.length > 0 && audiences[at] != 0) {
                    return MANY;
                }
                row = row << FEW_BITS | number;
                highest = Math.max(highest, grade(values[at]));
            }
            return row | (long) highest << FEW * FEW_BITS;
        }

        /** Whether documents share rows. */
        boolean isShared() {
            return packed.length > 0;
        }

        int rows() {
            return starts.length - 1;
        }

        int row(int document) {
            return isShared() ? (int) (packed[document] >>> shift) & mask : document;
        }

        boolean has(int document, int number) {
            int row = row(document);
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                if (number(values[at]) == number) {
                    return true;
                }
            }
            return false;
        }

        boolean isFor(int at, boolean[] audience) {
            return audiences.length == 0 || audience[audiences[at]];
        }

        /**
         * With shared rows; itself when there are too many different ones for that.
         *
         * @param into where there is room for the numbers of rows
         * @param from the first free bit of that
         */
        Column shared(long[] into, int from) {
            var numbers = new HashMap<IntBuffer, Integer>();
            var documents = new ArrayList<Integer>();
            var row = new int[rows()];
            for (int document = 0; document < row.length; document++) {
                int at = document;
                row[document] = numbers.computeIfAbsent(key(document), _ -> {
                    documents.add(at);
                    return documents.size() - 1;
                });
                if (documents.size() > MOST_ROWS) {
                    return this;
                }
            }
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(documents.size());
            if (from + bits > Integer.SIZE || row.length == 0) {
                return this;
            }
            for (int document = 0; document < row.length; document++) {
                into[document] |= (long) row[document] << from;
            }
            return with(into, from, (1 << bits) - 1, documents);
        }

        private IntBuffer key(int document) {
            int size = starts[document + 1] - starts[document];
            if (audiences.length == 0) {
                return IntBuffer.wrap(values, starts[document], size).slice();
            }
            var key = IntBuffer.allocate(2 * size);
            key.put(values, starts[document], size).put(audiences, starts[document], size);
            return key.flip();
        }

        private Column with(long[] rows, int from, int bits, List<Integer> documents) {
            var begins = new int[documents.size() + 1];
            for (int i = 0; i < documents.size(); i++) {
                int document = documents.get(i);
                begins[i + 1] = begins[i] + starts[document + 1] - starts[document];
            }
            var some = new int[begins[documents.size()]];
            var seenBy = new int[audiences.length == 0 ? 0 : some.length];
            for (int i = 0; i < documents.size(); i++) {
                int begin = starts[documents.get(i)];
                System.arraycopy(values, begin, some, begins[i], begins[i + 1] - begins[i]);
                if (seenBy.length > 0) {
                    System.arraycopy(audiences, begin, seenBy, begins[i], begins[i + 1] - begins[i]);
                }
            }
            return new Column(new long[0], rows, from, bits, begins, some, seenBy);
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

    /** Fetches what holds the shared rows of documents; once for all columns. */
    void packed(int[] documents, int size, long[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = packed[documents[i]];
        }
    }

    /** Of a document, from 0 to 100. */
    int standing(int document) {
        return (int) (packed[document] >>> Long.SIZE - STANDING_BITS);
    }

    /** A number of a document that spreads equals; of at most 25 bits. */
    int spread(int document) {
        return (int) (packed[document] >>> Integer.SIZE) & SPREAD;
    }

    private void add(String name, Column own) {
        var column = own.shared(packed, packedBits);
        if (column.isShared()) {
            packedBits += Integer.bitCount(column.mask());
        }
        keys.put(name, column);
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
                    columns.add(name, column(reader, field.name, registry));
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
        var packed = new long[reader.maxDoc()];
        var ranks = DocValues.getNumeric(reader, Documents.rank(kind));
        while (ranks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            long rank = ranks.longValue();
            packed[ranks.docID()] =
                    (rank >>> Integer.SIZE) << Long.SIZE - STANDING_BITS | (rank & SPREAD) << Integer.SIZE;
        }
        var columns = new Columns(order, packed);
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
        var counting = DocValues.getSortedSet(reader, field);
        while (counting.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            starts[counting.docID() + 1] = counting.docValueCount();
        }
        for (int i = 0; i < documents; i++) {
            starts[i + 1] += starts[i];
        }
        var values = new int[starts[documents]];
        var seenBy = new int[restricted ? values.length : 0];
        var reading = DocValues.getSortedSet(reader, field);
        while (reading.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int at = starts[reading.docID()];
            for (int left = reading.docValueCount(); left > 0; left--) {
                int ordinal = (int) reading.nextOrd();
                values[at] = packed[ordinal];
                if (restricted) {
                    seenBy[at] = audiences[ordinal];
                }
                at++;
            }
        }
        return Column.ofOwnRows(starts, values, seenBy);
    }
}
