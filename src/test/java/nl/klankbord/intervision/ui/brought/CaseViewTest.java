package nl.klankbord.intervision.ui.brought;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.TriedCircle;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CaseEntry;
import nl.klankbord.intervision.brought.CaseOutcome;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class CaseViewTest extends ViewTest {

    private static final CaseEntry ENTRY =
            new CaseEntry("Een gesprek dat vastliep", "Een collega zwijgt.", "Ik vroeg het.", "Hoe begin ik?");

    @Autowired
    private BroughtCases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TriedCircle circle;

    @BeforeEach
    void sitDown() {
        circle = new TriedCircle(jdbc, as, clock, 4);
    }

    @Test
    void aCaseIsBroughtAndItsTitleSaysNothingOfIt() {
        visit(circle.bringer(), CaseLinks.toNew(circle.id()));
        ENTRY.texts().values().forEach(text -> emptyArea().setValue(text));
        _click(_get(Button.class, spec -> spec.withText("Breng in")));
        assertThat(cases.of(circle.id(), circle.member(2))).hasSize(1);
        assertThat(_get(CaseView.class).getPageTitle()).isEqualTo("Jouw casus | Klankbord");
        _assertOne(Paragraph.class, spec -> spec.withText(ENTRY.question()));
    }

    @Test
    void whatIsTypedIsThereWhenOneComesBack() {
        visit(circle.bringer(), CaseLinks.toNew(circle.id()));
        emptyArea().setValue("Half af");
        visit(circle.bringer(), CaseLinks.toNew(circle.id()));
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Half af");
    }

    @Test
    void whatIsMissingAndWhatLooksLikeAPersonIsSaidAtTheField() {
        visit(circle.bringer(), CaseLinks.toNew(circle.id()));
        _click(_get(Button.class, spec -> spec.withText("Breng in")));
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        assertThat(_find(TextArea.class)).allMatch(TextArea::isInvalid);

        ENTRY.texts().values().forEach(text -> emptyArea().setValue(text));
        _find(TextArea.class).get(1).setValue("Bel Jan op 06 12345678");
        _click(_get(Button.class, spec -> spec.withText("Breng in")));
        assertThat(cases.of(circle.id(), circle.bringer())).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Vervang door “[telefoonnummer weggelaten]”")));
        _click(_get(Button.class, spec -> spec.withText("Breng in")));
        assertThat(cases.of(circle.id(), circle.bringer())).hasSize(1);
    }

    @Test
    void itsBringerErasesItAfterSayingSo() {
        var id = brought();
        visit(circle.bringer(), CaseLinks.to(id));
        _click(_get(Button.class, spec -> spec.withText("Neem terug en wis")));
        assertThat(cases.open(id, circle.bringer())).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.open(id, circle.bringer())).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("intervisie/groepen/" + circle.id());
    }

    @Test
    void theFacilitatorChoosesItForTheMeetingAndErasesNothing() {
        var id = brought();
        visit(circle.facilitator(), CaseLinks.to(id));
        _assertNone(Button.class, spec -> spec.withText("Neem terug en wis"));
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Bespreek hem op")))
                .getFirst());
        assertThat(cases.of(circle.meeting(), circle.facilitator())).hasSize(1);
        _assertOne(Button.class, spec -> spec.withText("Bespreek hem toch niet"));
    }

    @Test
    void forAnAdministratorThereIsNoSuchPage() {
        var id = brought();
        as("netwerkbeheerder", CaseLinks.to(id));
        assertThat(_find(CaseView.class)).isEmpty();
        go(CaseLinks.toChange(id));
        assertThat(_find(ChangeCaseView.class)).isEmpty();
        go(CaseLinks.toNew(circle.id()));
        assertThat(_find(BringCaseView.class)).isEmpty();
    }

    private BroughtCaseId brought() {
        return ((CaseOutcome.Done) cases.bring(circle.id(), ENTRY, GateAnswers.none(), circle.bringer())).id();
    }

    private void visit(Actor who, String address) {
        as.account(who.account());
        open(address);
    }

    private static TextArea emptyArea() {
        return _find(TextArea.class, spec -> spec.withPredicate(TextArea::isEmpty))
                .getFirst();
    }
}
