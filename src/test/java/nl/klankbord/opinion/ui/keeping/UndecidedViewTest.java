package nl.klankbord.opinion.ui.keeping;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Somebody;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class UndecidedViewTest extends ViewTest {

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        jdbc.sql("update opinion_request set attachments = 0 where closed_at is not null")
                .update();
    }

    /** Withdrawn two months ago, with a file of which nobody said what becomes of it. */
    private OpinionId leftBehind() {
        var requester = new Somebody(people, current, as, clock).at(PartnerId.random());
        var asked = asking.draft(
                Questions.about(
                        "kabels " + UUID.randomUUID().toString().substring(0, 8),
                        Visibility.NAMED_ONLY,
                        LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20)),
                requester);
        assertThat(desk.take(asked, new OpinionMove.Submit(), requester)).isInstanceOf(Done.class);
        assertThat(desk.take(asked, new OpinionMove.Withdraw(), requester)).isInstanceOf(Done.class);
        jdbc.sql("update opinion_request set attachments = 1, closed_at = closed_at - interval 60 day where id = ?")
                .param(asked.toString())
                .update();
        return asked;
    }

    @Test
    void anAdministratorSaysItAfterASecondQuestionAndReadsNothing() {
        leftBehind();
        as("netwerkbeheerder", "beheer/dossiers");
        var row = _get(UndecidedRow.class);
        assertThat(row.getElement().getTextRecursively())
                .contains("Sam Proef", "De vraag is geëindigd op")
                .doesNotContain(Questions.TITLE);
        assertThat(_find(row, Anchor.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Het is bewaard")));
        assertThat(_find(UndecidedRow.class)).hasSize(1);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(UndecidedRow.class)).isEmpty();
        assertThat(_find(ListState.class)).hasSize(1);
    }

    @Test
    void whatIsHeldStaysInTheListUntilItIsDecided() {
        leftBehind();
        as("netwerkbeheerder", "beheer/dossiers");
        _click(_get(Button.class, spec -> spec.withText("Zet het wissen stil")));
        assertThat(_get(UndecidedRow.class).getElement().getTextRecursively()).contains("Wissen staat stil");
        _click(_get(Button.class, spec -> spec.withText("Laat het wissen weer toe")));
        assertThat(_get(UndecidedRow.class).getElement().getTextRecursively()).doesNotContain("Wissen staat stil");
    }
}
