package nl.klankbord.gate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Lies behind the letters of a text area, in the same letters, and shows the marks that a text area cannot. Whoever does
 * not see it misses nothing: what is marked is said in the sentence above the field.
 */
final class Mirror extends Div {

    /** A stretch of the text that is marked. */
    record Mark(int begin, int end, boolean answered) {}

    Mirror() {
        addClassName("gate-mirror");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** @param marks in their order, none over another */
    void show(String text, List<Mark> marks) {
        removeAll();
        if (marks.isEmpty()) {
            return;
        }
        var at = 0;
        for (var mark : marks) {
            if (mark.begin() >= at) {
                add(
                        new Text(text.substring(at, mark.begin())),
                        new Marked(text.substring(mark.begin(), mark.end()), mark));
                at = mark.end();
            }
        }
        add(new Text(text.substring(at)));
        getElement().executeJs("this.toggleAttribute('data-behind', this.textContent !== this.parentElement.value)");
    }

    /** Hides the marks from the moment somebody types until they fit the text again. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("scripts/gate-spots.js");
    }

    @Tag("mark")
    private static final class Marked extends Component {

        Marked(String text, Mark mark) {
            getElement().setText(text);
            getElement().getClassList().set("gate-answered", mark.answered());
        }
    }
}
