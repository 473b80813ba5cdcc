package nl.klankbord.training.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Why a step was not taken; stands where its button is, and is said at once. */
public final class Trouble extends Paragraph {

    public Trouble() {
        addClassNames("note", "note-danger", "training-trouble");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows what went wrong; nothing when nothing did. */
    public void show(Optional<String> problem) {
        setText(problem.orElse(""));
        setVisible(problem.isPresent());
    }
}
