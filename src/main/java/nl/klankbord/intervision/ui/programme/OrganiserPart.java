package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammePage.SentCircle;
import nl.klankbord.intervision.programme.ProgrammeStep;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;

/** What waits for who organises a programme, and the steps that can be taken; the first of them is the one to take. */
final class OrganiserPart extends Part {

    /** Lead on, so one of them is the one thing to do. */
    private static final List<ProgrammeStep> ON =
            List.of(ProgrammeStep.OPEN_ENROLMENT, ProgrammeStep.ARRANGE, ProgrammeStep.COMPOSE);

    private static final List<ProgrammeStep> ENDING = List.of(
            ProgrammeStep.START,
            ProgrammeStep.EVALUATE,
            ProgrammeStep.CLOSE,
            ProgrammeStep.CANCEL,
            ProgrammeStep.REMOVE);

    private final transient ProgrammePage page;
    private final transient ProgrammeTools tools;
    private final transient Runnable changed;
    private final transient Runnable gone;
    private final Trouble trouble = new Trouble();
    private final Div row = row();

    /** @param gone hears that the programme is not there any more */
    OrganiserPart(ProgrammePage page, ProgrammeTools tools, Runnable changed, Runnable gone) {
        super("intervision-screens.organise");
        this.page = page;
        this.tools = tools;
        this.changed = changed;
        this.gone = gone;
        put(new Paragraph(waits()), trouble, row);
        ON.stream().filter(page.steps()::contains).findFirst().ifPresent(step -> row.add(on(step)));
        if (page.steps().contains(ProgrammeStep.CHANGE)) {
            row.add(button(ProgrammePlaces.toEdit(page.card().id()), getTranslation("intervision.step.CHANGE")));
        }
        ENDING.stream().filter(page.steps()::contains).forEach(step -> row.add(ending(step)));
    }

    private String waits() {
        var key = "intervision-screens.waits." + page.card().state();
        return switch (page.card().state()) {
            case ENROLMENT_OPEN -> {
                var until = page.entry().enrolUntil();
                yield getTranslation(key, page.card().people(), until == null ? "" : Dates.withDay(until, getLocale()));
            }
            case PROPOSED, RUNNING ->
                getTranslation(
                        key,
                        page.circles().stream().mapToInt(SentCircle::waiting).sum());
            case DRAFT, COMPOSING, EVALUATING, CLOSED, CANCELLED -> getTranslation(key);
        };
    }

    private Component on(ProgrammeStep step) {
        var text = getTranslation("intervision.step." + step);
        if (step == ProgrammeStep.ARRANGE) {
            var link = button(IntervisionLinks.toComposer(page.card().id()), text);
            link.addClassNames("page-primary", "button-primary");
            return link;
        }
        var button = new Button(text, _ -> {
            if (step == ProgrammeStep.COMPOSE) {
                confirm(step);
            } else {
                take(step);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("page-primary");
        return button;
    }

    private Button ending(ProgrammeStep step) {
        var button = new Button(getTranslation("intervision.step." + step), _ -> confirm(step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void take(ProgrammeStep step) {
        trouble.show(tools.taking()
                .step(page.card().id(), step, getLocale(), step == ProgrammeStep.REMOVE ? gone : changed));
    }

    /** What cannot be undone. */
    private void confirm(ProgrammeStep step) {
        var dialog = new ConfirmDialog(
                getTranslation("intervision-screens.sure." + step),
                getTranslation("intervision-screens.sure.why." + step),
                getTranslation("intervision.step." + step),
                _ -> take(step));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("base.cancel"));
        dialog.open();
    }
}
