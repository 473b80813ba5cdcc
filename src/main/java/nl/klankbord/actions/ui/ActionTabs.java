package nl.klankbord.actions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.klankbord.actions.ActionQuery.View;

/** The lists of the register. */
final class ActionTabs extends Nav {

    ActionTabs(ActionsState state) {
        addClassName("actions-tabs");
        setAriaLabel(getTranslation("actions.lists"));
        for (var view : View.values()) {
            var tab = new Anchor(state.in(view).path(), getTranslation("actions.view." + view));
            if (view == state.view()) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        }
    }
}
