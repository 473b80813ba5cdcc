package nl.klankbord.search;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Audience;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * How a {@link SearchDocument} lies in the index. Few, fat fields: one of stems and pairs of stems for all texts of a
 * kind, in which the weight of the best text stands in the place of the frequency; one of parts of compounds; one of
 * words of names; one of written words, for spelling. A term of a text that not everyone may see carries its audience,
 * so that nobody finds, counts or is told a document by a text they may not see.
 */
final class Documents {

    /** Rises with every change of what lies in the index, and how. */
    static final int VERSION = 9;

    static final String KEY = "key";

    /** What documents are mostly about, in the order of which they lie: see {@link #likeness}. */
    static final String LIKENESS = "likeness";

    /** The term of every document, in the field of texts. */
    static final String EVERY = "\u0002";

    /** The term of every document with something for one audience only, in the field of texts. */
    static final String FOR_SOME = "\u0003";

    private static final char OF_AUDIENCE = '\u0001';
    private static final String NETWORK = Audience.NETWORK.token();
    private static final int LONGEST_KEY = 200;
    private static final int LIKE_BY = 3;
    private static final Comparator<SearchDocument.Text> MOST_TELLING_FIRST =
            Comparator.comparing(SearchDocument.Text::weight).reversed().thenComparing(SearchDocument.Text::value);

    private Documents() {}

    static String texts(String kind) {
        return kind + "|texts";
    }

    static String parts(String kind) {
        return kind + "|parts";
    }

    static String names(String kind) {
        return kind + "|names";
    }

    static String spelled(String kind) {
        return kind + "|spelled";
    }

    static String values(String kind) {
        return kind + "|values";
    }

    static String key(String kind, String name) {
        return kind + "|key|" + name;
    }

    static String order(String kind) {
        return kind + "|order";
    }

    static String rank(String kind) {
        return kind + "|rank";
    }

    static String told(String kind) {
        return kind + "|told";
    }

    static Term key(String kind, Object id) {
        return new Term(KEY, kind + "|" + id);
    }

    /** A term as it stands in the index for one audience. */
    static String seenBy(String term, String audience) {
        return audience.equals(NETWORK) ? term : term + OF_AUDIENCE + audience;
    }

    /** The term without its audience. */
    static String plain(String term) {
        int end = term.indexOf(OF_AUDIENCE);
        return end < 0 ? term : term.substring(0, end);
    }

    /** The term of names whose first word begins with a letter. */
    static String initial(char letter) {
        return letter + ".";
    }

    /** The audience of a term. */
    static String audience(String term) {
        int end = term.indexOf(OF_AUDIENCE);
        return end < 0 ? NETWORK : term.substring(end + 1).intern();
    }

    static String value(String name, String value) {
        return name + "=" + value;
    }

    static Document toLucene(SearchDocument from) {
        var kind = from.kind();
        var document = new Document();
        document.add(new StringField(KEY, key(kind, from.id()).text(), Field.Store.NO));
        document.add(new SortedDocValuesField(order(kind), new BytesRef(cut(from.order()))));
        document.add(new SortedDocValuesField(LIKENESS, new BytesRef(likeness(from))));
        document.add(new NumericDocValuesField(rank(kind), rank(from.standing(), from.id())));
        document.add(new BinaryDocValuesField(told(kind), Told.of(from)));
        for (var key : from.keys()) {
            for (var token : tokens(key.audience(), from.audience())) {
                document.add(new SortedSetDocValuesField(
                        key(kind, key.name()), new KeyValue(cut(key.value()), key.grade(), token).toBytes()));
            }
        }
        new DocumentTerms(from).addTo(document);
        return document;
    }

    /**
     * Nearly the same for documents that are about the same, so that those which are found together lie together: a
     * search then reads fewer and denser places. First the label that tells most, such as a job, then single terms.
     */
    private static String likeness(SearchDocument of) {
        return Stream.concat(
                        mostTelling(of, SearchDocument.Form.LABEL).limit(1),
                        mostTelling(of, SearchDocument.Form.TERM).limit(LIKE_BY))
                .map(text -> '|' + cut(text.value()))
                .collect(Collectors.joining("", of.kind(), ""));
    }

    private static Stream<SearchDocument.Text> mostTelling(SearchDocument of, SearchDocument.Form form) {
        return of.texts().stream().filter(text -> text.form() == form).sorted(MOST_TELLING_FIRST);
    }

    /** Who sees a part: its own audience, or that of the whole when the part is for everyone. */
    static Set<String> tokens(String part, Set<String> whole) {
        return part.equals(NETWORK) && !whole.contains(NETWORK) ? whole : Set.of(part);
    }

    /** Standing above, and below it what spreads equals. */
    private static long rank(float standing, UUID id) {
        long spread = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9e3779b97f4a7c15L >>> 32;
        return (long) Math.round(Math.clamp(standing, 0, 1) * 100) << 32 | spread;
    }

    private static String cut(String value) {
        return value.length() > LONGEST_KEY ? value.substring(0, LONGEST_KEY) : value;
    }

    /**
     * A value of a key with its grade and its audience, as one text of the index.
     *
     * @param audience one token
     */
    record KeyValue(String value, int grade, String audience) {

        BytesRef toBytes() {
            return new BytesRef(grade + (audience.equals(NETWORK) ? "" : audience) + OF_AUDIENCE + value);
        }

        static KeyValue from(BytesRef bytes) {
            var text = bytes.utf8ToString();
            int end = text.indexOf(OF_AUDIENCE);
            var audience = text.substring(1, end);
            return new KeyValue(text.substring(end + 1), text.charAt(0) - '0', audience.isEmpty() ? NETWORK : audience);
        }
    }
}
