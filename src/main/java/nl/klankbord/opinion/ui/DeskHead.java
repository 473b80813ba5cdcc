package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.opinion.OpinionQuery.Reach;
import nl.klankbord.opinion.OpinionQuery.View;

/** What stands above the requests: the lists, the way to narrow them, list or board, and what went wrong. */
final class DeskHead extends Div {

    private final DeskTabs tabs = new DeskTabs();
    private final TextField search = new TextField();
    private final DeskFilters filters;
    private final Anchor look = new Anchor();
    private final Paragraph reach = new Paragraph();
    private final Paragraph unseen = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private String asked = "";

    /** @param typed hears the words to find requests by, after each pause in typing */
    DeskHead(DeskFilters filters, Consumer<String> typed) {
        this.filters = filters;
        addClassName("opinion-desk-head");
        look.addClassName("opinion-desk-tool");
        search.addClassName("opinion-desk-search");
        search.setPlaceholder(getTranslation("opinion-desk.search"));
        search.setAriaLabel(getTranslation("opinion-desk.search"));
        search.setPrefixComponent(Icons.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setMaxLength(DeskState.LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (!change.getValue().strip().equals(asked)) {
                typed.accept(change.getValue());
            }
        });
        reach.addClassName("note");
        unseen.addClassNames("note", "note-attention");
        problem.addClassNames("note", "note-danger");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var tools = new Div(search, filters.button(), look);
        tools.addClassName("opinion-desk-tools");
        add(tabs, tools, filters, reach, unseen, problem);
    }

    void show(DeskState state, DeskLists lists, Reach reached) {
        asked = state.text();
        if (!search.getValue().strip().equals(asked)) {
            search.setValue(asked);
        }
        var note = note(reached, asked);
        reach.setText(note);
        reach.setVisible(!note.isEmpty());
        tabs.show(state, lists.attention());
        filters.show(state);
        look.setHref(state.onBoard(!state.board()).path());
        look.setText(getTranslation(state.board() ? "opinion-desk.as-list" : "opinion-desk.as-board"));
        unseen.setText(getTranslation("opinion-desk.unseen", lists.unseen()));
        unseen.setVisible(state.view() == View.STUCK && lists.unseen() > 0);
        problem.setVisible(false);
    }

    private String note(Reach reached, String text) {
        if (!reached.complete()) {
            return getTranslation("opinion-desk.reach.incomplete");
        }
        if (!reached.didYouMean().isEmpty()) {
            return getTranslation("opinion-desk.reach.corrected", reached.didYouMean(), text);
        }
        return reached.whole() ? "" : getTranslation("opinion-desk.reach.best", text);
    }

    /** Why a step was not taken. */
    void refuse(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }
}
