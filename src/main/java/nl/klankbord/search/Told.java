package nl.klankbord.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import nl.klankbord.search.dutch.Negations;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of a document to show it and to say why it was found: its texts with the places of their words, so that
 * nothing has to be analysed again. Read for the hits that are shown only; some microseconds each.
 */
record Told(UUID id, List<String> names, String shown, List<Text> texts) {

    /**
     * One text with its words, without those that tell nothing or are negated.
     *
     * @param hashes of stems; parts of compounds follow their word
     * @param starts where each word begins
     * @param ends where it ends; for a part negative
     */
    record Text(String field, String value, int weight, String audience, int[] hashes, int[] starts, int[] ends) {

        boolean isPart(int word) {
            return ends[word] < 0;
        }

        int end(int word) {
            return Math.abs(ends[word]);
        }
    }

    static int hash(String stem) {
        return stem.hashCode() * 0x9e3779b9;
    }

    static Told of(SearchDocument document) {
        var texts = new ArrayList<Text>();
        for (var text : document.texts()) {
            texts.add(of(text));
        }
        return new Told(document.id(), document.names(), document.shown(), texts);
    }

    private static Text of(SearchDocument.Text text) {
        var words = words(text);
        var hashes = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (var word : words) {
            hashes.add(hash(word.stem()));
            starts.add(word.start());
            ends.add(word.end());
            for (var part : Compounds.parts(word.plain())) {
                hashes.add(hash(DutchText.stem(part.word())));
                starts.add(word.start());
                ends.add(-word.end());
            }
        }
        return new Text(
                text.field(),
                text.value(),
                WeightSimilarity.asFrequency(text.weight()),
                text.audience(),
                ints(hashes),
                ints(starts),
                ints(ends));
    }

    /** The words of a text that count. */
    static List<DutchText.Word> words(SearchDocument.Text text) {
        var value = text.form() == SearchDocument.Form.PROSE ? Negations.without(text.value()) : text.value();
        var words = DutchText.words(value);
        words.removeIf(DutchText.Word::isStopWord);
        return words;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    BytesRef toBytes() {
        var out = new Out();
        out.number(id.getMostSignificantBits());
        out.number(id.getLeastSignificantBits());
        out.number(names.size());
        names.forEach(out::text);
        out.text(shown);
        out.number(texts.size());
        for (var text : texts) {
            out.text(text.field());
            out.text(text.audience());
            out.number(text.weight());
            out.text(text.value());
            out.number(text.hashes().length);
            int last = 0;
            for (int i = 0; i < text.hashes().length; i++) {
                out.fixed(text.hashes()[i]);
                out.number(text.starts()[i] - last);
                out.number((text.end(i) - text.starts()[i]) * 2L + (text.isPart(i) ? 1 : 0));
                last = text.starts()[i];
            }
        }
        return new BytesRef(out.toByteArray());
    }

    static Told from(BytesRef bytes) {
        var in = new In(bytes);
        var id = new UUID(in.number(), in.number());
        var names = names(in);
        var shown = in.text();
        var texts = new ArrayList<Text>();
        for (long left = in.number(); left > 0; left--) {
            texts.add(text(in));
        }
        return new Told(id, names, shown, texts);
    }

    /** Only what stands first: the id and the names. */
    static Told headFrom(BytesRef bytes) {
        var in = new In(bytes);
        return new Told(new UUID(in.number(), in.number()), names(in), "", List.of());
    }

    /** All but the texts. */
    static Told withoutTexts(BytesRef bytes) {
        var in = new In(bytes);
        return new Told(new UUID(in.number(), in.number()), names(in), in.text(), List.of());
    }

    private static List<String> names(In in) {
        var names = new ArrayList<String>();
        for (long left = in.number(); left > 0; left--) {
            names.add(in.text());
        }
        return names;
    }

    private static Text text(In in) {
        var field = in.text();
        var audience = in.text();
        int weight = (int) in.number();
        var value = in.text();
        int words = (int) in.number();
        var hashes = new int[words];
        var starts = new int[words];
        var ends = new int[words];
        int last = 0;
        for (int i = 0; i < words; i++) {
            hashes[i] = in.fixed();
            starts[i] = last + (int) in.number();
            int length = (int) in.number();
            ends[i] = (starts[i] + (length >> 1)) * ((length & 1) == 0 ? 1 : -1);
            last = starts[i];
        }
        return new Text(field, value, weight, audience, hashes, starts, ends);
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

        void text(String value) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            writeBytes(bytes);
        }
    }

    private static final class In {

        private final byte[] bytes;
        private int at;

        In(BytesRef from) {
            this.bytes = from.bytes;
            this.at = from.offset;
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

        int fixed() {
            return (bytes[at++] & 0xff) << 24
                    | (bytes[at++] & 0xff) << 16
                    | (bytes[at++] & 0xff) << 8
                    | bytes[at++] & 0xff;
        }

        String text() {
            int length = (int) number();
            var text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
