package nl.klankbord.opinion.ui.asking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Visibility;
import org.junit.jupiter.api.Test;

/** Filling in a question, what is missing, and sending it. */
class AskViewTest extends AskTest {

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
