package nl.klankbord.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class FilesPersonalDataTest {

    @Autowired
    private FilesPersonalData data;

    @Autowired
    private Files files;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transactions;

    private String told(Actor who) {
        return ToldRecords.read(
                transactions.execute(_ -> data.about(new DataSubject(who.colleague(), Set.of()))), texts);
    }

    private FileId sent(String name, Actor by) throws IOException {
        var content = new ByteArrayInputStream(SampleFiles.text("een tekst"));
        return ((TakenFile.Kept) files.take(name, content, by)).file().id();
    }

    @Test
    void oneIsToldWhatOneAddedAndWhatBelongsToADossierStaysThere() throws IOException {
        var noor = as.somebody(PartnerId.random());
        var joost = as.somebody(PartnerId.random());
        var stray = Unique.word() + ".txt";
        var kept = Unique.word() + ".txt";
        var others = Unique.word() + ".txt";
        sent(stray, noor);
        var attached = sent(kept, noor);
        sent(others, joost);
        var owner = new FileOwner("proef", UUID.randomUUID());
        transactions.executeWithoutResult(_ -> files.attach(attached, owner));
        assertThat(told(noor))
                .contains("Bestand dat je toevoegde", "Naam: " + stray, "Naam: " + kept, "Soort: tekst")
                .doesNotContain(others);
        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> data.erase(new DataSubject(noor.colleague(), Set.of())));
        }
        assertThat(told(noor)).doesNotContain(stray);
        assertThat(files.of(owner)).extracting(StoredFile::name).containsExactly(kept);
        assertThat(told(joost)).contains(others);
    }
}
