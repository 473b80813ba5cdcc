package nl.klankbord.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.klankbord.insight.InsightLinks;

/** The pages of the insight, side by side. */
public final class InsightTabs extends Nav {

    /** @param current the address of the page that shows, as {@link InsightLinks} has it */
    public InsightTabs(String current) {
        addClassName("insight-tabs");
        setAriaLabel(getTranslation("insight-balance.tabs"));
        tab(InsightLinks.MAP, "insight-balance.tab.map", current);
        tab(InsightLinks.BALANCE, "insight-balance.tab.balance", current);
        tab(InsightLinks.FIGURES, "insight-balance.tab.figures", current);
    }

    private void tab(String path, String textKey, String current) {
        var tab = new Anchor(path, getTranslation(textKey));
        tab.addClassName("insight-tab");
        if (path.equals(current)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        add(tab);
    }
}
