package nl.klankbord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.demo.DemoColleague;
import nl.klankbord.demo.DemoExpertise;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * R, what everything is measured by: Lucene with nothing around it. All texts of a person in one field, every word
 * required, the twenty best, the exact total, and two facets counted on numbers in the same pass.
 */
final class BareLucene implements AutoCloseable {

    private static final int FIRST = 20;
    private static final String TEXT = "text";
    private static final String PARTNER = "partner";
    private static final String TOPIC = "topic";

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder builder = new QueryBuilder(new DutchAnalyzer());
    private final Map<String, Integer> partners = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();

    BareLucene(List<DemoColleague> people, Path folder) {
        try {
            directory = FSDirectory.open(folder);
            var config = new IndexWriterConfig(new DutchAnalyzer())
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                    .setRAMBufferSizeMB(64);
            try (var writer = new IndexWriter(directory, config)) {
                for (var person : people) {
                    writer.addDocument(document(person));
                }
            }
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private Document document(DemoColleague person) {
        var document = new Document();
        document.add(new TextField(TEXT, textOf(person), Field.Store.NO));
        document.add(new NumericDocValuesField(PARTNER, number(partners, person.partner())));
        for (var line : person.expertise()) {
            document.add(new SortedNumericDocValuesField(TOPIC, number(topics, line.topic())));
        }
        return document;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, _ -> numbers.size());
    }

    /** All that the directory looks in. */
    static String textOf(DemoColleague person) {
        var text = new StringBuilder(person.fullName());
        for (var part : List.of(person.jobTitle(), person.department(), person.headline(), person.about())) {
            text.append(".\n").append(part);
        }
        person.projects().forEach(project -> text.append(".\n").append(project));
        for (DemoExpertise line : person.expertise()) {
            text.append(".\n").append(line.topic()).append(".\n").append(line.note() == null ? "" : line.note());
        }
        return text.toString();
    }

    long search(String typed) {
        var query = builder.createBooleanQuery(TEXT, typed, BooleanClause.Occur.MUST);
        if (query == null) {
            return 0;
        }
        try {
            var top = new TopScoreDocCollectorManager(FIRST, null, Integer.MAX_VALUE).newCollector();
            var facets = new Facets(new int[partners.size()], new int[topics.size()]);
            searcher.search(query, MultiCollector.wrap(top, facets));
            return top.topDocs().totalHits.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Facets extends SimpleCollector {

        private final int[] byPartner;
        private final int[] byTopic;
        private @Nullable NumericDocValues partner;
        private @Nullable SortedNumericDocValues topic;

        Facets(int[] byPartner, int[] byTopic) {
            this.byPartner = byPartner;
            this.byTopic = byTopic;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            partner = DocValues.getNumeric(context.reader(), PARTNER);
            topic = DocValues.getSortedNumeric(context.reader(), TOPIC);
        }

        @Override
        public void collect(int doc) throws IOException {
            var partners = partner;
            var topics = topic;
            if (partners == null || topics == null) {
                return;
            }
            if (partners.advanceExact(doc)) {
                byPartner[(int) partners.longValue()]++;
            }
            if (topics.advanceExact(doc)) {
                for (int value = 0, count = topics.docValueCount(); value < count; value++) {
                    byTopic[(int) topics.nextValue()]++;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
