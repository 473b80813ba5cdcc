package nl.klankbord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * How a {@link SearchDocument} lies in the index. Few, fat fields: one of stems and pairs of stems for all texts of a
 * kind, in which the weight of the best text stands in the place of the frequency; one of parts of compounds; one of
 * words of names; one of written words, for spelling. A term of a text that not everyone may see carries its audience,
 * so that nobody finds, counts or is told a document by a text they may not see.
 */
final class Documents {

    /** Rises with every change of how documents lie in the index. */
    static final int VERSION = 3;

    static final String KEY = "key";

    /** The term of every document, in the field of texts. */
    static final String EVERY = "\u0002";

    /** The term of every document with something for one audience only, in the field of texts. */
    static final String FOR_SOME = "\u0003";

    private static final char OF_AUDIENCE = '\u0001';
    private static final String NETWORK = Audience.NETWORK.token();
    private static final int LONGEST_KEY = 200;
    private static final int SHORTEST_SPELLED = 4;
    private static final int MOST_JOINED = 4;
    private static final float HEAD = .35f;
    private static final float WORD_OF_TERM = .75f;
    private static final FieldType WEIGHTED = new FieldType();

    static {
        WEIGHTED.setTokenized(true);
        WEIGHTED.setOmitNorms(true);
        WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHTED.freeze();
    }

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
        document.add(new NumericDocValuesField(rank(kind), rank(from.standing(), from.id())));
        document.add(new BinaryDocValuesField(told(kind), Told.of(from).toBytes()));
        for (var key : from.keys()) {
            for (var token : tokens(key.audience(), from.audience())) {
                document.add(new SortedSetDocValuesField(
                        key(kind, key.name()), new KeyValue(cut(key.value()), key.grade(), token).toBytes()));
            }
        }
        new Terms(from).addTo(document);
        return document;
    }

    /** Who sees a part: its own audience, or that of the whole when the part is for everyone. */
    private static Set<String> tokens(String part, Set<String> whole) {
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

    /** The terms of one document, each with the weight of its best place. */
    private static final class Terms {

        private final SearchDocument from;
        private final Map<String, Integer> texts = new HashMap<>();
        private final Map<String, Integer> parts = new HashMap<>();
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<String, Integer> spelled = new HashMap<>();
        private final Map<String, Integer> values = new HashMap<>();

        Terms(SearchDocument from) {
            this.from = from;
            put(texts, EVERY, 1, NETWORK);
            from.texts().forEach(this::text);
            from.names().forEach(this::name);
            for (var key : from.keys()) {
                put(values, value(key.name(), key.value()), WeightSimilarity.FULL, key.audience());
            }
        }

        void addTo(Document document) {
            var kind = from.kind();
            weighted(document, Documents.texts(kind), texts);
            weighted(document, Documents.parts(kind), parts);
            weighted(document, Documents.names(kind), names);
            weighted(document, Documents.spelled(kind), spelled);
            weighted(document, Documents.values(kind), values);
        }

        private void put(Map<String, Integer> terms, String term, int weight, String audience) {
            for (var token : tokens(audience, from.audience())) {
                terms.merge(seenBy(term, token), weight, Math::max);
                if (!token.equals(NETWORK)) {
                    texts.put(seenBy(FOR_SOME, token), 1);
                }
            }
        }

        private void text(SearchDocument.Text text) {
            var words = Told.words(text);
            int whole = WeightSimilarity.asFrequency(text.weight());
            boolean partial = text.form() == SearchDocument.Form.TERM && words.size() > 1;
            int weight = partial ? Math.max(1, Math.round(whole * WORD_OF_TERM)) : whole;
            var last = "";
            for (var word : words) {
                put(texts, word.stem(), weight, text.audience());
                if (!last.isEmpty()) {
                    put(texts, last + " " + word.stem(), whole, text.audience());
                }
                last = word.stem();
                if (word.plain().length() >= SHORTEST_SPELLED) {
                    put(spelled, word.plain(), 1, text.audience());
                }
                parts(word.plain(), weight, text.audience());
            }
        }

        /** What stands before the last part tells most; -beleid, -recht and -medewerker tell little. */
        private void parts(String word, int weight, String audience) {
            var split = Compounds.parts(word);
            for (int i = 0; i < split.size(); i++) {
                var part = split.get(i);
                boolean head = i == split.size() - 1;
                int worth = Math.max(1, head ? Math.round(weight * HEAD) : weight);
                put(parts, DutchText.stem(part.word()), worth, audience);
                if (part.word().length() < word.length()) {
                    parts(part.word(), worth, audience);
                }
            }
        }

        /** Each word, and neighbours written as one: "van den Berg", "vandenberg", "elidrissi". */
        private void name(String name) {
            var words = new ArrayList<String>();
            DutchText.words(name).forEach(word -> words.add(word.plain()));
            // Who is called just so comes before who is also called otherwise.
            int weight = WeightSimilarity.FULL - 2 * Math.min(words.size(), 8);
            if (!words.isEmpty()) {
                put(names, initial(words.getFirst().charAt(0)), WeightSimilarity.FULL, NETWORK);
            }
            for (int at = 0; at < words.size(); at++) {
                put(names, words.get(at), weight, NETWORK);
                var joined = new StringBuilder(words.get(at));
                for (int next = at + 1; next < words.size() && next < at + MOST_JOINED; next++) {
                    joined.append(words.get(next));
                    put(names, joined.toString(), weight, NETWORK);
                }
            }
        }
    }

    private static void weighted(Document document, String field, Map<String, Integer> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new WeightedTerms(terms), WEIGHTED));
        }
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

    /** Gives Lucene terms with their weights, the weight in the place of the frequency. */
    private static final class WeightedTerms extends TokenStream {

        private final List<Map.Entry<String, Integer>> terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
        private int next;

        WeightedTerms(Map<String, Integer> terms) {
            this.terms = new ArrayList<>(terms.entrySet());
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            var entry = terms.get(next++);
            term.append(entry.getKey());
            weight.setTermFrequency(entry.getValue());
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
