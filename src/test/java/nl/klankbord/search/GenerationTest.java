package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    @Test
    void oneOfAnotherVersionIsNotRead(@TempDir Path folder) throws IOException {
        try (var made = Generation.fresh(folder, 7)) {
            made.finished(Instant.EPOCH.plusSeconds(1));
            made.commit();
        }
        try (var found = Generation.newest(folder).orElseThrow()) {
            assertThat(found.cursor()).isEqualTo(7);
        }

        tell(folder, Map.of("version", "1.1"));

        assertThat(Generation.newest(folder)).isEmpty();
    }

    @Test
    void oneThatWasNotFinishedIsNotRead(@TempDir Path folder) throws IOException {
        try (var made = Generation.fresh(folder, 7)) {
            made.commit();
        }
        assertThat(Generation.newest(folder)).isEmpty();
    }

    private static void tell(Path folder, Map<String, String> what) throws IOException {
        try (var folders = Files.list(folder);
                var directory = FSDirectory.open(folders.findFirst().orElseThrow());
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var told = new HashMap<String, String>();
            try (var reader = DirectoryReader.open(directory)) {
                told.putAll(reader.getIndexCommit().getUserData());
            }
            told.putAll(what);
            writer.setLiveCommitData(told.entrySet());
            writer.commit();
        }
    }
}
