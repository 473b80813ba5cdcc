package nl.klankbord.actions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.ListState;

/** What stands where the register is empty. */
final class ActionNothing extends Div {

    /** @param chips those above the list, to be taken away there */
    ActionNothing(ActionsState state, Chips chips) {
        addClassName("card");
        if (state.filters() > 0) {
            add(ListState.nothingFound(
                    getTranslation("actions.nothing." + state.view()),
                    chips,
                    link(state.unfiltered(), getTranslation("actions.nothing.all"))));
        } else if (state.view() == View.ALL) {
            add(firstUse(state));
        } else {
            add(firstUse(state, link(ActionsState.of(View.ALL), getTranslation("actions.none.to-all"))));
        }
    }

    private ListState firstUse(ActionsState state, Anchor... wayOn) {
        return ListState.firstUse(
                getTranslation("actions.none." + state.view()),
                getTranslation("actions.none.why." + state.view()),
                getTranslation("actions.none.example"),
                wayOn);
    }

    private static Anchor link(ActionsState state, String text) {
        var link = new Anchor(state.path(), text);
        link.addClassName("button");
        return link;
    }
}
