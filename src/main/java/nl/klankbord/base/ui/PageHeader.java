package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Head of a page: its one {@code h1}, which takes focus after navigation, an optional line below it, and room for the
 * page's actions, of which one is primary. On a phone the primary action sticks to the bottom of the screen.
 */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String text) {
        addClassName("page-header");
        title.setText(text);
        title.getElement().setAttribute("tabindex", "-1");
        subtitle.setVisible(false);
        subtitle.addClassName("page-subtitle");
        actions.addClassName("page-actions");
        actions.setVisible(false);
        add(new Div(title, subtitle), actions);
    }

    public String title() {
        return title.getText();
    }

    public void title(String text) {
        title.setText(text);
    }

    public void subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
    }

    /** A line of components instead of text: badges, a partner. */
    public void subtitle(Component... parts) {
        subtitle.removeAll();
        subtitle.add(parts);
        subtitle.setVisible(parts.length > 0);
    }

    /** The one thing this page is for: a button or link that starts with a verb. Replaces an earlier one. */
    public void primary(Component action) {
        actions.getChildren()
                .filter(child -> child.hasClassName("page-primary"))
                .toList()
                .forEach(actions::remove);
        action.addClassNames("page-primary", "button-primary");
        action.getElement().getThemeList().add("primary");
        actions.add(action);
        actions.setVisible(true);
    }

    /** Anything else one may do with the whole page; stands before the primary action, outlined. */
    public void secondary(Component action) {
        actions.addComponentAsFirst(action);
        actions.setVisible(true);
    }

    /** Takes all actions away, to draw them anew. */
    public void removeActions() {
        actions.removeAll();
        actions.setVisible(false);
    }

    /** Moves focus to the title, so that a screen reader says where one has come. */
    public void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
