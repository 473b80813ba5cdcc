package nl.klankbord.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ErasureJournalTest {

    private static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void tellsWhomInOrderAndEachOnce() {
        var journal = new ErasureJournal(folder.resolve("new").resolve("erasures.txt"));
        var one = ColleagueId.random();
        var other = ColleagueId.random();
        assertThat(journal.all()).isEmpty();

        journal.add(one, AT);
        journal.add(other, AT);
        journal.add(one, AT);

        assertThat(journal.all()).containsExactly(one, other);
    }

    @Test
    void aLineThatWasCutOffCountsAsNoneAndSpoilsNoOther() throws IOException {
        var file = folder.resolve("erasures.txt");
        var journal = new ErasureJournal(file);
        var one = ColleagueId.random();
        var other = ColleagueId.random();
        journal.add(one, AT);
        Files.writeString(file, ColleagueId.random().toString().substring(0, 20), StandardOpenOption.APPEND);

        journal.add(other, AT);

        assertThat(journal.all()).containsExactly(one, other);
    }
}
