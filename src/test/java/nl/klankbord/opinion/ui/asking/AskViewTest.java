package nl.klankbord.opinion.ui.asking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.opinion.AttachmentOutcome;
import nl.klankbord.opinion.DecisionGround;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Somebody;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskViewTest extends ViewTest {

    private static final String NEW = "second-opinions/vraag";
    private static final String HOSTILE = "</mark><img src=x onerror=alert(1)> \u202e ${7*7} '\"";

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionFiles files;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    private final PartnerId here = PartnerId.random();
    private final PartnerId there = PartnerId.random();
    private final String topic = "leidingen " + UUID.randomUUID().toString().substring(0, 8);
    private Somebody somebody;
    private Actor expert;
    private Actor me;

    @BeforeEach
    void people() {
        somebody = new Somebody(people, current, as, clock);
        expert = somebody.knowing(there, topic, 5);
        me = somebody.at(here);
    }

    private LocalDate inThreeWeeks() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(21);
    }

    private OpinionEntry whole(Visibility visibility) {
        return Questions.about(topic, visibility, inThreeWeeks());
    }

    private OpinionId opened(Visibility visibility) {
        var id = asking.draft(whole(visibility), me);
        open(NEW + "/" + id);
        return id;
    }

    private void openedFor(Actor colleague) {
        open(NEW);
        UI.getCurrent()
                .navigate(
                        NEW + "/" + asking.draft(whole(Visibility.PARTIES_ONLY), me),
                        new AskState(colleague.colleague()).parameters());
    }

    private List<OpinionLine> mine() {
        return desk.list(OpinionQuery.of(View.MINE, new PageRequest(1, 20)), me).items();
    }

    private Dossier dossier(OpinionId id) {
        return desk.open(id, me).orElseThrow();
    }

    private String ownView(OpinionId id) {
        return Objects.requireNonNull(dossier(id).question()).ownView();
    }

    private static TextArea text(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void write(String label, String typed) {
        var area = text(label);
        area.setValue(typed);
        ComponentUtil.fireEvent(area, new BlurNotifier.BlurEvent<>(area, true));
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Verstuur je vraag")));
    }

    private static List<String> summary() {
        return _find(_get(ErrorSummary.class), NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Choice> who() {
        return _get(_get(WhoPanel.class), RadioButtonGroup.class);
    }

    private static List<Choice> choices() {
        return who().getListDataView().getItems().toList();
    }

    private ColleagueCard expertCard() {
        return people.card(expert.colleague()).orElseThrow();
    }

    private static List<String> told() {
        return _find(Notification.class).stream()
                .map(notice -> _get(notice, Span.class).getText())
                .toList();
    }

    private static String said(Component part) {
        return part.getElement().getTextRecursively();
    }

    /** The marked spots of a field. */
    private static List<String> marks(String label) {
        return text(label)
                .getPrefixComponent()
                .getElement()
                .getChildren()
                .filter(part -> !part.isTextNode() && part.getTag().equals("mark"))
                .map(part -> part.getText())
                .toList();
    }

    @Test
    void anEmptyPageLeavesNoDraft() {
        open(NEW);
        assertThat(_get(H1.class).getText()).isEqualTo("Vraag een second opinion");
        send();
        assertThat(summary()).contains("Schrijf je vraag in één zin", "Kies een datum");
        assertThat(mine()).isEmpty();
    }

    @Test
    void theFirstWordsMakeADraftThatIsThereAgainLater() {
        open(NEW);
        text("Je vraag in één zin").setValue("Mag dit?");
        text("Je vraag in één zin").setValue("Mag dit hier?");

        var kept = mine();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().card().title()).isEqualTo("Mag dit hier?");
        assertThat(kept.getFirst().card().state()).isEqualTo(OpinionState.DRAFT);
        assertThat(said(_get(AskView.class))).contains("Concept bewaard om ", "Alleen jij ziet het.");

        go(NEW + "/" + kept.getFirst().card().id());
        assertThat(text("Je vraag in één zin").getValue()).isEqualTo("Mag dit hier?");
        text("Je vraag in één zin").setValue("");
        assertThat(mine()).isEmpty();
    }

    @Test
    void somebodyElsesDraftIsNotThere() {
        var id = asking.draft(whole(Visibility.OPEN_NETWORK), me);
        as.account("coordinator");
        for (var address : List.of(id.toString(), UUID.randomUUID().toString(), "niets")) {
            open(NEW + "/" + address);
            assertThat(_get(H1.class).getText()).isNotEqualTo("Vraag een second opinion");
            _assertNone(AskForm.class);
        }
    }

    @Test
    void aSpotIsMarkedWhereItStandsOnceTheFieldIsLeft() {
        open(NEW);
        text("Wat denk je zelf?").setValue("Hij schrijft via p.jansen@voorbeeld.nl dat het mag.");
        assertThat(marks("Wat denk je zelf?")).isEmpty();

        write("Wat denk je zelf?", "Hij schrijft via p.jansen@voorbeeld.nl dat het mag.");

        assertThat(marks("Wat denk je zelf?")).containsExactly("p.jansen@voorbeeld.nl");
        assertThat(text("Wat denk je zelf?").isInvalid()).isTrue();
        assertThat(text("Wat denk je zelf?").getErrorMessage()).isEqualTo("Hier staat een mailadres");
        _click(_get(Button.class, spec -> spec.withText("Vervang door “[mailadres weggelaten]”")));
        assertThat(text("Wat denk je zelf?").getValue())
                .isEqualTo("Hij schrijft via [mailadres weggelaten] dat het mag.");
        assertThat(marks("Wat denk je zelf?")).isEmpty();
        assertThat(text("Wat denk je zelf?").isInvalid()).isFalse();
    }

    @Test
    void hostileTextStaysText() {
        open(NEW);
        write("Wat denk je zelf?", HOSTILE + "\n\n  bel 06 12345678 of a@b.nl " + HOSTILE);

        assertThat(marks("Wat denk je zelf?")).containsExactly("06 12345678", "a@b.nl");
        var mirror = text("Wat denk je zelf?").getPrefixComponent();
        assertThat(said(mirror)).isEqualTo(text("Wat denk je zelf?").getValue());
        assertThat(text("Wat denk je zelf?").getErrorMessage())
                .isEqualTo("Hier staan een telefoonnummer en een mailadres");
    }

    @Test
    void besideTheWordBsnThereIsNoWayRound() {
        open(NEW);
        write("Wat denk je zelf?", "Het gaat om bsn 111222333.");

        assertThat(text("Wat denk je zelf?").getErrorMessage()).isEqualTo("Hier staat een burgerservicenummer");
        _assertNone(NativeButton.class, spec -> spec.withText("Geen BSN: zeg wat het wel is"));
        _assertNone(NativeButton.class, spec -> spec.withText("Het moet blijven staan: zeg waarom"));
        _click(_get(Button.class, spec -> spec.withText("Vervang door “[bsn weggelaten]”")));
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo("Het gaat om bsn [bsn weggelaten].");
    }

    @Test
    void aNumberThatOnlyLooksLikeABsnIsExplained() {
        var id = opened(Visibility.PARTIES_ONLY);
        write("Wat denk je zelf?", "Zaak 111222333 loopt nog.");
        _click(_get(NativeButton.class, spec -> spec.withText("Geen BSN: zeg wat het wel is")));
        _click(_get(Button.class, spec -> spec.withText("Bewaar je uitleg")));
        var what = _get(TextField.class, spec -> spec.withLabel("111222333 is geen BSN, het is"));
        assertThat(what.isInvalid()).isTrue();
        write("Wat hoort erbij?", "Wat ik intussen elders typ");
        what.setValue("een zaaknummer");
        _click(_get(Button.class, spec -> spec.withText("Bewaar je uitleg")));

        assertThat(text("Wat denk je zelf?").isInvalid()).isFalse();
        assertThat(said(_get(Explanation.class))).contains("111222333 is geen BSN, het is: een zaaknummer");
        who().setValue(Choice.QUEUE);
        send();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatHasToStayIsForNamedPeopleOnly() {
        var other = somebody.knowing(there, topic, 3);
        as.account(me.account());
        var id = opened(Visibility.PARTIES_ONLY);
        write("Wat denk je zelf?", "Bel hem op 06 12345678.");
        _click(_get(NativeButton.class, spec -> spec.withText("Het moet blijven staan: zeg waarom")));
        RadioButtonGroup<Object> why =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Waarom mag het blijven staan?"));
        why.setValue(why.getListDataView().getItems().toList().getLast());
        who().setValue(new Choice.Colleague(other.colleague()));
        send();
        assertThat(summary()).contains("Schrijf waarom het nodig is", "Kies wie dit mogen lezen");

        text("Waarom is het nodig?").setValue("Zonder nummer kan niemand hem bereiken");
        MultiSelectComboBox<ColleagueCard> recipients =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Wie mogen dit lezen?"));
        recipients.setValue(Set.of(people.card(other.colleague()).orElseThrow()));

        assertThat(choices()).containsExactly(new Choice.Colleague(other.colleague()), Choice.QUEUE);
        assertThat(said(_get(WhoPanel.class))).contains("1 collega mag de persoonsgegevens niet lezen");
        send();
        assertThat(dossier(id).invited()).isNotNull();
        assertThat(desk.knows(id, other)).isTrue();
    }

    @Test
    void whatIsMissingIsSummedUpWithHowToMendIt() {
        var id = opened(Visibility.PARTIES_ONLY);
        write("Wat denk je zelf?", "Vraag het a@b.nl");
        _get(DatePicker.class).setValue(inThreeWeeks().minusYears(1));
        who().setValue(Choice.QUEUE);
        send();

        assertThat(summary())
                .containsExactly("Haal het mailadres weg uit “Wat denk je zelf?”", "Kies een datum vanaf vandaag");
        assertThat(said(_get(ErrorSummary.class)))
                .contains("Je vraag is nog niet verstuurd", "Los deze twee punten op. Je tekst is bewaard.");
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Kies een datum vanaf vandaag");
        assertThat(_get(AskView.class).getPageTitle()).startsWith("Fout: ");
        assertThat(ownView(id)).isEqualTo("Vraag het a@b.nl");
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
    }

    @Test
    void aDayOffIsSaidAndTheNextWorkingDayOffered() {
        open(NEW);
        var sunday = inThreeWeeks().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        _get(DatePicker.class).setValue(sunday);
        var offer = _get(_get(WantedDay.class), Button.class);
        assertThat(said(_get(WantedDay.class))).contains("is geen werkdag.");
        _click(offer);
        assertThat(_get(DatePicker.class).getValue()).isAfter(sunday);
        assertThat(said(_get(WantedDay.class))).doesNotContain("is geen werkdag.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoFitsIsShownAsSoonAsTheTopicIsThereAndIsAsked() {
        open(NEW);
        text("Je vraag in één zin").setValue("Mag dit?");
        assertThat(said(_get(WhoPanel.class))).contains("Kies een onderwerp en een soort.");
        MultiSelectComboBox<String> topics = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Onderwerpen"));
        topics.setValue(Set.of(topic));
        assertThat(said(_get(WhoPanel.class))).contains("Eén collega die past. Jij kiest.");
        assertThat(choices()).containsExactly(new Choice.Colleague(expert.colleague()), Choice.QUEUE);

        write("Wat denk je zelf?", "Ja");
        write("Wat hoort erbij?", "Alles");
        write("Wat hoort er niet bij?", "Niets");
        _get(DatePicker.class).setValue(inThreeWeeks());
        RadioButtonGroup<DecisionGround> ground =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Is dit de grond voor een besluit?"));
        ground.setValue(DecisionGround.UNKNOWN);
        assertThat(said(_get(AskForm.class)))
                .contains("Je adviseur tekent dan voor onafhankelijkheid.", "ECLI:NL:RVS:2017:3425");
        Select<OpinionType> type = _get(Select.class, spec -> spec.withLabel("Soort"));
        type.setValue(OpinionType.SECOND_OPINION);
        who().setValue(new Choice.Colleague(expert.colleague()));
        send();

        var sent = mine().getFirst().card();
        assertThat(sent.state()).isEqualTo(OpinionState.OFFERED);
        assertThat(told()).containsExactly("Je vraag ligt bij " + expertCard().name());
    }

    @Test
    void whatIsSentTwiceIsOneRequest() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(Choice.QUEUE);
        var button = _get(Button.class, spec -> spec.withText("Verstuur je vraag"));
        button.click();
        button.click();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
        assertThat(mine()).hasSize(1);
        assertThat(told()).containsExactly("Je vraag staat in de wachtrij", "Deze vraag was al verstuurd");
    }

    @Test
    void whatWasSentFromAnotherWindowIsNotSentAgain() {
        var id = opened(Visibility.PARTIES_ONLY);
        asking.send(id, dossier(id).version(), Choice.QUEUE.move(), me);
        who().setValue(new Choice.Colleague(expert.colleague()));
        write("Wat denk je zelf?", "Toch maar anders");
        assertThat(said(_get(ErrorSummary.class))).contains("in een ander venster al verstuurd");
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo("Toch maar anders");
        send();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
        assertThat(told()).containsExactly("Deze vraag was al verstuurd");
    }

    @Test
    void whoWasChosenOnAProfileIsChosenHere() {
        openedFor(expert);
        assertThat(who().getValue()).isEqualTo(new Choice.Colleague(expert.colleague()));
    }

    @Test
    void whoCannotBeAskedIsNotOfferedAndTheReasonIsSaid() {
        var colleague = somebody.knowing(here, topic, 5);
        as.account(me.account());
        openedFor(colleague);

        assertThat(choices()).containsExactly(new Choice.Colleague(expert.colleague()), Choice.QUEUE);
        assertThat(said(_get(WhoPanel.class)))
                .contains(
                        people.card(colleague.colleague()).orElseThrow().name() + " kun je nu niet vragen.",
                        "Een second opinion komt van een andere gemeente dan die van de aanvrager.",
                        "1 collega werkt bij dezelfde gemeente als de aanvrager");
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebodyElseCanBeNamed() {
        var stranger = somebody.at(there);
        as.account(me.account());
        opened(Visibility.NAMED_ONLY);
        ComboBox<ColleagueCard> named = _get(_get(WhoPanel.class), ComboBox.class);
        named.setValue(people.card(stranger.colleague()).orElseThrow());
        assertThat(who().getValue()).isEqualTo(new Choice.Colleague(stranger.colleague()));
    }

    @Test
    void whereNobodyFitsACoordinatorCanLook() {
        var entry = Questions.about(
                "woord " + UUID.randomUUID().toString().substring(0, 8), Visibility.PARTIES_ONLY, inThreeWeeks());
        var id = asking.draft(entry, me);
        open(NEW + "/" + id);

        assertThat(said(_get(WhoPanel.class))).contains("Niemand past nu.", "Laat de coördinator iemand zoeken");
        assertThat(choices()).containsExactly(Choice.QUEUE, Choice.COORDINATOR);
        who().setValue(Choice.COORDINATOR);
        send();

        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.SUBMITTED);
        assertThat(told()).containsExactly("Je vraag ligt bij de coördinator");
    }

    @Test
    void whoHasNoRoomAnyMoreIsSaidWhenSending() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(new Choice.Colleague(expert.colleague()));
        for (var other = 0; other < 2; other++) {
            var before = asking.draft(whole(Visibility.PARTIES_ONLY), me);
            asking.send(before, dossier(before).version(), new Choice.Colleague(expert.colleague()).move(), me);
        }
        send();

        assertThat(summary()).containsExactly("Het aantal aanvragen dat deze collega tegelijk aanneemt is bereikt.");
        assertThat(said(_get(WhoPanel.class))).contains("1 collega heeft nu genoeg te doen");
        assertThat(choices()).containsExactly(Choice.QUEUE, Choice.COORDINATOR);
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
    }

    @Test
    void aFileThatHoldsPersonalDataIsNamedWhenSending() throws IOException {
        var id = opened(Visibility.PARTIES_ONLY);
        var text = new ByteArrayInputStream("Bel 06 12345678".getBytes(StandardCharsets.UTF_8));
        assertThat(files.add(id, "brief.txt", text, me)).isInstanceOf(AttachmentOutcome.Added.class);
        who().setValue(Choice.QUEUE);
        send();

        assertThat(summary()).containsExactly("Haal het telefoonnummer weg uit “brief.txt”");
        assertThat(_get(Explanation.class).isVisible()).isTrue();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
    }

    @Test
    void aQuestionForNamedPeopleHasNoCardAndNoQueue() {
        opened(Visibility.NAMED_ONLY);
        assertThat(_find(CardPreview.class)).isEmpty();
        assertThat(choices()).containsExactly(new Choice.Colleague(expert.colleague()));
    }

    @Test
    void othersSeeTheCardAsItIsShownHere() {
        opened(Visibility.PARTIES_ONLY);
        assertThat(said(_get(CardPreview.class))).contains("Wie weet iets van kabels?", topic, "Alleen betrokkenen");
        assertThat(said(_get(CardPreview.class))).doesNotContain("Mogen de kabels blijven liggen?");
    }

    @Test
    void whoeverSavesSecondSeesBothTexts() {
        var id = opened(Visibility.PARTIES_ONLY);
        var theirs = asking.change(id, dossier(id).version(), whole(Visibility.OPEN_NETWORK), me);
        assertThat(theirs).isNotNull();
        write("Wat denk je zelf?", "Mijn versie");

        assertThat(said(_get(StaleNotice.class))).contains("Hele netwerk", "Ik denk van wel");
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo("Mijn versie");
        write("Wat denk je zelf?", "Mijn versie, verder getypt");
        assertThat(ownView(id)).isEqualTo("Ik denk van wel");

        _click(_get(_get(StaleNotice.class), Button.class, spec -> spec.withText("Bewaar toch mijn versie")));
        assertThat(ownView(id)).isEqualTo("Mijn versie, verder getypt");
        write("Wat denk je zelf?", "En nog wat");
        assertThat(ownView(id)).isEqualTo("En nog wat");
    }

    @Test
    void whatAnotherWindowWroteIsNotSentUnseen() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(Choice.QUEUE);
        asking.change(id, dossier(id).version(), whole(Visibility.OPEN_NETWORK), me);
        send();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
        assertThat(said(_get(StaleNotice.class))).contains("Hele netwerk");
        _click(_get(_get(StaleNotice.class), Button.class, spec -> spec.withText("Neem de andere versie over")));
        send();
        assertThat(dossier(id).card().visibility()).isEqualTo(Visibility.OPEN_NETWORK);
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void whatWasThrownAwayInAnotherWindowIsStillSent() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(Choice.QUEUE);
        asking.discard(id, dossier(id).version(), me);
        send();
        assertThat(mine()).extracting(line -> line.card().state()).containsExactly(OpinionState.QUEUED);
    }

    @Test
    void aDraftThatIsGoneIsKeptAnew() {
        var id = opened(Visibility.PARTIES_ONLY);
        asking.discard(id, dossier(id).version(), me);
        write("Wat denk je zelf?", "Dit blijft");
        assertThat(mine()).hasSize(1);
        assertThat(ownView(mine().getFirst().card().id())).isEqualTo("Dit blijft");
    }

    @Test
    void muchTooMuchTextIsSaidAtTheFieldAndKept() {
        var id = opened(Visibility.PARTIES_ONLY);
        var much = "Veel tekst. ".repeat(17_000).strip();
        write("Wat denk je zelf?", much);
        assertThat(text("Wat denk je zelf?").getErrorMessage())
                .isEqualTo("Maak “Wat denk je zelf?” korter: hooguit 20.000 tekens");
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo(much);
        assertThat(ownView(id)).isEqualTo(much);
    }

    @Test
    void aDraftThatIsThrownAwayComesBack() {
        var id = opened(Visibility.PARTIES_ONLY);
        _click(_get(Button.class, spec -> spec.withText("Gooi dit concept weg")));
        assertThat(desk.open(id, me)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Maak ongedaan")));
        assertThat(mine()).hasSize(1);
        assertThat(text("Je vraag in één zin").getValue()).isEqualTo("Mogen de kabels blijven liggen?");
    }

    @Test
    void whatAnotherWindowWroteIsNotThrownAwayUnseen() {
        var id = opened(Visibility.PARTIES_ONLY);
        asking.change(id, dossier(id).version(), whole(Visibility.OPEN_NETWORK), me);
        _click(_get(Button.class, spec -> spec.withText("Gooi dit concept weg")));
        assertThat(said(_get(StaleNotice.class))).contains("Hele netwerk");
        assertThat(desk.open(id, me)).isPresent();

        _click(_get(_get(StaleNotice.class), Button.class, spec -> spec.withText("Neem de andere versie over")));
        _click(_get(Button.class, spec -> spec.withText("Gooi dit concept weg")));
        assertThat(desk.open(id, me)).isEmpty();
    }

    @Test
    void itIsThereInEnglish() {
        open(NEW, Texts.ENGLISH);
        assertThat(_get(H1.class).getText()).isEqualTo("Ask for a second opinion");
    }

    @Test
    void theAddressSaysWhoWasChosen() {
        var state = new AskState(ColleagueId.random());
        assertThat(AskState.from(state.parameters())).isEqualTo(state);
        assertThat(AskState.from(AskState.NOBODY_NAMED.parameters())).isEqualTo(AskState.NOBODY_NAMED);
    }
}
