package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.MembershipStep;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammePage.OwnMembership;
import nl.klankbord.intervision.ui.MembershipTaking;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;
import org.jspecify.annotations.Nullable;

/** How the reader stands in a programme, and what can be done about it. */
final class OwnPart extends Part {

    private static final List<MembershipStep> PLAIN = List.of(
            MembershipStep.REJOIN,
            MembershipStep.RESUME,
            MembershipStep.PAUSE,
            MembershipStep.LEAVE,
            MembershipStep.WITHDRAW);

    private final ProgrammeId id;
    private final @Nullable CircleId circle;
    private final transient MembershipTaking taking;
    private final transient Runnable changed;
    private final Trouble trouble = new Trouble();
    private final Div row = row();

    OwnPart(ProgrammePage page, OwnMembership own, ProgrammeTools tools, MembershipTaking taking, Runnable changed) {
        super("intervision-screens.own");
        this.id = page.card().id();
        this.circle = own.circle();
        this.taking = taking;
        this.changed = changed;
        beside(tools.words().badge(own.state(), getLocale()));
        put(new Paragraph(getTranslation("intervision-screens.own." + own.state())));
        var entry = own.entry();
        if (entry != null && own.steps().contains(MembershipStep.CHANGE)) {
            put(small(getTranslation(
                    "intervision-screens.own.half-days", tools.words().halfDays(entry.halfDays(), getLocale()))));
        }
        put(trouble, row);
        links(own);
        PLAIN.stream().filter(own.steps()::contains).forEach(this::button);
    }

    private void links(OwnMembership own) {
        if (own.steps().contains(MembershipStep.ACCEPT) && circle != null) {
            var link =
                    button(IntervisionLinks.toAcceptance(circle), getTranslation("intervision-screens.see-proposal"));
            link.addClassNames("page-primary", "button-primary");
            row.add(link);
        } else if (own.steps().contains(MembershipStep.LEAVE) && circle != null) {
            row.add(button(IntervisionLinks.to(circle), getTranslation("intervision-screens.to-circle")));
        }
        if (own.steps().contains(MembershipStep.CHANGE)) {
            row.add(button(IntervisionLinks.toEnrolment(id), getTranslation("intervision.membership-step.CHANGE")));
        }
    }

    private void button(MembershipStep step) {
        row.add(new Button(getTranslation("intervision.membership-step." + step), _ -> {
            if (step == MembershipStep.WITHDRAW || step == MembershipStep.LEAVE) {
                confirm(step);
            } else {
                take(step);
            }
        }));
    }

    private void take(MembershipStep step) {
        trouble.show(taking.step(id, circle, step, getLocale(), changed));
    }

    /** What one said is gone then. */
    private void confirm(MembershipStep step) {
        var dialog = new ConfirmDialog(
                getTranslation("intervision-screens.sure." + step),
                getTranslation("intervision-screens.sure.why." + step),
                getTranslation("intervision.membership-step." + step),
                _ -> take(step));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("base.cancel"));
        dialog.open();
    }
}
