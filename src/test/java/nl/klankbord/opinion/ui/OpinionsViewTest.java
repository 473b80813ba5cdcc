package nl.klankbord.opinion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Somebody;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class OpinionsViewTest extends ViewTest {

    private static final String HARM = "<img src=x onerror=window.harmed=1>";

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private SuggestedOpinions suggested;

    @Autowired
    private SearchIndex index;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    private final String topic = "kabels " + UUID.randomUUID().toString().substring(0, 8);
    private Actor requester;
    private Actor reviewer;
    private Actor coordinator;

    @BeforeEach
    void people() {
        var somebody = new Somebody(people, current, as, clock);
        coordinator = somebody.at(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        reviewer = somebody.knowing(PartnerId.random(), topic, 5);
        requester = somebody.at(PartnerId.random());
    }

    private OpinionEntry entry(Visibility visibility) {
        return Questions.about(
                topic,
                visibility,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20));
    }

    private OpinionId submitted(Visibility visibility) {
        as.account(requester.account());
        return asking.ask(entry(visibility), requester).id();
    }

    private void take(Actor who, OpinionId id, OpinionMove move) {
        as.account(who.account());
        assertThat(desk.take(id, move, who)).isInstanceOf(StepOutcome.Done.class);
    }

    private void see(Actor who, String location) {
        as.account(who.account());
        open(location);
    }

    private static List<String> tabs() {
        return _get(DeskTabs.class)
                .getChildren()
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    private static void choose(MenuBar menu, String words) {
        var item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    @Test
    void eachListSaysWhatItIsForWhileItIsEmpty() {
        for (var list : List.of("voor-mij", "mijn-vragen", "afgerond")) {
            see(requester, "second-opinions?lijst=" + list);
            assertThat(_get(ListState.class).getElement().getTextRecursively()).contains("vra");
            assertThat(_find(_get(ListState.class), Anchor.class)).hasSize(1);
            _assertNone(Paragraph.class, spec -> spec.withText("Kies een vraag uit de lijst."));
        }
        assertThat(tabs()).containsExactly("Voor mij", "Mijn vragen", "Wachtrij", "Afgerond");
    }

    @Test
    void whatWaitsIsCountedInTheListAndInTheMenu() {
        var id = submitted(Visibility.PARTIES_ONLY);
        see(requester, "second-opinions?lijst=mijn-vragen");

        assertThat(tabs()).contains("Mijn vragen1keer ben jij aan zet");
        assertThat(_get(LineRow.class).getElement().getTextRecursively())
                .contains("Kabels onder de Dorpsstraat", "Kies wie je vraagt", "Jij bent aan zet");
        assertThat(_get(
                                SideNavItem.class,
                                spec -> spec.withPredicate(
                                        item -> item.getLabel().equals("Second opinions")))
                        .getSuffixComponent()
                        .getElement()
                        .getTextRecursively())
                .startsWith("1");
        assertThat(_get(DeskFoot.class).getElement().getTextRecursively())
                .startsWith("1 vraag, 1 keer ben jij aan zet.");

        take(requester, id, new OpinionMove.Offer(reviewer.colleague()));
        see(reviewer, "second-opinions");
        assertThat(_get(LineRow.class).getElement().getTextRecursively()).contains("Jij bent aan zet");
        see(requester, "second-opinions?lijst=mijn-vragen");
        assertThat(_get(DeskFoot.class).getElement().getTextRecursively()).startsWith("1 vraag.");
    }

    @Test
    void theStartPageTellsWhatWaitsForMeAndWhatIWaitFor() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(requester, id, new OpinionMove.Offer(reviewer.colleague()));

        see(requester, "");
        _assertOne(H2.class, spec -> spec.withText("Je wacht op anderen"));
        assertThat(_find(Anchor.class, spec -> spec.withText("Kabels onder de Dorpsstraat"))
                        .getFirst()
                        .getHref())
                .isEqualTo(OpinionLinks.to(id));
        see(reviewer, "");
        assertThat(_find(Anchor.class, spec -> spec.withText("Aan jou voorgelegd: Kabels onder de Dorpsstraat")))
                .hasSize(1);
        assertThat(_get(Anchor.class, spec -> spec.withText("Komt nu niet uit")).getHref())
                .isEqualTo(OpinionLinks.to(id) + "?stap=DECLINE");
        go(_get(Anchor.class, spec -> spec.withText("Neem aan")).getHref());
        _assertOne(Button.class, spec -> spec.withText("Neem de vraag aan"));

        take(reviewer, id, new OpinionMove.Accept(Declaration.free(), null));
        take(reviewer, id, new OpinionMove.Start());
        see(reviewer, "");
        assertThat(_get(Anchor.class, spec -> spec.withText("Schrijf je advies"))
                        .getHref())
                .isEqualTo(OpinionLinks.toAdvice(id));
    }

    @Test
    void aStepInTheAddressThatIsNotOpenOpensNothing() {
        var id = submitted(Visibility.PARTIES_ONLY);
        for (var step : List.of("CLOSE", "EXPIRE", "offer", "niets", "")) {
            see(requester, OpinionLinks.to(id) + "?stap=" + step);
            _assertOne(H2.class, spec -> spec.withText("Kabels onder de Dorpsstraat"));
            _assertNone(Button.class, spec -> spec.withText("Leg de vraag voor"));
        }
    }

    @Test
    void ofWhatIsForThosePartiesOnlyTheQueueShowsTheCard() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(requester, id, new OpinionMove.Queue());
        see(reviewer, "second-opinions?lijst=wachtrij&partner=" + requester.partner());

        assertThat(_get(LineRow.class).getElement().getTextRecursively())
                .contains("Wie weet iets van kabels?", "Alleen betrokkenen", "Second opinion over " + topic)
                .doesNotContain("Dorpsstraat");
    }

    @Test
    void oneRequestOpensBesideItsListAndClosesToIt() {
        var id = submitted(Visibility.PARTIES_ONLY);
        see(requester, "second-opinions/" + id + "?lijst=mijn-vragen");

        assertThat(_get(LineRow.class).getElement().getOuterHTML()).contains("aria-current");
        _assertOne(H2.class, spec -> spec.withText("Kabels onder de Dorpsstraat"));
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Eén vraag, Second opinions | Klankbord");

        go("second-opinions?lijst=mijn-vragen");
        _assertNone(H2.class, spec -> spec.withText("Kabels onder de Dorpsstraat"));
    }

    @Test
    void whatSomebodyMayNotKnowOfIsNotFoundAsIfItWereNot() {
        var named = submitted(Visibility.NAMED_ONLY);
        for (var address :
                List.of(OpinionLinks.to(named), "second-opinions/" + UUID.randomUUID(), "second-opinions/x")) {
            for (var who : List.of(reviewer, coordinator)) {
                see(who, address);
                assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
            }
        }
    }

    @Test
    void whatIsForgedInTheAddressDoesNothing() {
        see(requester, "second-opinions?lijst=vastgelopen&soort=EVIL&onderwerp=x&page=-7");
        assertThat(_get(DeskTabs.class).getElement().getOuterHTML()).doesNotContain("vastgelopen");

        see(requester, "second-opinions?partner=" + UUID.randomUUID());
        assertThat(_get(ListState.class).getElement().getTextRecursively()).contains("Niets gevonden");
        _click(_get(NativeButton.class, spec -> spec.withText("Wis filters")));
        assertThat(_get(ListState.class).getElement().getTextRecursively()).contains("Niemand wacht op jouw oordeel");
    }

    @Test
    void aTitleThatIsMeantToDoHarmIsText() {
        as.account(requester.account());
        var plain = entry(Visibility.PARTIES_ONLY);
        asking.draft(
                new OpinionEntry(
                        HARM,
                        plain.question(),
                        plain.ownView(),
                        plain.type(),
                        plain.scopeIn(),
                        plain.scopeOut(),
                        plain.wantedBy(),
                        plain.topics(),
                        plain.visibility(),
                        plain.publicLine(),
                        plain.ground(),
                        plain.involved(),
                        plain.fourEyes(),
                        plain.coordinatorMayOffer(),
                        plain.answers()),
                requester);

        see(requester, "second-opinions?lijst=mijn-vragen");
        _assertOne(Span.class, spec -> spec.withText(HARM));
        see(requester, "second-opinions?lijst=mijn-vragen&weergave=bord");
        assertThat(_get(BoardCard.class).getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void aCardIsSentOnByItsMenu() {
        var id = submitted(Visibility.PARTIES_ONLY);
        see(requester, "second-opinions?lijst=mijn-vragen&weergave=bord");
        assertThat(_find(BoardColumn.class)).hasSize(3);

        choose(_get(MenuBar.class), "Verplaats naar “In de wachtrij”");

        assertThat(state(id)).isEqualTo(OpinionState.QUEUED);
        see(reviewer, "second-opinions?lijst=wachtrij&weergave=bord&partner=" + requester.partner());
        choose(_get(MenuBar.class), "Verplaats naar “Opgepakt”");
        assertThat(state(id)).isEqualTo(OpinionState.CLAIMED);
        _assertNone(BoardCard.class);
    }

    @Test
    void aStepThatAsksSomethingOpensTheRequest() {
        var id = submitted(Visibility.PARTIES_ONLY);
        see(requester, "second-opinions?lijst=mijn-vragen&weergave=bord");

        choose(_get(MenuBar.class), "Verplaats naar “Voorgelegd”");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(OpinionLinks.to(id));
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("stap"))
                .contains("OFFER");
        _assertOne(Button.class, spec -> spec.withText("Leg de vraag voor"));
        assertThat(state(id)).isEqualTo(OpinionState.SUBMITTED);
    }

    @Test
    void whoIsTooLateReadsWhyTheCardDidNotMove() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(requester, id, new OpinionMove.Queue());
        see(reviewer, "second-opinions?lijst=wachtrij&weergave=bord&partner=" + requester.partner());
        var menu = _get(MenuBar.class);
        desk.take(id, new OpinionMove.Withdraw(), requester);

        choose(menu, "Verplaats naar “Opgepakt”");

        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(
                        problem -> problem.isVisible() && problem.getText().startsWith("Deze stap kan nu niet.")));
    }

    @Test
    void aCoordinatorSeesWhatIsStuckAndOfWhatIsForNamedPeopleANumber() {
        submitted(Visibility.PARTIES_ONLY);
        submitted(Visibility.NAMED_ONLY);
        TurnableClock.CLOCK.forward(Duration.ofDays(6));

        see(coordinator, "second-opinions?lijst=vastgelopen&partner=" + requester.partner());

        assertThat(_get(LineRow.class).getElement().getTextRecursively()).contains("Wie weet iets van kabels?");
        assertThat(_get(DeskHead.class).getElement().getTextRecursively())
                .contains("die alleen genoemde mensen mogen zien");
        assertThat(tabs()).anyMatch(tab -> tab.startsWith("Vastgelopen"));
        see(requester, "second-opinions?lijst=mijn-vragen");
        assertThat(tabs()).noneMatch(tab -> tab.startsWith("Vastgelopen"));
    }

    private static TextField words() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Zoek in vragen"));
    }

    @Test
    void wordsNarrowTheListAndTheBoardAndStandInTheAddress() {
        submitted(Visibility.PARTIES_ONLY);
        see(requester, "second-opinions?lijst=mijn-vragen");

        words().setValue("dorpsstraat");
        _assertOne(LineRow.class);
        words().setValue("waterleiding");
        _assertNone(LineRow.class);
        assertThat(_get(ListState.class).getElement().getTextRecursively())
                .contains("In deze lijst past niets bij “waterleiding”");

        see(requester, "second-opinions?lijst=mijn-vragen&q=KABEL");
        _assertOne(LineRow.class);
        assertThat(words().getValue()).isEqualTo("KABEL");
        assertThat(_get(_get(DeskTabs.class), Anchor.class, spec -> spec.withText("Wachtrij"))
                        .getHref())
                .contains("lijst=wachtrij", "q=KABEL");
        see(requester, "second-opinions?lijst=mijn-vragen&weergave=bord&q=dorpsstraat");
        _assertOne(BoardCard.class);
        words().setValue("waterleiding");
        _assertNone(BoardCard.class);
        words().setValue("");
        _assertOne(BoardCard.class);
    }

    @Test
    void aWordOfTheQuestionFindsNothingForWhoSeesTheCardOnly() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(requester, id, new OpinionMove.Queue());
        index.awaitCaughtUp();

        see(reviewer, "second-opinions?lijst=wachtrij&q=dorpsstraat&partner=" + requester.partner());
        _assertNone(LineRow.class);
        see(reviewer, "second-opinions?lijst=wachtrij&q=kabels&partner=" + requester.partner());
        _assertOne(LineRow.class);
    }

    @Test
    void aMisspelledWordIsCorrectedAndThatIsSaid() {
        take(requester, submitted(Visibility.PARTIES_ONLY), new OpinionMove.Queue());
        index.awaitCaughtUp();

        see(reviewer, "second-opinions?lijst=wachtrij&q=kabelz&partner=" + requester.partner());
        _assertOne(LineRow.class);
        assertThat(_get(DeskHead.class).getElement().getTextRecursively())
                .contains("Wat je typte, “kabelz”, staat nergens.");
        words().setValue("<img src=x onerror=window.harmed=1>");
        assertThat(_get(DeskHead.class).getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void theSearchFieldOfThePortalSuggestsAtMostThreeRequestsThatLeadToTheDossier() {
        var ids = List.of(
                submitted(Visibility.PARTIES_ONLY),
                submitted(Visibility.NAMED_ONLY),
                submitted(Visibility.OPEN_NETWORK),
                submitted(Visibility.OPEN_NETWORK));
        index.awaitCaughtUp();

        as.account(requester.account());
        var mine = suggested.group("dorpsstr", Texts.DUTCH);
        assertThat(mine.title()).isEqualTo("Second opinions");
        assertThat(mine.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.label()).isEqualTo("Kabels onder de Dorpsstraat");
            assertThat(ids.stream().map(OpinionLinks::to)).contains(item.path());
        });
        assertThat(suggested.group("do", Texts.DUTCH).items()).isEmpty();
        as.account(reviewer.account());
        assertThat(suggested.group(topic, Texts.DUTCH).items())
                .isNotEmpty()
                .noneMatch(item -> item.path().equals(OpinionLinks.to(ids.get(1))))
                .filteredOn(item -> item.path().equals(OpinionLinks.to(ids.get(0))))
                .allMatch(item -> item.label().equals("Wie weet iets van kabels?"));
    }

    @Test
    void whatIsCountedIsWhoseTurnTheLinesSayItIs() {
        var id = submitted(Visibility.PARTIES_ONLY);
        asking.draft(entry(Visibility.NAMED_ONLY), requester);
        countsAgree();
        take(requester, id, new OpinionMove.Offer(reviewer.colleague()));
        countsAgree();
        as.account(reviewer.account());
        desk.take(id, new OpinionMove.Accept(new Declaration(true, "Ik woon er"), null), reviewer);
        countsAgree();
        take(requester, id, new OpinionMove.Waive());
        countsAgree();
        take(reviewer, id, new OpinionMove.Accept(Declaration.free(), null));
        countsAgree();
        take(reviewer, id, new OpinionMove.Start());
        countsAgree();
        take(reviewer, id, new OpinionMove.AskInfo("Waar?"));
        countsAgree();
        take(requester, id, new OpinionMove.Answer("Daar."));
        take(reviewer, id, new OpinionMove.Release(GiveBack.TOO_BUSY, "", null));
        countsAgree();
        var queued = submitted(Visibility.PARTIES_ONLY);
        take(requester, queued, new OpinionMove.Queue());
        take(reviewer, queued, new OpinionMove.Claim());
        countsAgree();
        as.account(reviewer.account());
        desk.take(queued, new OpinionMove.Accept(new Declaration(true, "Ik woon er"), null), reviewer);
        countsAgree();
    }

    @Test
    void anInterestThatTheRequesterDoesNotWeighIsStuckAfterAWhile() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(requester, id, new OpinionMove.Offer(reviewer.colleague()));
        as.account(reviewer.account());
        desk.take(id, new OpinionMove.Accept(new Declaration(true, "Ik woon er"), null), reviewer);
        TurnableClock.CLOCK.forward(Duration.ofDays(4));
        assertThat(stuck()).doesNotContain(id);
        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        assertThat(stuck()).contains(id);

        take(requester, id, new OpinionMove.Waive());
        assertThat(stuck()).doesNotContain(id);
    }

    private List<OpinionId> stuck() {
        return desk
                .list(
                        new OpinionQuery(
                                View.STUCK,
                                "",
                                Set.of(),
                                Set.of(requester.partner()),
                                Set.of(),
                                new PageRequest(1, 100)),
                        coordinator)
                .items()
                .stream()
                .map(line -> line.card().id())
                .toList();
    }

    private void countsAgree() {
        for (var who : List.of(requester, reviewer)) {
            for (var view : View.values()) {
                var query = OpinionQuery.of(view, new PageRequest(1, 100));
                assertThat(desk.turns(query, who))
                        .as(view + " of " + who.colleague())
                        .isEqualTo(desk.list(query, who).items().stream()
                                .filter(line -> line.turn().isOf(who.colleague()))
                                .count());
            }
        }
    }

    private OpinionState state(OpinionId id) {
        return desk.list(OpinionQuery.of(View.MINE, new PageRequest(1, 100)), requester).items().stream()
                .filter(line -> line.card().id().equals(id))
                .findFirst()
                .orElseThrow()
                .card()
                .state();
    }
}
