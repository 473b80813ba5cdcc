package nl.klankbord.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.files.Files;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.files.TakenFile;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class KeyRotationTest {

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private Vault vault;

    @Autowired
    private Drafts drafts;

    @Autowired
    private List<SealedRows> all;

    @Autowired
    private Files files;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasSealedBeforeOpensWithoutTheOldKey() {
        var owner = ColleagueId.random();
        var old = vault.sharedKey("drafts");
        drafts.save(owner, "proef", "een", "Nog niet af");
        rotation.rotate();
        assertThat(vault.sharedKey("drafts")).isNotEqualTo(old);
        vault.destroy(old);
        assertThat(drafts.find(owner, "proef", "een").orElseThrow().text()).isEqualTo("Nog niet af");
    }

    @Test
    void aFileThatWasSealedBeforeOpensWithoutTheOldKey() throws IOException {
        var kept = files.take(
                "plan.txt", new ByteArrayInputStream(SampleFiles.text("plan")), as.somebody(PartnerId.random()));
        var id = ((TakenFile.Kept) kept).file().id();
        var old = vault.sharedKey("files");
        rotation.rotate();
        vault.destroy(old);
        var out = new ByteArrayOutputStream();
        files.writeTo(id, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("plan");
        assertThat(files.text(id)).contains("plan");
    }

    @Test
    void everythingThatIsKeptForMoreThanADayIsAmongThem() {
        assertThat(all)
                .extracting(SealedRows::table)
                .containsExactlyInAnyOrder(
                        "stored_file",
                        "file_piece",
                        "opinion_text",
                        "draft",
                        "outgoing_mail",
                        "own_calendar",
                        "intervision_wish",
                        "action_text");
    }

    @Test
    void whatDoesNotOpenIsLeftAsItIs() {
        var owner = ColleagueId.random();
        drafts.save(owner, "proef", "twee", "Verplaatst");
        jdbc.sql("update draft set subject = 'drie' where owner = ?")
                .param(owner.toString())
                .update();
        rotation.rotate();
        assertThat(drafts.find(owner, "proef", "drie")).isEmpty();
        drafts.discard(owner, "proef", "drie");
    }

    @Test
    void aPurposeWithoutRowsGetsAnotherKeyToo() {
        var purpose = "proef";
        var old = vault.sharedKey(purpose);
        rotation.rotate();
        assertThat(vault.sharedKey(purpose)).isNotEqualTo(old).isInstanceOf(UUID.class);
    }
}
