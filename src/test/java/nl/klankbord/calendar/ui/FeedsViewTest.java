package nl.klankbord.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.klankbord.access.Actor;
import nl.klankbord.calendar.Feeds;
import nl.klankbord.calendar.NewFeed;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class FeedsViewTest extends ViewTest {

    @Autowired
    private Feeds feeds;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void none() {
        jdbc.update("delete from calendar_feed");
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Naam in je agenda"));
    }

    private static void make() {
        _click(_get(Button.class, spec -> spec.withText("Maak een adres")));
    }

    private static java.util.List<String> names() {
        return _find(Span.class, spec -> spec.withClasses("calendar-feed-name")).stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void aNewAddressShowsOnceWithTheWayToUseIt() {
        var actor = as("medewerker", "instellingen/agenda");
        name().setValue("Outlook");
        make();
        var address = _get(TextField.class, spec -> spec.withLabel("Adres van Outlook"));
        assertThat(address.getValue()).matches("http.*/feeds/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(address.isReadOnly()).isTrue();
        _get(Button.class, spec -> spec.withText("Kopieer"));
        assertThat(names()).containsExactly("Outlook");
        assertThat(feeds.of(actor)).singleElement().satisfies(feed -> assertThat(feed.selection())
                .isNull());

        go("instellingen/agenda");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Adres van Outlook")))
                .isEmpty();
    }

    @Test
    void oneRevokesAnAddress() {
        Actor actor = as("medewerker", "instellingen");
        feeds.make(actor, new NewFeed("Telefoon", null));
        go("instellingen/agenda");
        assertThat(_find(ListItem.class).stream().map(item -> item.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("nog niet gelezen"));
        _click(_get(Button.class, spec -> spec.withText("Trek in")));
        assertThat(feeds.of(actor)).isEmpty();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Je hebt nog geen agenda-adressen.");
    }

    @Test
    void whoComesFromAListIsOfferedThatList() {
        var actor = as("medewerker", "instellingen/agenda?keuze=partner%3DMoerdijk%26onderwerp%3Dwater");
        assertThat(name().getValue()).isEqualTo("Trainingen in Klankbord");
        make();
        assertThat(feeds.of(actor)).singleElement().satisfies(feed -> assertThat(feed.selection())
                .isEqualTo("partner=Moerdijk&onderwerp=water"));
    }

    @Test
    void whoDoesNotIsNotAsked() {
        as("medewerker", "instellingen/agenda");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(name().getValue()).isEqualTo("Klankbord");
    }

    @Test
    void aNameThatNobodyCanReadIsRefusedAtTheField() {
        var actor = as("medewerker", "instellingen/agenda");
        name().setValue("\u202e ");
        make();
        assertThat(name().isInvalid()).isTrue();
        assertThat(feeds.of(actor)).isEmpty();
    }

    @Test
    void theTwentyFirstIsRefusedWithTheReason() {
        var actor = as("medewerker", "instellingen");
        for (var n = 0; n < Feeds.MOST; n++) {
            feeds.make(actor, new NewFeed("Feed " + n, null));
        }
        go("instellingen/agenda");
        make();
        assertThat(names()).hasSize(Feeds.MOST);
        assertThat(_find(com.vaadin.flow.component.html.Div.class).stream()
                        .map(div -> div.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("Je hebt al 20 adressen"));
    }
}
