package nl.klankbord.intervision.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Why something did not happen; stands where its button is, and is said at once. */
public final class Trouble extends Paragraph {

    public Trouble() {
        addClassNames("note", "note-danger");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows what went wrong; nothing when nothing did. */
    public void show(Optional<String> problem) {
        setText(problem.orElse(""));
        setVisible(problem.isPresent());
    }
}
