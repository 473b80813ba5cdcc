package nl.klankbord.vocabulary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.TopicEntry;
import nl.klankbord.vocabulary.TopicStatus;
import nl.klankbord.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VocabularyViewsTest extends ViewTest {

    @Autowired
    private Vocabulary vocabulary;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private Topic made(String synonym) {
        as.account("netwerkbeheerder");
        vocabulary.create(new TopicEntry(
                TopicStatus.ACTIVE,
                "<i>woord " + own,
                "",
                "",
                List.of(synonym),
                List.of(),
                Map.of(),
                Set.of(),
                Set.of()));
        return vocabulary.byTerm(synonym).orElseThrow();
    }

    private static void type(HasValue<?, String> field, String text) {
        field.setValue(text);
    }

    @Test
    void everyoneReadsTheListAndATopic() {
        var topic = made("lees " + own);

        as("medewerker", "woordenlijst");
        type(_get(TextField.class, spec -> spec.withLabel("Filter op woord")), "lees " + own);
        _assertOne(Anchor.class, spec -> spec.withText("<i>woord " + own));
        go("woordenlijst/" + topic.id());

        assertThat(_get(H1.class).getText()).isEqualTo("<i>woord " + own);
        _assertNone(Anchor.class, spec -> spec.withText("Bewerk onderwerp"));
    }

    @Test
    void whatIsTypedInTheFilterStandsInTheAddress() {
        as("netwerkbeheerder", "beheer/woordenlijst");

        type(_get(TextField.class, spec -> spec.withLabel("Filter op woord")), "niets " + own);

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("q"))
                .contains("niets " + own);
        _assertOne(ListState.class);
    }

    @Test
    void theStateOfTheListSurvivesTheAddress() {
        for (var state : List.of(
                new TopicListState("", null, 1),
                new TopicListState("a&b=c #é", TopicStatus.CANDIDATE, 3),
                new TopicListState("x", null, 999_999))) {
            assertThat(TopicListState.of(
                            QueryParameters.fromString(state.query().getQueryString())))
                    .isEqualTo(state);
        }
        assertThat(TopicListState.of(QueryParameters.simple(Map.of("page", "-1", "q", "x".repeat(9_999))))
                        .page())
                .isEqualTo(1);
    }

    @Test
    void pagesBeyondTheLastShowNoTopics() {
        made("ver " + own);

        as("medewerker", "woordenlijst");
        UI.getCurrent().navigate("woordenlijst", QueryParameters.simple(Map.of("page", "99999")));

        _assertOne(Anchor.class, spec -> spec.withText("Vorige"));
    }

    @Test
    void aNewTopicIsKept() {
        as("netwerkbeheerder", "beheer/woordenlijst/nieuw");
        type(_get(TextField.class, spec -> spec.withLabel("Woord")), "nieuw " + own);
        type(
                _get(TextArea.class, spec -> spec.withLabel("Andere woorden (niet verplicht)")),
                "een " + own + "\n\ntwee " + own);
        _click(_get(Button.class, spec -> spec.withText("Bewaar onderwerp")));

        assertThat(vocabulary.byTerm("twee " + own).orElseThrow().synonyms())
                .containsExactly("een " + own, "twee " + own);
    }

    @Test
    void aTakenWordIsNamedAtItsField() {
        made("bezet " + own);

        as("netwerkbeheerder", "beheer/woordenlijst/nieuw");
        type(_get(TextField.class, spec -> spec.withLabel("Woord")), "bezet " + own);
        _click(_get(Button.class, spec -> spec.withText("Bewaar onderwerp")));

        _assertOne(ErrorSummary.class);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Woord")).getErrorMessage())
                .contains("<i>woord " + own);
    }

    @Test
    void whoSavesSecondKeepsWhatWasTypedAndChooses() {
        var topic = made("eerst " + own);
        as("netwerkbeheerder", "beheer/woordenlijst/" + topic.id());
        var definition = _get(TextArea.class, spec -> spec.withLabel("Uitleg (niet verplicht)"));
        type(definition, "mijn uitleg");
        vocabulary.update(topic.id(), topic.version(), TopicEntry.named("anders " + own));

        _click(_get(Button.class, spec -> spec.withText("Bewaar onderwerp")));

        _assertOne(StaleNotice.class);
        assertThat(definition.getValue()).isEqualTo("mijn uitleg");
        _click(_get(Button.class, spec -> spec.withText("Neem de andere versie over")));
        assertThat(definition.getValue()).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Woord")).getValue())
                .isEqualTo("anders " + own);
    }

    @Test
    void pastedWordsAreTriedFirstAndThenTaken() {
        as("netwerkbeheerder", "beheer/woordenlijst/import");
        type(_get(TextArea.class), "plak " + own + ", ook plak " + own);

        _click(_get(Button.class, spec -> spec.withText("Controleer")));
        assertThat(vocabulary.byTerm("plak " + own)).isEmpty();
        _assertOne(Paragraph.class, spec -> spec.withText("Nieuw: 1. Aangevuld: 0. Al bekend: 0."));
        _click(_get(Button.class, spec -> spec.withText("Neem deze woorden over")));

        assertThat(vocabulary.byTerm("ook plak " + own)).isPresent();
    }

    @Test
    void brokenLinesAreShownAndNothingCanBeTaken() {
        as("netwerkbeheerder", "beheer/woordenlijst/import");
        type(_get(TextArea.class), "term\n\"open " + own);

        _click(_get(Button.class, spec -> spec.withText("Controleer")));

        _assertOne(H2.class, spec -> spec.withText("Er is niets overgenomen"));
        _assertNone(Button.class, spec -> spec.withText("Neem deze woorden over"));
    }

    @Test
    void anEmptyImportIsRefusedAtItsField() {
        as("netwerkbeheerder", "beheer/woordenlijst/import");

        _click(_get(Button.class, spec -> spec.withText("Controleer")));

        _assertOne(ErrorSummary.class);
    }
}
