package nl.klankbord.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.demo.DemoColleague;
import nl.klankbord.demo.DemoExpertise;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What one gets without doing anything: Lucene's {@link DutchAnalyzer} over the same fields, BM25, any of the words in
 * any of them. Filters are applied as they should be.
 */
final class PlainLucene implements Engine {

    private static final List<String> FIELDS =
            List.of("name", "topic", "note", "job", "project", "headline", "about", "department");
    private static final String ID = "id";

    private final Map<String, DemoColleague> people = new HashMap<>();
    private final IndexSearcher searcher;
    private final QueryBuilder builder = new QueryBuilder(new DutchAnalyzer());

    PlainLucene(List<DemoColleague> network) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new DutchAnalyzer()))) {
            for (var person : network) {
                people.put(person.externalId(), person);
                var document = new Document();
                document.add(new StoredField(ID, person.externalId()));
                textsOf(person)
                        .forEach((field, texts) ->
                                texts.forEach(text -> document.add(new TextField(field, text, Field.Store.NO))));
                writer.addDocument(document);
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the directory looks in, field by field. */
    private static Map<String, List<String>> textsOf(DemoColleague person) {
        return Map.of(
                "name", List.of(person.fullName()),
                "topic", person.expertise().stream().map(DemoExpertise::topic).toList(),
                "note",
                        person.expertise().stream()
                                .map(DemoExpertise::note)
                                .filter(Objects::nonNull)
                                .toList(),
                "job", List.of(person.jobTitle()),
                "project", person.projects(),
                "headline", List.of(person.headline()),
                "about", List.of(person.about()),
                "department", List.of(person.department()));
    }

    private @Nullable Query anyWordInAnyField(String text) {
        var any = new BooleanQuery.Builder();
        for (var field : FIELDS) {
            var words = builder.createBooleanQuery(field, text);
            if (words != null) {
                any.add(words, BooleanClause.Occur.SHOULD);
            }
        }
        var query = any.build();
        return query.clauses().isEmpty() ? null : query;
    }

    @Override
    public Found find(JudgedQuery query) {
        var any = anyWordInAnyField(query.text());
        if (any == null) {
            return new Found(0, 0, List.of());
        }
        try {
            var fields = searcher.storedFields();
            var all = Arrays.stream(searcher.search(any, people.size()).scoreDocs)
                    .map(hit -> {
                        try {
                            return fields.document(hit.doc).get(ID);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .filter(id -> Judge.passes(Objects.requireNonNull(people.get(id)), query.filters()))
                    .toList();
            return new Found(
                    all.size(),
                    all.size(),
                    all.stream().limit(PortalEngine.FIRST).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
