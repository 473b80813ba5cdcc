package nl.klankbord.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Some like rows of fields, of which one may add and take away any. */
abstract class RowsEditor<R extends Component> extends Div {

    private final Div rows = new Div();
    private final Paragraph none = new Paragraph();
    private final List<R> all = new ArrayList<>();
    private final transient Function<Consumer<R>, R> make;

    /**
     * @param title names it all
     * @param prefix of the keys of its texts {@code add} and {@code none}
     * @param make makes an empty row, given what takes it away
     */
    RowsEditor(String title, String prefix, Function<Consumer<R>, R> make) {
        this.make = make;
        addClassName("partners-rows");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-label", title);
        none.setText(getTranslation(prefix + "none"));
        none.addClassName("muted");
        add(none, rows, new Button(getTranslation(prefix + "add"), _ -> focus(append())));
    }

    /** Moves focus to the first field of a row. */
    abstract void focus(R row);

    final List<R> rows() {
        return List.copyOf(all);
    }

    /** Adds an empty row. */
    final R append() {
        var row = make.apply(this::drop);
        all.add(row);
        rows.add(row);
        none.setVisible(false);
        return row;
    }

    private void drop(R row) {
        all.remove(row);
        rows.remove(row);
        none.setVisible(all.isEmpty());
        getElement().callJsFunction("focus");
    }

    final void clear() {
        all.clear();
        rows.removeAll();
        none.setVisible(true);
    }
}
