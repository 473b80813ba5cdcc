package nl.klankbord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.access.Audience;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The terms of one document, each with the weight of its best place. */
final class DocumentTerms {

    private static final String NETWORK = Audience.NETWORK.token();
    private static final int SHORTEST_SPELLED = 4;
    private static final int MOST_JOINED = 4;

    /** What the last part of a compound is worth beside what stands before it. */
    private static final float HEAD = .35f;

    /** What one word of a longer term is worth beside the whole. */
    private static final float WORD_OF_TERM = .75f;

    private static final FieldType WEIGHTED = new FieldType();

    static {
        WEIGHTED.setTokenized(true);
        WEIGHTED.setOmitNorms(true);
        WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHTED.freeze();
    }

    private final SearchDocument from;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> spelled = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();

    DocumentTerms(SearchDocument from) {
        this.from = from;
        put(texts, Documents.EVERY, 1, NETWORK);
        from.texts().forEach(this::text);
        from.names().forEach(this::name);
        for (var key : from.keys()) {
            put(values, Documents.value(key.name(), key.value()), WeightSimilarity.FULL, key.audience());
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
        for (var token : Documents.tokens(audience, from.audience())) {
            terms.merge(Documents.seenBy(term, token), weight, Math::max);
            if (!token.equals(NETWORK)) {
                texts.put(Documents.seenBy(Documents.FOR_SOME, token), 1);
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
            put(names, Documents.initial(words.getFirst().charAt(0)), WeightSimilarity.FULL, NETWORK);
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

    private static void weighted(Document document, String field, Map<String, Integer> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new WeightedTerms(terms), WEIGHTED));
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
