package nl.klankbord.opinion.ui.asking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Somebody;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of the tests of the page on which somebody asks: people, a question, and what stands on the page. */
@SuppressWarnings("NullAway.Init")
abstract class AskTest extends ViewTest {

    static final String NEW = "second-opinions/vraag";

    @Autowired
    OpinionAsking asking;

    @Autowired
    OpinionDesk desk;

    @Autowired
    OpinionFiles files;

    @Autowired
    People people;

    @Autowired
    CurrentActor current;

    @Autowired
    Clock clock;

    final PartnerId here = PartnerId.random();
    final PartnerId there = PartnerId.random();
    final String topic = "leidingen " + UUID.randomUUID().toString().substring(0, 8);
    Somebody somebody;
    Actor expert;
    Actor me;

    @BeforeEach
    void people() {
        somebody = new Somebody(people, current, as, clock);
        expert = somebody.knowing(there, topic, 5);
        me = somebody.at(here);
    }

    LocalDate inThreeWeeks() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(21);
    }

    OpinionEntry whole(Visibility visibility) {
        return Questions.about(topic, visibility, inThreeWeeks());
    }

    OpinionId opened(Visibility visibility) {
        var id = asking.draft(whole(visibility), me);
        open(NEW + "/" + id);
        return id;
    }

    void openedFor(Actor colleague) {
        open(NEW);
        UI.getCurrent()
                .navigate(
                        NEW + "/" + asking.draft(whole(Visibility.PARTIES_ONLY), me),
                        new AskState(colleague.colleague()).parameters());
    }

    List<OpinionLine> mine() {
        return desk.list(OpinionQuery.of(View.MINE, new PageRequest(1, 20)), me).items();
    }

    Dossier dossier(OpinionId id) {
        return desk.open(id, me).orElseThrow();
    }

    String ownView(OpinionId id) {
        return Objects.requireNonNull(dossier(id).question()).ownView();
    }

    static TextArea text(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static void write(String label, String typed) {
        var area = text(label);
        area.setValue(typed);
        ComponentUtil.fireEvent(area, new BlurNotifier.BlurEvent<>(area, true));
    }

    static void send() {
        _click(_get(Button.class, spec -> spec.withText("Verstuur je vraag")));
    }

    static List<String> summary() {
        return _find(_get(ErrorSummary.class), NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    static RadioButtonGroup<Choice> who() {
        return _get(_get(WhoPanel.class), RadioButtonGroup.class);
    }

    static List<Choice> choices() {
        return who().getListDataView().getItems().toList();
    }

    ColleagueCard expertCard() {
        return people.card(expert.colleague()).orElseThrow();
    }

    static List<String> told() {
        return _find(Notification.class).stream()
                .map(notice -> _get(notice, Span.class).getText())
                .toList();
    }

    static String said(Component part) {
        return part.getElement().getTextRecursively();
    }

    /** The marked spots of a field. */
    static List<String> marks(String label) {
        return text(label)
                .getPrefixComponent()
                .getElement()
                .getChildren()
                .filter(part -> !part.isTextNode() && part.getTag().equals("mark"))
                .map(part -> part.getText())
                .toList();
    }
}
