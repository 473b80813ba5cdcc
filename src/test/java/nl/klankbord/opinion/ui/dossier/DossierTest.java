package nl.klankbord.opinion.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.opinion.Closing;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Somebody;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.People;
import nl.klankbord.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of the tests of a dossier on the screen: people who have to do with a request, and the panel as each sees it. */
@SuppressWarnings("NullAway.Init")
abstract class DossierTest extends ViewTest {

    @Autowired
    OpinionAsking asking;

    @Autowired
    OpinionDesk desk;

    @Autowired
    OpinionAdvice advice;

    @Autowired
    People people;

    @Autowired
    private DossierPanels panels;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    final PartnerId here = PartnerId.random();
    final PartnerId there = PartnerId.random();
    private final String topic = "kabels " + UUID.randomUUID().toString().substring(0, 8);
    Actor requester;
    Actor reviewer;
    private Somebody somebody;
    private Div place;
    private @Nullable DossierPanel panel;

    @BeforeEach
    void whoHasToDoWithIt() {
        somebody = new Somebody(people, current, as, clock);
        reviewer = somebody.knowing(there, topic, 5);
        requester = somebody.at(here);
    }

    Actor colleague(PartnerId partner, Grant... grants) {
        var made = somebody.at(partner, grants);
        as.account(requester.account());
        return made;
    }

    OpinionEntry question(Visibility visibility) {
        return Questions.about(topic, visibility, today().plusDays(20));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }

    OpinionId submitted(Visibility visibility) {
        var asked = asking.ask(question(visibility), requester);
        assertThat(asked.outcome()).isInstanceOf(Done.class);
        return asked.id();
    }

    OpinionId offered(Visibility visibility) {
        var id = submitted(visibility);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        return id;
    }

    OpinionId inReview() {
        var id = offered(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
        take(id, new OpinionMove.Start(), reviewer);
        return id;
    }

    OpinionId delivered() {
        var id = inReview();
        write(id);
        take(id, new OpinionMove.Deliver(90), reviewer);
        return id;
    }

    OpinionId closed() {
        var id = delivered();
        take(id, new OpinionMove.Close(new Closing(Uptake.ADOPTED, "", Scores.none(), "")), requester);
        return id;
    }

    void write(OpinionId id) {
        assertThat(advice.save(id, Questions.advice("Het mag"), reviewer)).isInstanceOf(Done.class);
    }

    void take(OpinionId id, OpinionMove move, Actor who) {
        assertThat(desk.take(id, move, who)).as(move.toString()).isInstanceOf(Done.class);
    }

    /** Opens the dossier before somebody; what changes it, shows it again. */
    void open(OpinionId id, Actor who) {
        as.account(who.account());
        open("");
        place = new Div();
        UI.getCurrent().add(place);
        panel = null;
        show(id, who);
    }

    /** As somebody's own step or a reload does. */
    void readAgain(OpinionId id, Actor who) {
        show(id, who);
    }

    private void show(OpinionId id, Actor who) {
        place.removeAll();
        desk.open(id, who).ifPresent(dossier -> {
            panel = panels.panel(dossier, who, () -> show(id, who), panel);
            place.add(panel);
        });
    }

    /** As an address does that names a step. */
    void openStep(OpinionStep step) {
        Objects.requireNonNull(panel).open(step);
    }

    /** What the row of steps offers, in its order. */
    List<String> steps() {
        return _find(place, ActionRow.class).stream()
                .flatMap(row -> texts(row.getElement()))
                .toList();
    }

    /** What can be read, piece by piece. */
    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(DossierTest::texts) : Stream.empty();
    }

    void press(String text) {
        _click(_get(place, Button.class, spec -> spec.withText(text)));
    }

    <T extends Component> T get(Class<T> type) {
        return _get(place, type);
    }

    <T extends Component> T field(Class<T> type, String label) {
        return _get(place, type, spec -> spec.withLabel(label));
    }

    /** Everything that can be read in the panel. */
    String text() {
        return texts(place.getElement()).collect(Collectors.joining("\n"));
    }
}
