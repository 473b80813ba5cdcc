package nl.klankbord.opinion.ui.files;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.NotNow;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@SuppressWarnings("NullAway.Init")
class AttachmentViewsTest extends ViewTest {

    @Autowired
    private AttachmentParts parts;

    @Autowired
    private AttachmentTools tools;

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private AttachmentDownloads downloads;

    private Actor actor;
    private OpinionId id;
    private int changes;

    @BeforeEach
    void draft() {
        actor = as("medewerker", "");
        id = asking.draft(
                Questions.about(
                        "omgevingsvergunning",
                        Visibility.PARTIES_ONLY,
                        LocalDate.now(TurnableClock.CLOCK).plusDays(20)),
                actor);
    }

    @AfterEach
    void discard() {
        desk.open(id, actor).ifPresent(draft -> asking.discard(id, draft.version(), actor));
        desk.take(id, new OpinionMove.Withdraw(), actor);
    }

    private AttachmentField field() {
        var field = parts.field(() -> id, () -> changes++);
        UI.getCurrent().add(field);
        field.show(id);
        return field;
    }

    private void send(AttachmentField field, String name, byte[] content) throws IOException {
        field.arrived(id, name, tools.add(id, name, new ByteArrayInputStream(content)));
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void whoAsksSeesHowEachFileFared() throws IOException {
        var field = field();
        send(field, "scan.png", SampleFiles.png());
        send(field, "plan.docx", SampleFiles.docx("De kabels"));

        var rows = _find(field, AttachmentRow.class);
        assertThat(rows).hasSize(2);
        assertThat(text(rows.getFirst()))
                .contains(
                        "scan.png",
                        "plaatje, 1 kB",
                        "niet bekeken: een plaatje. Kijk zelf of er persoonsgegevens in staan");
        assertThat(text(rows.getLast())).contains("plan.docx", "Word, ", "bekeken op persoonsgegevens");
        assertThat(_find(field, Anchor.class))
                .extracting(Anchor::getHref)
                .allMatch(href -> href.startsWith("second-opinions/" + id + "/bijlagen/"));
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void whoFetchesTooMuchIsToldSoAndGetsNothing() throws IOException {
        var field = field();
        send(field, "plan.txt", SampleFiles.text("plan"));
        var link = _get(field, Anchor.class);
        click(link);
        assertThat(_find(Notification.class)).isEmpty();

        while (tools.budgets().spare(Budgets.Kind.DOWNLOAD)) {
            assertThat(link).isNotNull();
        }
        click(link);

        assertThat(text(_get(Notification.class))).contains("Je haalde net veel bestanden op.");
        assertThatThrownBy(() -> downloads.dossier(id.toString(), new MockHttpServletResponse()))
                .isInstanceOf(NotNow.class);
        TurnableClock.CLOCK.forward(Duration.ofMinutes(10));
    }

    private static void click(Anchor link) {
        ElementUtilsKt._fireDomEvent(
                link.getElement(), new DomEvent(link.getElement(), "click", JacksonUtils.createObjectNode()));
    }

    @Test
    void aFileCanBeTakenAway() throws IOException {
        var field = field();
        send(field, "plan.txt", SampleFiles.text("plan"));
        var remove = _get(field, AttachmentRow.class)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(remove.getAriaLabel()).contains("Haal plan.txt weg");
        _click(remove);
        assertThat(_find(field, AttachmentRow.class)).isEmpty();
    }

    @Test
    void aFileThatIsNotTakenSaysWhyInWords() throws IOException {
        var field = field();
        send(field, "plan.pdf", SampleFiles.text("geen pdf"));
        assertThat(_find(field, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("plan.pdf: Dit bestand is iets anders dan zijn naam zegt, of het is beschadigd.");
        assertThat(_find(field, AttachmentRow.class)).isEmpty();
    }

    @Test
    void whatLooksLikePersonalDataInAFileIsSaidAtOnce() throws IOException {
        var field = field();
        send(field, "brief.docx", SampleFiles.docx("Zijn BSN is 123456782"));
        assertThat(_find(field, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("brief.docx: \u201c123456782\u201d. Dit is een burgerservicenummer. Vervang het.");
        assertThat(_find(field, AttachmentRow.class)).hasSize(1);
    }

    @Test
    void theDossierShowsItsFilesAndGivesItAllInOneFile() throws IOException {
        send(field(), "plan.txt", SampleFiles.text("plan"));
        assertThat(desk.take(id, new OpinionMove.Submit(), actor)).isInstanceOf(StepOutcome.Done.class);
        var list = parts.list(desk.open(id, actor).orElseThrow(), actor);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(list);

        assertThat(list.isVisible()).isTrue();
        assertThat(text(list))
                .contains("Bestanden", "plan.txt", "tekst, 1 kB")
                .contains(
                        "Gewist 30 dagen na afsluiten, als je het dossier bewaarde.", "Haal het hele dossier op (zip)");
        assertThat(_get(list, Upload.class).isVisible()).isTrue();
    }
}
