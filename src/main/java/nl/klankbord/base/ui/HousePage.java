package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * What every view of the house extends: a {@link PageHeader} with content below it, a window title that ends in the name
 * of the portal, and focus on the title when another page has come by navigation inside the portal. A change of the
 * query alone (filters, a chosen row) leaves focus where it is.
 */
public abstract class HousePage extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final PageHeader header = new PageHeader("");
    private final Div content = new Div();
    private String announced = "";

    /** A page without a title yet; {@link #title} must follow before it shows. */
    protected HousePage() {
        addClassName("page");
        content.addClassName("page-content");
        super.add(header, content);
    }

    protected HousePage(String titleKey) {
        this();
        title(getTranslation(titleKey));
    }

    protected final void title(String text) {
        header.title(text);
    }

    protected final void subtitle(String text) {
        header.subtitle(text);
    }

    protected final PageHeader header() {
        return header;
    }

    /** The one primary action: a button or link whose text starts with a verb. */
    protected final void primary(Component action) {
        header.primary(action);
    }

    /** Adds below the header. */
    protected final void content(Component... parts) {
        content.add(parts);
    }

    /** Replaces all that stands below the header. */
    protected final void replaceContent(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    @Override
    public String getPageTitle() {
        return windowTitle(header.title());
    }

    /** The window title of a page: {@code "Collega's | Klankbord"}. */
    protected final String windowTitle(String page) {
        return getTranslation("base.page.title", page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var trigger = event.getLocationChangeEvent().getTrigger();
        var other = !header.title().equals(announced);
        announced = header.title();
        if (other && trigger != NavigationTrigger.PAGE_LOAD && trigger != NavigationTrigger.REFRESH_ROUTE) {
            header.focusTitle();
        }
    }
}
