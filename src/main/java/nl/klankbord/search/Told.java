package nl.klankbord.search;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import nl.klankbord.search.dutch.Negations;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of a document to show it and to say why it was found: its texts with the places of their words, so that
 * nothing has to be analysed again. Read for the hits that are shown only, and of those no more than is asked for: some
 * microseconds each.
 */
final class Told {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final UUID id;
    private final List<String> names;
    private final In rest;

    /** Of bytes that stay as they are while it is used. */
    private Told(BytesRef bytes) {
        this.rest = new In(bytes.bytes, bytes.offset);
        this.id = new UUID(rest.number(), rest.number());
        this.names = new ArrayList<>(1);
        for (long left = rest.number(); left > 0; left--) {
            names.add(rest.text());
        }
    }

    static Told from(BytesRef bytes) {
        return new Told(bytes);
    }

    UUID id() {
        return id;
    }

    List<String> names() {
        return names;
    }

    byte[] shown() {
        return new In(rest.bytes, rest.at).bytes();
    }

    List<Text> texts() {
        var in = new In(rest.bytes, rest.at);
        in.pass();
        int size = (int) in.number();
        var texts = new ArrayList<Text>(size);
        for (int i = 0; i < size; i++) {
            texts.add(new Text(in));
        }
        return texts;
    }

    /** Words and parts that are sought, of which can be told at once that most others are none of them. */
    static final class Sought {

        private static final int BITS = 10;

        private final long[] set = new long[(1 << BITS) / Long.SIZE];

        void add(int wordOrPart) {
            int bit = wordOrPart >>> Integer.SIZE - BITS;
            set[bit / Long.SIZE] |= 1L << bit;
        }

        private boolean may(int wordOrPart) {
            int bit = wordOrPart >>> Integer.SIZE - BITS;
            return (set[bit / Long.SIZE] >>> bit & 1) != 0;
        }
    }

    /** A word that is sought in texts. */
    static int word(String stem) {
        return stem.hashCode() * 0x9e3779b9 & ~1;
    }

    /** A part of a compound that is sought in texts. */
    static int part(String stem) {
        return word(stem) | 1;
    }

    /** One text with its words, without those that tell nothing or are negated; parts of compounds follow their word. */
    static final class Text {

        private final byte[] bytes;
        private final int field;
        private final int audience;
        private final int weight;
        private final int value;
        private final int words;
        private final int hashes;
        private final int places;

        private Text(In in) {
            this.bytes = in.bytes;
            this.field = in.pass();
            this.audience = in.pass();
            this.weight = (int) in.number();
            this.value = in.pass();
            int placesLength = (int) in.number();
            this.words = (int) in.number();
            this.hashes = in.at;
            this.places = in.at + words * Integer.BYTES;
            in.at = places + placesLength;
        }

        String field() {
            return new In(bytes, field).text();
        }

        String audience() {
            return bytes[audience] == 0 ? Audience.NETWORK.token() : new In(bytes, audience).text();
        }

        int weight() {
            return weight;
        }

        String value() {
            return new In(bytes, value).text();
        }

        private int hash(int word) {
            return (int) INTS.get(bytes, hashes + word * Integer.BYTES);
        }

        private boolean isPart(int word) {
            return (hash(word) & 1) != 0;
        }

        /** Whether any of its words or parts may be among those; tells of most texts that none is, in one pass. */
        boolean mayHold(Sought sought) {
            for (int i = 0; i < words; i++) {
                if (sought.may(hash(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a {@link #word} or {@link #part} occurs. */
        boolean has(int wanted) {
            for (int i = 0; i < words; i++) {
                if (hash(i) == wanted) {
                    return true;
                }
            }
            return false;
        }

        /** Whether two words stand next to each other. */
        boolean has(int first, int second) {
            return pairFrom(0, first, second) >= 0;
        }

        /** The first word from a place on that is the first of such a pair; -1 for none. */
        private int pairFrom(int from, int first, int second) {
            for (int i = from; i < words; i++) {
                int next = next(i);
                if (hash(i) == first && next < words && hash(next) == second) {
                    return i;
                }
            }
            return -1;
        }

        private int next(int word) {
            int next = word + 1;
            while (next < words && isPart(next)) {
                next++;
            }
            return next;
        }

        /** Adds where a word or a part occurs: the whole word, from its first letter to behind its last. */
        void mark(int wanted, List<int[]> marks) {
            var at = places();
            for (int i = 0; i < words; i++) {
                if (hash(i) == wanted) {
                    marks.add(at[i]);
                }
            }
        }

        /** Adds where two words stand next to each other. */
        void mark(int first, int second, List<int[]> marks) {
            var at = places();
            for (int i = pairFrom(0, first, second); i >= 0; i = pairFrom(i + 1, first, second)) {
                marks.add(at[i]);
                marks.add(at[next(i)]);
            }
        }

        private int[][] places() {
            var in = new In(bytes, places);
            var at = new int[words][];
            int last = 0;
            for (int i = 0; i < words; i++) {
                int start = last + (int) in.number();
                at[i] = new int[] {start, start + (int) in.number()};
                last = start;
            }
            return at;
        }
    }

    /** The words of a text that count. */
    static List<DutchText.Word> words(SearchDocument.Text text) {
        var value = text.form() == SearchDocument.Form.PROSE ? Negations.without(text.value()) : text.value();
        var words = DutchText.words(value);
        words.removeIf(DutchText.Word::isStopWord);
        return words;
    }

    static BytesRef of(SearchDocument document) {
        var out = new Out();
        out.number(document.id().getMostSignificantBits());
        out.number(document.id().getLeastSignificantBits());
        out.number(document.names().size());
        document.names().forEach(out::text);
        out.bytes(document.shown());
        out.number(document.texts().size());
        document.texts().forEach(text -> write(text, out));
        return new BytesRef(out.toByteArray());
    }

    private static void write(SearchDocument.Text text, Out out) {
        out.text(text.field());
        out.text(text.audience().equals(Audience.NETWORK.token()) ? "" : text.audience());
        out.number(WeightSimilarity.asFrequency(text.weight()));
        out.text(text.value());
        var hashes = new Out();
        var places = new Out();
        int last = 0;
        int number = 0;
        for (var word : words(text)) {
            hashes.fixed(word(word.stem()));
            places.place(word, last);
            last = word.start();
            number++;
            for (var part : Compounds.parts(word.plain())) {
                hashes.fixed(part(DutchText.stem(part.word())));
                places.place(word, last);
                number++;
            }
        }
        out.number(places.size());
        out.number(number);
        out.writeBytes(hashes.toByteArray());
        out.writeBytes(places.toByteArray());
    }

    /** Writes numbers in as few bytes as they need, seven bits each. */
    private static final class Out extends ByteArrayOutputStream {

        void number(long value) {
            long left = value;
            while ((left & ~0x7fL) != 0) {
                write((int) (left & 0x7f | 0x80));
                left >>>= 7;
            }
            write((int) left);
        }

        void fixed(int value) {
            write(value >>> 24);
            write(value >>> 16);
            write(value >>> 8);
            write(value);
        }

        void place(DutchText.Word word, int last) {
            number(word.start() - last);
            number(word.end() - word.start());
        }

        void text(String value) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }

        void bytes(byte[] value) {
            number(value.length);
            writeBytes(value);
        }
    }

    private static final class In {

        private final byte[] bytes;
        private int at;

        In(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        long number() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (next & 0x7fL) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        String text() {
            int length = (int) number();
            var text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        byte[] bytes() {
            int length = (int) number();
            int begin = at;
            at += length;
            return Arrays.copyOfRange(bytes, begin, at);
        }

        /** Passes over a text; answers where it begins. */
        int pass() {
            int begin = at;
            int length = (int) number();
            at += length;
            return begin;
        }
    }
}
