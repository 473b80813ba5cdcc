package nl.klankbord.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.files.FileReading;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeQuery;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.TextPlace;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DocumentsTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Shelf shelf;

    @Autowired
    private SearchIndex index;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    private final String word = "kwikstaart" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private TakenDocument take(String name, byte[] content, Actor actor) {
        try {
            return documents.take(name, new ByteArrayInputStream(content), actor);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private KnowledgeId shelved(String name, byte[] content, Actor actor) {
        var ready = (TakenDocument.Ready) take(name, content, actor);
        var outcome = documents.shelve(
                ready.file().id(), new DocumentEntry(ready.title(), "", Set.of()), GateAnswers.none(), actor);
        index.awaitCaughtUp();
        return ((DocumentOutcome.Done) outcome).id();
    }

    @Test
    void aDocumentIsFoundByAWordOnItsLastPageAndTheHitTellsThatPage() {
        var employee = as.account("medewerker");
        var id = shelved("verslag_proef.pdf", SampleFiles.pdf("Een begin", "Midden", "Slot over de " + word), employee);
        var found = shelf.search(KnowledgeQuery.of(word, new PageRequest(1, 20)), as.account("trainer"));
        assertThat(found.page().items()).singleElement().satisfies(hit -> {
            assertThat(hit.card().id()).isEqualTo(id);
            assertThat(hit.card().title()).isEqualTo("Verslag proef");
            assertThat(hit.why().getFirst().place()).isEqualTo(new TextPlace(3, "", 1));
            assertThat(hit.why().getFirst().text()).contains(word);
        });
        assertThat(found.facets().kinds()).containsEntry(KnowledgeKind.DOCUMENT, 1L);
    }

    @Test
    void theEndOfAVeryLongTextIsFoundAsWell() {
        var employee = as.account("medewerker");
        shelved(
                "lang.txt",
                SampleFiles.text("kabels en leidingen\n\n".repeat(45_000) + "ten slotte " + word),
                employee);
        var found = shelf.search(KnowledgeQuery.of(word, new PageRequest(1, 20)), employee);
        assertThat(found.page().items()).hasSize(1);
    }

    @Test
    void everyPlaceInADocumentIsToldInItsOrder() {
        var employee = as.account("medewerker");
        var id = shelved(
                "plaatsen.txt",
                SampleFiles.text(
                        "# Begin\nDe " + word + " zingt.\n\n# Midden\nStilte.\n\n# Eind\nNog een " + word + "."),
                employee);
        assertThat(shelf.places(id, word, employee))
                .extracting(why -> why.place() == null ? "" : why.place().heading())
                .containsExactly("Begin", "Eind");
        assertThat(shelf.places(id, "xqzxqz", employee)).isEmpty();
    }

    @Test
    void aScanIsTakenAndSaidToHaveNoText() {
        var employee = as.account("medewerker");
        var id = shelved("scan " + word + ".pdf", SampleFiles.pdf((String) null, null), employee);
        assertThat(documents.readings(Set.of(id))).containsEntry(id, FileReading.NO_TEXT);
    }

    @Test
    void theSameFileIsThereOnce() {
        var employee = as.account("medewerker");
        var content = SampleFiles.text("Een keer is genoeg, " + word);
        var id = shelved("een.txt", content, employee);
        assertThat(take("twee.txt", content, as.account("trainer"))).isEqualTo(new TakenDocument.Already(id));
    }

    @Test
    void whatLooksLikePersonalDataStopsItUntilSomebodySaysThatItLeadsToNobody() {
        var employee = as.account("medewerker");
        var ready = (TakenDocument.Ready)
                take("adres.txt", SampleFiles.text(word + " schrijf naar info@gemeente.example"), employee);
        var entry = new DocumentEntry("Adres", "", Set.of());
        assertThat(ready.report().spots()).hasSize(1);
        assertThat(documents.shelve(ready.file().id(), entry, GateAnswers.none(), employee))
                .isInstanceOf(DocumentOutcome.PersonalData.class);
        // That few may read it is no answer here: everybody does.
        var reason = new GateAnswers(java.util.List.of(), false, "Het moet", Set.of(employee.colleague()));
        assertThat(documents.shelve(ready.file().id(), entry, reason, employee))
                .isInstanceOf(DocumentOutcome.PersonalData.class);
        assertThat(documents.shelve(ready.file().id(), entry, GateAnswers.anonymous(), employee))
                .asInstanceOf(type(DocumentOutcome.Done.class))
                .satisfies(done ->
                        assertThat(events(done.id(), "DOCUMENT_GATE_ANSWERED")).isEqualTo(1));
    }

    @Test
    void onlyItsOwnerAndTheAdministratorOfItsPartnerChangeIt() {
        var employee = as.account("medewerker");
        var id = shelved("eigen.txt", SampleFiles.text("Van mij, " + word), employee);
        var entry = new DocumentEntry("Anders", "", Set.of());
        var other = as.account("trainer");
        assertThat(documents.find(id, other))
                .hasValueSatisfying(page -> assertThat(page.mayChange()).isFalse());
        assertThat(documents.change(id, 1, entry, GateAnswers.none(), other))
                .isInstanceOf(DocumentOutcome.Missing.class);
        assertThat(documents.remove(id, other)).isInstanceOf(DocumentOutcome.Missing.class);
        assertThat(documents.change(id, 1, entry, GateAnswers.none(), employee))
                .isInstanceOf(DocumentOutcome.Done.class);
        assertThat(documents.change(id, 1, entry, GateAnswers.none(), employee))
                .isInstanceOf(DocumentOutcome.Stale.class);
        assertThat(documents.remove(id, as.account("netwerkbeheerder"))).isInstanceOf(DocumentOutcome.Done.class);
        assertThat(documents.find(id, employee)).isEmpty();
    }

    @Test
    void aNewerFileTakesThePlaceOfTheOldOneAndEveryDownloadIsWrittenDown() throws IOException {
        var employee = as.account("medewerker");
        var id = shelved("versie.txt", SampleFiles.text("Oud " + word), employee);
        var ready = (TakenDocument.Ready) take("nieuw.txt", SampleFiles.text("Nieuw " + word), employee);
        assertThat(documents.replace(id, ready.file().id(), GateAnswers.none(), employee))
                .isEqualTo(new DocumentOutcome.Done(id));
        var out = new ByteArrayOutputStream();
        documents.download(id, as.account("trainer")).orElseThrow().content().writeTo(out);
        assertThat(out).hasToString("Nieuw " + word);
        assertThat(events(id, "DOCUMENT_DOWNLOADED")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from stored_file where owner_id = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPictureIsNoDocument() {
        assertThat(take("foto.png", png(), as.account("medewerker"))).isInstanceOf(TakenDocument.NotTaken.class);
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
    }

    private int events(KnowledgeId id, String action) {
        return jdbc.sql("select count(*) from audit_event where object_id = ? and action = ?")
                .params(id.toString(), action)
                .query(Integer.class)
                .single();
    }
}
