package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Stands where a list would: while it loads, before it has anything, when nothing fits, and when it failed. */
public final class ListState extends Div {

    private ListState(String kind) {
        addClassNames("list-state", "list-state-" + kind);
    }

    /** Grey rows that show only when loading takes longer than 300 ms. */
    public static ListState loading(int rows) {
        var state = new ListState("loading");
        state.getElement().setAttribute("role", "status");
        var words = new Span(state.getTranslation("base.list.loading"));
        words.addClassName("visually-hidden");
        state.add(words);
        for (int row = 0; row < rows; row++) {
            var bar = new Div();
            bar.addClassName("skeleton");
            bar.getElement().setAttribute("aria-hidden", "true");
            state.add(bar);
        }
        return state;
    }

    /**
     * Nothing here yet.
     *
     * @param why why it is empty, and what it will be
     * @param example what one could put here
     * @param action the one way to begin
     */
    public static ListState firstUse(String title, String why, String example, Component... action) {
        var state = new ListState("first-use");
        var line = new Paragraph(example);
        line.addClassName("muted");
        line.setVisible(!example.isBlank());
        state.add(title(title), new Paragraph(why), line);
        state.actions(action);
        return state;
    }

    /**
     * Nothing fits what was asked.
     *
     * @param searched what was searched, in words
     * @param filters the filters that may be taken away
     * @param waysOn where else one may turn
     */
    public static ListState nothingFound(String searched, Chips filters, Component... waysOn) {
        var state = new ListState("nothing-found");
        state.add(title(state.getTranslation("base.list.nothing-found")), new Paragraph(searched), filters);
        state.actions(waysOn);
        return state;
    }

    /** Loading failed; what was typed elsewhere on the page stays. */
    public static ListState error(String sentence, String reference, Runnable retry) {
        var state = new ListState("error");
        state.getElement().setAttribute("role", "alert");
        var number = new Paragraph(state.getTranslation("base.list.reference", reference));
        number.addClassName("muted");
        state.add(title(state.getTranslation("base.list.error")), new Paragraph(sentence), number);
        state.actions(new Button(state.getTranslation("base.list.retry"), _ -> retry.run()));
        return state;
    }

    /** No heading: the list that it stands for has one, at whatever level. */
    private static Paragraph title(String text) {
        var title = new Paragraph(text);
        title.addClassName("list-state-title");
        return title;
    }

    private void actions(Component... actions) {
        if (actions.length == 0) {
            return;
        }
        var row = new Div(actions);
        row.addClassName("row");
        if (actions[0] instanceof Button first) {
            first.removeThemeVariants(ButtonVariant.PRIMARY);
        }
        add(row);
    }
}
