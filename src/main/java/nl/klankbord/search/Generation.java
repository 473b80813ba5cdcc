package nl.klankbord.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.search.dutch.DutchText;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One making of the index, in a folder of its own. It knows up to where it has followed the database: the cursor lies
 * in the commit, so a crash goes back to both together.
 */
final class Generation implements Closeable {

    private static final String CURSOR = "cursor";
    private static final String BUILT = "built";
    private static final String VERSION = "version";

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Columns.Registry registry = new Columns.Registry();
    private final Map<IndexReader.CacheKey, Map<String, Columns>> columns = new ConcurrentHashMap<>();
    private long cursor;
    private Instant built;

    private Generation(Path folder, long cursor, Instant built) throws IOException {
        this.folder = folder;
        this.cursor = cursor;
        this.built = built;
        this.directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(new WeightSimilarity())
                .setIndexSort(new Sort(new SortField(Documents.LIKENESS, SortField.Type.STRING)))
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(64);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
                for (var leaf : reader.leaves()) {
                    columns(leaf.reader());
                }
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new WeightSimilarity());
                // Answers must not depend on what was asked before; the cost of a query stays its own.
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    static String currentVersion() {
        return DutchText.VERSION + "." + Documents.VERSION;
    }

    /** An empty one, that becomes findable by {@link #newest} with its first commit as {@link #finished}. */
    static Generation fresh(Path parent, long cursor) throws IOException {
        var folder = parent.resolve("generation-" + UUID.randomUUID());
        Files.createDirectories(folder);
        return new Generation(folder, cursor, Instant.EPOCH);
    }

    /** The whole and finished one of this version that was built last; empty when there is none that can be read. */
    static Optional<Generation> newest(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (var folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .map(Generation::open)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Generation::built).reversed())
                    .reduce((best, older) -> {
                        older.close();
                        return best;
                    });
        }
    }

    private static Optional<Generation> open(Path folder) {
        try (var directory = FSDirectory.open(folder);
                var check = new CheckIndex(directory)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (!check.checkIndex().clean) {
                return Optional.empty();
            }
            Map<String, String> data;
            try (var reader = DirectoryReader.open(directory)) {
                data = reader.getIndexCommit().getUserData();
            }
            // What another version wrote is not read: it may mean something else.
            if (!data.containsKey(BUILT) || !currentVersion().equals(data.get(VERSION))) {
                return Optional.empty();
            }
            check.close();
            return Optional.of(new Generation(
                    folder, Long.parseLong(data.getOrDefault(CURSOR, "0")), Instant.parse(data.get(BUILT))));
        } catch (IOException | DateTimeParseException | NumberFormatException damaged) {
            // Whatever is damaged, the answer is to make another one.
            return Optional.empty();
        }
    }

    private void columns(LeafReader segment) throws IOException {
        var cache = segment.getCoreCacheHelper();
        if (!columns.containsKey(cache.getKey())) {
            columns.put(cache.getKey(), Columns.of(segment, registry));
            cache.addClosedListener(columns::remove);
        }
    }

    /** The columns of a searcher's segments, in their order; null for a segment without the kind. */
    Finder.Shards shards(IndexSearcher searcher, String kind) {
        var list = new ArrayList<@Nullable Columns>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            list.add(columns.getOrDefault(leaf.reader().getCoreCacheHelper().getKey(), Map.of())
                    .get(kind));
        }
        return new Finder.Shards(list, registry);
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    long cursor() {
        return cursor;
    }

    void cursor(long reached) {
        cursor = reached;
    }

    Instant built() {
        return built;
    }

    /** From its next commit on this one counts. */
    void finished(Instant moment) {
        built = moment;
    }

    /** Few segments answer faster than many; some seconds for hundreds of thousands of documents. */
    void gather() throws IOException {
        writer.forceMerge(1);
    }

    void commit() throws IOException {
        var data = built.equals(Instant.EPOCH)
                ? Map.of(VERSION, currentVersion(), CURSOR, Long.toString(cursor))
                : Map.of(VERSION, currentVersion(), CURSOR, Long.toString(cursor), BUILT, built.toString());
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Removes all others that lie beside this one. */
    void removeOthers() throws IOException {
        try (var folders = Files.list(folder.getParent())) {
            for (var other : folders.filter(path -> !path.equals(folder)).toList()) {
                deleteTree(other);
            }
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() {
        try (directory) {
            try {
                searchers.close();
            } finally {
                writer.rollback();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
