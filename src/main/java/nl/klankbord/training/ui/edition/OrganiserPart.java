package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.ui.Places;
import nl.klankbord.training.ui.Trouble;

/** The steps of who organises or gives it. */
final class OrganiserPart extends Part {

    private final transient EditionTools tools;
    private final transient EditionPage page;
    private final transient Runnable changed;
    private final transient Runnable gone;
    private final Trouble trouble = new Trouble();
    private final Div row = row();

    /** @param gone hears that the edition is not there any more */
    OrganiserPart(EditionPage page, EditionTools tools, Runnable changed, Runnable gone) {
        super("training-edition.organise");
        this.tools = tools;
        this.page = page;
        this.changed = changed;
        this.gone = gone;
        put(trouble, row);
        at(EditionStep.PUBLISH);
        link(EditionStep.EDIT, Places.toEdit(page.card().id()));
        link(
                EditionStep.RECORD_ATTENDANCE,
                TrainingLinks.toAttendance(page.card().id()));
        link(EditionStep.SETTLE, TrainingLinks.toSettlement(page.card().id()));
        tell();
        at(EditionStep.CLOSE);
        at(EditionStep.CANCEL);
        at(EditionStep.REMOVE);
    }

    static boolean isFor(EditionPage page) {
        return page.steps().stream().anyMatch(step -> switch (step) {
            case PUBLISH, EDIT, REMOVE, CLOSE, CANCEL, TELL, RECORD_ATTENDANCE, SETTLE -> true;
            case ENROL, RESERVE, NAME_SEATS, MOVE_LESSON, CANCEL_LESSON, SEE_PARTICIPANTS -> false;
        });
    }

    private void at(EditionStep step) {
        if (!page.steps().contains(step)) {
            return;
        }
        var button = new Button(getTranslation("training.step." + step));
        row.add(button);
        if (step == EditionStep.PUBLISH) {
            button.addClassName("page-primary");
            button.getElement().getThemeList().add("primary");
            button.addClickListener(_ -> take(step));
        } else {
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClickListener(_ -> confirm(step));
        }
    }

    private void link(EditionStep step, String path) {
        if (page.steps().contains(step)) {
            var link = new Anchor(path, getTranslation("training.step." + step));
            link.addClassName("button");
            row.add(link);
        }
    }

    private void tell() {
        if (page.steps().contains(EditionStep.TELL)) {
            var opener = new Button(getTranslation("training.step." + EditionStep.TELL));
            row.add(opener);
            put(new TellForm(page.card().id(), opener, tools, changed));
        }
    }

    private void take(EditionStep step) {
        trouble.show(
                tools.edition().step(page.card().id(), step, getLocale(), step == EditionStep.REMOVE ? gone : changed));
    }

    private void confirm(EditionStep step) {
        var dialog = new ConfirmDialog(
                getTranslation("training-edition.sure." + step),
                getTranslation("training-edition.sure.why." + step),
                getTranslation("training.step." + step),
                _ -> take(step));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("base.cancel"));
        dialog.setConfirmButtonTheme("error");
        dialog.open();
    }
}
