package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionQuery.View;

/** What stands where a list is empty. */
final class DeskNothing {

    private DeskNothing() {}

    /** @param chips those above the list, to be taken away there */
    static ListState of(DeskState state, Chips chips) {
        if (state.isNarrowed()) {
            return ListState.nothingFound(
                    state.text().isEmpty()
                            ? chips.getTranslation("opinion-desk.nothing.filtered")
                            : chips.getTranslation("opinion-desk.nothing.searched", state.text()),
                    chips,
                    link(state.whole().path(), chips.getTranslation("opinion-desk.nothing.all")));
        }
        var key = "opinion-desk.none." + state.view();
        return ListState.firstUse(
                chips.getTranslation(key),
                chips.getTranslation("opinion-desk.none.why." + state.view()),
                chips.getTranslation("opinion-desk.none.example." + state.view()),
                wayOn(state, chips));
    }

    private static Component wayOn(DeskState state, Component of) {
        return switch (state.view()) {
            case FOR_ME, STUCK ->
                link(DeskState.of(View.QUEUE).path(), of.getTranslation("opinion-desk.none.to-queue"));
            case MINE, QUEUE -> link(OpinionLinks.ASK, of.getTranslation("opinion.ask"));
            case CLOSED -> link(DeskState.of(View.MINE).path(), of.getTranslation("opinion-desk.none.to-mine"));
        };
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("button");
        return link;
    }
}
