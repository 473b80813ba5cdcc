package nl.klankbord.intervision.ui.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.TriedCircle;
import nl.klankbord.intervision.room.RoomMove;
import nl.klankbord.intervision.room.Rooms;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class RoomViewTest extends ViewTest {

    @Autowired
    private Rooms rooms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TriedCircle circle;
    private String address;

    @BeforeEach
    void sitDown() {
        circle = new TriedCircle(jdbc, as, clock, 4);
        address = IntervisionLinks.toRoom(circle.meeting());
    }

    @Test
    void theFacilitatorChoosesAMethodAndLeadsThroughIt() {
        as.account(circle.facilitator().account());
        open(address);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getElement().getAttribute("aria-label") instanceof String label
                                && label.equals("Kies deze: Incidentmethode"))));
        assertThat(_get(H1.class).getText()).isEqualTo("Incidentmethode");
        _click(_get(Button.class, spec -> spec.withText("Start de klok")));
        _click(_get(Button.class, spec -> spec.withText("2 minuten erbij")));
        _click(_get(Button.class, spec -> spec.withText("Ga naar de volgende fase")));

        _assertOne(H2.class, spec -> spec.withText("Vragen naar de feiten"));
        assertThat(_find(
                        ListItem.class,
                        spec -> spec.withPredicate(
                                item -> "step".equals(item.getElement().getAttribute("aria-current")))))
                .hasSize(1);
        assertThat(_find(H3.class).getFirst().getElement().getTextRecursively()).startsWith("De begeleider");
        _click(_get(Button.class, spec -> spec.withText("Zet stil")));
        _assertOne(Button.class, spec -> spec.withText("Ga verder"));
    }

    @Test
    void aMemberSeesWhatIsDoneElsewhereAndUsesNothing() {
        var facilitator = circle.facilitator();
        rooms.take(circle.meeting(), new RoomMove.Choose("vijf-stappen"), 0, facilitator);
        rooms.take(circle.meeting(), new RoomMove.Start(), 0, facilitator);
        rooms.here(circle.meeting(), facilitator);
        as.account(circle.member(2).account());
        open(address);
        _assertOne(H2.class, spec -> spec.withText("De vraag op tafel"));
        _assertNone(Button.class, spec -> spec.withText("Zet stil"));
        _assertNone(Button.class, spec -> spec.withText("Ga naar de volgende fase"));

        rooms.take(circle.meeting(), new RoomMove.Next(), 0, facilitator);
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return !_find(H2.class, spec -> spec.withText("Verkennen")).isEmpty();
        });
    }

    @Test
    void aMemberIsOfferedTheClockWhenWhoLedItLeft() {
        rooms.take(circle.meeting(), new RoomMove.Choose("vijf-stappen"), 0, circle.facilitator());
        rooms.take(circle.meeting(), new RoomMove.Start(), 0, circle.facilitator());
        rooms.left(circle.meeting(), circle.facilitator());
        as.account(circle.member(2).account());
        open(address);
        _click(_get(Button.class, spec -> spec.withText("Neem de klok over")));
        _assertOne(Button.class, spec -> spec.withText("Zet stil"));
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("room-lead"))
                        .getFirst()
                        .getText())
                .startsWith("Jij bedient de klok");
    }

    @Test
    void onTheWallNothingCanBePressed() {
        rooms.take(circle.meeting(), new RoomMove.Choose("vijf-stappen"), 0, circle.facilitator());
        as.account(circle.facilitator().account());
        open(address + "?scherm=groot");
        _assertOne(H2.class, spec -> spec.withText("1 van 5: De vraag op tafel"));
        _assertNone(Button.class, spec -> spec.withText("Start de klok"));
        _assertOne(Anchor.class, spec -> spec.withText("Terug naar de ruimte"));
    }

    @Test
    void forWhoIsNoMemberThereIsNoRoom() {
        as("netwerkbeheerder", address);
        assertThat(_find(RoomView.class)).isEmpty();
    }

    @Test
    void theLibraryLeadsToEachRunSheet() {
        as("medewerker", RoomLinks.METHODS);
        assertThat(_find(H2.class)).hasSize(6);
        go(RoomLinks.to("balintmethode"));
        assertThat(_get(H1.class).getText()).isEqualTo("Balintmethode");
        assertThat(_find(H2.class)).hasSize(6);
        go(RoomLinks.to("geen-methode"));
        assertThat(_find(MethodsView.class)).isEmpty();
    }
}
