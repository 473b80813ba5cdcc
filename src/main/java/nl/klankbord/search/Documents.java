package nl.klankbord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a {@link SearchDocument} lies in the index. A text is indexed in a field of its audience, so that nobody finds,
 * counts or is told a document by a text they may not see.
 */
final class Documents {

    /** Rises with every change of how documents lie in the index. */
    static final int VERSION = 1;

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String AUDIENCE = "audience";
    static final String NAME = "name";
    static final String ORDER = "order";
    static final String STORED = "stored";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_KEY = 200;
    private static final FieldType WEIGHTED = new FieldType();

    static {
        WEIGHTED.setTokenized(true);
        WEIGHTED.setOmitNorms(true);
        WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHTED.freeze();
    }

    private Documents() {}

    /** What is kept to write reasons from. */
    record Stored(List<String> names, List<SearchDocument.Text> texts) {}

    static String textField(String audience) {
        return "text|" + audience;
    }

    static String keyField(String name) {
        return "key|" + name;
    }

    static Term key(String kind, Object id) {
        return new Term(KEY, kind + "|" + id);
    }

    static Document toLucene(SearchDocument from) {
        var document = new Document();
        document.add(new StringField(KEY, key(from.kind(), from.id()).text(), Field.Store.NO));
        document.add(new StringField(KIND, from.kind(), Field.Store.YES));
        document.add(new StringField(ID, from.id().toString(), Field.Store.YES));
        document.add(new SortedDocValuesField(ORDER, new BytesRef(cut(from.order()))));
        from.audience().forEach(token -> document.add(new StringField(AUDIENCE, token, Field.Store.NO)));
        from.keys().forEach((name, values) -> values.stream().distinct().forEach(value -> {
            document.add(new StringField(keyField(name), value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(keyField(name), new BytesRef(cut(value))));
        }));
        weighted(document, NAME, nameWords(from.names()));
        var texts = new HashMap<String, Map<String, Integer>>();
        for (var text : from.texts()) {
            var terms = texts.computeIfAbsent(textField(text.audience()), field -> new LinkedHashMap<>());
            int weight = Math.max(1, Math.round(text.weight() * WeightSimilarity.FULL));
            for (var word : DutchText.words(text.value())) {
                terms.merge(word.stem(), weight, Math::max);
            }
        }
        texts.forEach((field, terms) -> weighted(document, field, terms));
        document.add(new StoredField(STORED, JSON.writeValueAsBytes(new Stored(from.names(), from.texts()))));
        return document;
    }

    static Stored stored(BytesRef bytes) {
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, Stored.class);
    }

    private static Map<String, Integer> nameWords(List<String> names) {
        var terms = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            for (var word : DutchText.words(name)) {
                terms.put(word.plain(), WeightSimilarity.FULL);
            }
        }
        return terms;
    }

    private static void weighted(Document document, String field, Map<String, Integer> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new WeightedTerms(terms), WEIGHTED));
        }
    }

    private static String cut(String value) {
        return value.length() > LONGEST_KEY ? value.substring(0, LONGEST_KEY) : value;
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
