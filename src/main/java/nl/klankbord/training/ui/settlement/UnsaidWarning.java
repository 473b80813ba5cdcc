package nl.klankbord.training.ui.settlement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says of how many it is not recorded yet whether they were there; whoever settles all the same ticks it. */
final class UnsaidWarning extends Div {

    private final Checkbox agreed = new Checkbox(getTranslation("training-papers.settlement.open.yes"));

    UnsaidWarning(int unsaid) {
        addClassNames("note", "note-attention", "stack");
        add(new Paragraph(getTranslation("training-papers.settlement.open", unsaid)), agreed);
        setVisible(unsaid > 0);
        agreed.setManualValidation(true);
        agreed.addValueChangeListener(_ -> agreed.setInvalid(false));
    }

    /** Whether nothing has to be agreed to, or it was; else what is missing is said. */
    boolean isAgreed() {
        if (isVisible() && !agreed.getValue()) {
            agreed.setErrorMessage(getTranslation("training-papers.settlement.open.missing"));
            agreed.setInvalid(true);
            agreed.focus();
            return false;
        }
        return true;
    }
}
