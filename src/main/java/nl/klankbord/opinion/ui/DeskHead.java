package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.opinion.OpinionQuery.View;

/** What stands above the requests: the lists, the way to narrow them, list or board, and what went wrong. */
final class DeskHead extends Div {

    private final DeskTabs tabs = new DeskTabs();
    private final DeskFilters filters;
    private final Anchor look = new Anchor();
    private final Paragraph unseen = new Paragraph();
    private final Paragraph problem = new Paragraph();

    DeskHead(DeskFilters filters) {
        this.filters = filters;
        addClassName("opinion-desk-head");
        look.addClassName("opinion-desk-tool");
        unseen.addClassNames("note", "note-attention");
        problem.addClassNames("note", "note-danger");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var tools = new Div(filters.button(), look);
        tools.addClassName("opinion-desk-tools");
        add(tabs, tools, filters, unseen, problem);
    }

    void show(DeskState state, DeskLists lists) {
        tabs.show(state, lists.attention());
        filters.show(state);
        look.setHref(state.onBoard(!state.board()).path());
        look.setText(getTranslation(state.board() ? "opinion-desk.as-list" : "opinion-desk.as-board"));
        unseen.setText(getTranslation("opinion-desk.unseen", lists.unseen()));
        unseen.setVisible(state.view() == View.STUCK && lists.unseen() > 0);
        problem.setVisible(false);
    }

    /** Why a step was not taken. */
    void refuse(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }
}
