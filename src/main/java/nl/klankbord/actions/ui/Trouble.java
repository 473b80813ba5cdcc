package nl.klankbord.actions.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Why a step was not taken; stands where its button is, and is said at once. */
final class Trouble extends Paragraph {

    Trouble() {
        addClassNames("note", "note-danger", "actions-trouble");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows what went wrong; nothing when nothing did. */
    void show(Optional<String> problem) {
        setText(problem.orElse(""));
        setVisible(problem.isPresent());
    }
}
