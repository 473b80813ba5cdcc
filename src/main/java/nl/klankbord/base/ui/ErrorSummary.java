package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.SequencedMap;

/** What keeps a form from being sent: takes focus, says how to mend each thing, and leads to the field. */
public final class ErrorSummary extends Div {

    private final H2 heading = new H2();
    private final Paragraph line = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassNames("error-summary", "note", "note-danger");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(heading, line, list);
        setVisible(false);
    }

    /** Shows the problems, by field, in the order of the form, and takes focus; an empty map hides it. */
    public void show(SequencedMap<Component, String> problems) {
        show(getTranslation("base.errors.heading", problems.size()), "", problems);
    }

    /**
     * As {@link #show(SequencedMap)}, in words of one's own.
     *
     * @param title what did not happen
     * @param text what to do about it, below the title; may be empty
     */
    public void show(String title, String text, SequencedMap<Component, String> problems) {
        list.removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        heading.setText(title);
        line.setText(text);
        line.setVisible(!text.isEmpty());
        problems.forEach((field, problem) -> {
            var link = new NativeButton(problem, _ -> field.getElement().callJsFunction("focus"));
            link.getElement().setAttribute("type", "button");
            link.addClassName("link-button");
            list.add(new ListItem(link));
        });
        getElement().callJsFunction("focus");
    }

    /** Shows one problem of the whole form, which no field can be blamed for. */
    public void show(String problem) {
        list.removeAll();
        line.setVisible(false);
        heading.setText(problem);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    public void clear() {
        list.removeAll();
        setVisible(false);
    }
}
