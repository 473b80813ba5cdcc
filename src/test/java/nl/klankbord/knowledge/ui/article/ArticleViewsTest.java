package nl.klankbord.knowledge.ui.article;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleSetup;
import nl.klankbord.knowledge.article.Articles;
import nl.klankbord.knowledge.article.ImageOutcome;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.Unique;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class ArticleViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Articles articles;

    private final String title = "Artikel " + Unique.word();
    private ArticleSetup setup;
    private Actor reader;
    private Actor writer;

    @BeforeEach
    void people() {
        setup = new ArticleSetup(context);
        reader = setup.somebody(setup.partner(1));
        writer = setup.somebody(setup.partner(0));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextArea field(String label) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(
                        area -> Objects.requireNonNullElse(area.getLabel(), "").startsWith(label)));
    }

    private static String page() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }

    private static String shown() {
        return String.join(
                "", _find(Html.class).stream().map(Html::getInnerHtml).toList());
    }

    @Test
    void somebodyWritesAnArticleThatOthersRead() {
        as.account(writer.account());
        open("kennis/nieuw");
        press("Publiceer het artikel");
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("Vul in: Titel", "Vul in: Tekst");
        field("Titel").setValue(title);
        field("Tekst").setValue("## Stap een\n\nKijk **eerst**.");
        assertThat(shown()).contains("<strong>eerst</strong>");

        open("kennis/nieuw");
        assertThat(field("Titel").getValue()).isEqualTo(title);
        assertThat(page()).contains("Je gaat verder met je concept");
        press("Publiceer het artikel");
        assertThat(_get(H1.class).getText()).isEqualTo(title);
        open("kennis/nieuw");
        assertThat(field("Titel").getValue()).isEmpty();
    }

    @Test
    void aReaderSeesTheArticleAndNoneOfItsButtons() {
        var id = setup.published(title, "# Een\n\na\n\n# Twee\n\nb\n\n# Drie\n\nc", writer);
        as.account(reader.account());
        open("kennis/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(shown()).contains("<h2 id=\"deel-1\">Een</h2>");
        _assertOne(Anchor.class, spec -> spec.withText("Drie"));
        _assertNone(Anchor.class, spec -> spec.withText("Pas aan"));
        _assertNone(Button.class, spec -> spec.withText("Haal dit artikel weg bij Kennis"));
        _click(_get(Button.class, spec -> spec.withText("Ja")));
        assertThat(page()).contains("Dank je.");
    }

    @Test
    void whatIsOverdueSaysSoAndItsOwnerConfirmsIt() {
        var id = setup.published(title, "Zo doe je het.", writer);
        TurnableClock.CLOCK.forward(Duration.ofDays(120));
        as.account(reader.account());
        open("kennis/" + id);
        assertThat(page()).contains("moest op");
        as.account(writer.account());
        open("kennis/" + id);
        press("Ja, klopt nog");
        assertThat(page()).doesNotContain("moest op");
    }

    @Test
    void whatSomebodyElseSavedFirstIsShownBesideWhatWasTyped() {
        var id = setup.published(title, "Een regel.", writer);
        as.account(writer.account());
        open("kennis/" + id + "/wijzigen");
        field("Tekst").setValue("Mijn regel.");
        articles.change(id, 1, setup.entry(title, "Haar regel."), GateAnswers.none(), writer);
        press("Bewaar het artikel");
        assertThat(_get(StaleNotice.class).getElement().getTextRecursively()).contains("Haar", "Mijn");
        assertThat(field("Tekst").getValue()).isEqualTo("Mijn regel.");
        press("Bewaar toch mijn versie");
        assertThat(articles.open(id, writer).orElseThrow().body()).isEqualTo("Mijn regel.");
        assertThat(articles.history(id, writer).orElseThrow().versions()).hasSize(3);
    }

    @Test
    void personalDataIsMarkedWhereItStands() {
        as.account(writer.account());
        open("kennis/nieuw");
        field("Titel").setValue(title);
        field("Tekst").setValue("Bel 06-12345678.");
        press("Publiceer het artikel");
        assertThat(field("Tekst").isInvalid()).isTrue();
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("telefoonnummer");
    }

    @Test
    void versionsTellWhatChangedAndGoBack() {
        var id = setup.published(title, "Het college besluit.", writer);
        articles.change(id, 1, setup.entry(title, "De raad besluit."), GateAnswers.none(), writer);
        as.account(reader.account());
        open("kennis/" + id + "/versies");
        assertThat(page()).contains("Van versie 1 naar versie 2", "Weg:", "Nieuw:");
        _assertNone(Button.class, spec -> spec.withText("Zet versie 1 terug"));
        as.account(writer.account());
        open("kennis/" + id + "/versies?versie=1");
        press("Zet versie 1 terug");
        assertThat(articles.open(id, reader).orElseThrow().body()).isEqualTo("Het college besluit.");
    }

    @Test
    void aPictureIsToldInWordsBeforeItIsPlaced() {
        as.account(writer.account());
        open("kennis/nieuw");
        press("Afbeelding");
        press("Zet de afbeelding in de tekst");
        assertThat(page()).contains("Kies eerst een afbeelding");
        var part = _get(PicturePart.class);
        part.arrived(new ImageOutcome.NoPicture());
        assertThat(page()).contains("Dit is geen afbeelding");
    }

    @Test
    void aForgedAddressLooksLikeNothingAtAll() {
        var id = setup.published(title, "Zo doe je het.", writer);
        as.account(reader.account());
        for (var address : List.of("kennis/" + KnowledgeId.random(), "kennis/" + id + "/wijzigen", "kennis/x%27--")) {
            open(address);
            assertThat(page()).as(address).doesNotContain(title);
            _assertNone(ArticleForm.class);
        }
    }

    @Test
    void theAddressOfVersionsCanBeReadBack() {
        var state = new VersionsState(3, 1);
        assertThat(VersionsState.from(state.parameters())).isEqualTo(state);
        assertThat(VersionsState.from(QueryParameters.fromString("versie=-1&met=x")))
                .isEqualTo(new VersionsState(0, 0));
    }
}
