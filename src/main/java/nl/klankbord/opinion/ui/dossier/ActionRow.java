package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.klankbord.base.ui.Icons;

/** The actions in a row; on a phone the first stands within reach of the thumb, and a button unfolds the others. */
final class ActionRow extends Div {

    private final Div others = new Div();
    private final Button more;

    ActionRow(List<Component> actions) {
        addClassName("opinion-dossier-steps");
        others.addClassName("opinion-dossier-steps-others");
        others.add(actions.subList(1, actions.size()));
        more = new Button(Icons.MORE.create(), _ -> unfold(!others.hasClassName("unfolded")));
        more.addClassName("opinion-dossier-steps-more");
        more.setAriaLabel(getTranslation("opinion-dossier.more"));
        more.getElement().setAttribute("aria-expanded", "false");
        add(actions.getFirst());
        if (actions.size() > 1) {
            add(more, others);
        }
    }

    /** Draws a button or a link as the main one. */
    static void primary(Component action) {
        action.addClassName("button-primary");
        action.getElement().getThemeList().add("primary");
    }

    private void unfold(boolean open) {
        others.setClassName("unfolded", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
