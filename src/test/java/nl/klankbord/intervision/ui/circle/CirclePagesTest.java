package nl.klankbord.intervision.ui.circle;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingDates;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.intervision.meeting.RunningCircle;
import nl.klankbord.intervision.meeting.Whereabouts;
import nl.klankbord.intervision.meeting.dates.PollAnswer;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CirclePagesTest extends ViewTest {

    private static final Whereabouts ONLINE = new Whereabouts(true, "", "https://vergadering.example/1");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MeetingDates dates;

    @Autowired
    private Meetings meetings;

    private RunningCircle circle;

    @BeforeEach
    void aCircle() {
        circle = new RunningCircle(portal);
    }

    @Test
    void aMemberSeesTheCircleTheSeriesAndWhatWasAgreed() {
        circle.as(circle.member());
        open(IntervisionLinks.to(circle.id));
        assertThat(_find(H2.class).stream().map(H2::getText))
                .contains("Volgende bijeenkomst", "Nog te komen", "Wie zitten erin", "Wat we afspraken");
        _assertNone(Anchor.class, spec -> spec.withText("Plan de bijeenkomsten"));
    }

    @Test
    void whoIsNoMemberFindsNoPageAndAnIdThatDoesNotExistLooksTheSame() {
        circle.as(circle.organiser);
        for (var path : List.of(
                IntervisionLinks.to(circle.id),
                IntervisionLinks.to(CircleId.random()),
                IntervisionLinks.toPlanning(circle.id),
                IntervisionLinks.to(circle.first()))) {
            open(path);
            assertThat(_find(H2.class)).noneMatch(heading -> heading.getText().equals("Wie doet wat"));
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Deze pagina is er niet");
        }
    }

    @Test
    void whoCanLeadFindsSeriesAndChoosesOne() {
        circle.as(circle.leader());
        open(IntervisionLinks.to(circle.id));
        _get(Anchor.class, spec -> spec.withText("Plan de bijeenkomsten"));
        go(IntervisionLinks.toPlanning(circle.id));
        _click(_get(Button.class, spec -> spec.withText("Zoek data")));
        _click(_find(Button.class, spec -> spec.withText("Kies deze data")).getFirst());
        assertThat(circle.meetings()).allMatch(one -> one.state() == MeetingState.SCHEDULED);
    }

    @Test
    void aMemberAnswersThePollAndHearsWhenADateIsLeftOut() {
        dates.ask(circle.first(), new LinkedHashSet<>(List.of(circle.slot(20), circle.slot(21))), circle.leader());
        circle.as(circle.member());
        open(IntervisionLinks.to(circle.first()));
        var groups = _find(RadioButtonGroup.class);
        assertThat(groups).hasSize(2);
        choose(groups.get(0), PollAnswer.YES);
        _click(_get(Button.class, spec -> spec.withText("Bewaar je antwoorden")));
        assertThat(dates.poll(circle.first(), circle.member())
                        .options()
                        .getFirst()
                        .answers())
                .isEmpty();
        choose(groups.get(1), PollAnswer.NO);
        _click(_get(Button.class, spec -> spec.withText("Bewaar je antwoorden")));
        assertThat(dates.poll(circle.first(), circle.member())
                        .options()
                        .getFirst()
                        .answers())
                .containsEntry(circle.member().colleague(), PollAnswer.YES);
        _assertNone(Button.class, spec -> spec.withText("Kies deze datum"));
    }

    @Test
    void aMemberSaysNotToComeAndComesAfterAll() {
        dates.pick(circle.first(), circle.slot(20), ONLINE, circle.leader());
        circle.as(circle.member());
        open(IntervisionLinks.to(circle.first()));
        _click(_get(Button.class, spec -> spec.withText("Ik kan niet")));
        assertThat(circle.card(circle.first()).absent())
                .containsOnly(circle.member().colleague());
        _click(_get(Button.class, spec -> spec.withText("Ik kan toch wel")));
        assertThat(circle.card(circle.first()).absent()).isEmpty();
    }

    @Test
    void afterAMeetingOneSaysWhoWasThereAndAnswersThreeQuestions() {
        dates.pick(circle.first(), circle.slot(20), ONLINE, circle.leader());
        circle.turnTo(Objects.requireNonNull(circle.card(circle.first()).slot()));
        meetings.begin(circle.first(), circle.member());
        meetings.finish(circle.first(), circle.member());
        circle.as(circle.member());
        open(IntervisionLinks.to(circle.first()));
        var line = _get(
                TextField.class,
                spec -> spec.withPredicate(
                        field -> Objects.requireNonNull(field.getLabel()).startsWith("In één zin")));
        line.setValue("Goed geluisterd");
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(circle.card(circle.first()).summary()).isEqualTo("Goed geluisterd");
        _find(RadioButtonGroup.class).forEach(group -> choose(group, 4));
        _click(_get(Button.class, spec -> spec.withText("Verstuur")));
        _assertNone(Button.class, spec -> spec.withText("Verstuur"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> group, Object value) {
        ((RadioButtonGroup<Object>) group).setValue(value);
    }
}
