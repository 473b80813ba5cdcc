package nl.klankbord.knowledge.ui.document;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.document.DocumentEntry;
import nl.klankbord.knowledge.document.DocumentOutcome;
import nl.klankbord.knowledge.document.Documents;
import nl.klankbord.knowledge.document.TakenDocument;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentViewsTest extends ViewTest {

    @Autowired
    private Documents documents;

    @Autowired
    private SearchIndex index;

    private final String word = "grutto" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private TakenDocument.Ready taken(String text, Actor actor) {
        try {
            var content = new ByteArrayInputStream(SampleFiles.text(text));
            return (TakenDocument.Ready) documents.take("verslag.txt", content, actor);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private KnowledgeId shelved(String text, Actor actor) {
        var outcome = documents.shelve(
                taken(text, actor).file().id(),
                new DocumentEntry("Over de " + word, "", Set.of()),
                GateAnswers.none(),
                actor);
        index.awaitCaughtUp();
        return ((DocumentOutcome.Done) outcome).id();
    }

    @Test
    void thePageOfADocumentShowsEachPlaceOfTheWordThatWasLookedFor() {
        var actor = as.account("medewerker");
        var id = shelved("# Begin\nDe " + word + " zingt.\n\n# Eind\nNog een " + word + ".", actor);
        as("trainer", "kennis/documenten/" + id + "?zoek=" + word);

        assertThat(_get(H1.class).getText()).isEqualTo("Over de " + word);
        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("onder “Begin”", "onder “Eind”");
        _assertNone(ChangeDocument.class);
        go("kennis/documenten/" + id + "?zoek=xqzxqz");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("“xqzxqz” staat niet in dit document");
    }

    @Test
    void itsOwnerChangesWhatIsSaidOfIt() {
        var actor = as.account("medewerker");
        var id = shelved("Eigen werk over de " + word, actor);
        as("medewerker", "kennis/documenten/" + id);

        var title = _get(TextField.class, spec -> spec.withLabel("Titel"));
        title.setValue("");
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        title.setValue("Beter gezegd");
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(documents.find(id, actor).orElseThrow().card().title()).isEqualTo("Beter gezegd");
    }

    @Test
    void whatLooksLikePersonalDataIsShownBeforeItIsShelved() {
        var actor = as("medewerker", "kennis/documenten/nieuw");
        _get(NewDocumentView.class).taken(taken("Mail " + word + "@gemeente.example", actor));

        _click(_get(Button.class, spec -> spec.withText("Zet bij Kennis")));
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        _get(Checkbox.class, spec -> spec.withLabel("Ik heb dit bekeken: het leidt niet naar een persoon"))
                .setValue(true);
        _click(_get(Button.class, spec -> spec.withText("Zet bij Kennis")));
        _assertOne(DocumentView.class);
    }

    @Test
    void aDocumentThatDoesNotExistIsNotFound() {
        as("medewerker", "kennis");
        for (var address : new String[] {"kennis/documenten/" + UUID.randomUUID(), "kennis/documenten/geen"}) {
            go(address);
            _assertNone(DocumentView.class);
        }
    }

    @Test
    void onlyWhoMayImportSeesThePageForMany() {
        as("medewerker", "kennis/import");
        _assertNone(DocumentImportView.class);
        as("coordinator", "kennis/import");
        _assertOne(DocumentImportView.class);
    }
}
