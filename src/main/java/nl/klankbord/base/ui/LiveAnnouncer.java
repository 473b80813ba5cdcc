package nl.klankbord.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Says something to a screen reader, politely: how many were found, that a draft was kept. One region per window. */
public final class LiveAnnouncer {

    private LiveAnnouncer() {}

    public static void announce(String text) {
        var ui = UI.getCurrent();
        var region = ComponentUtil.getData(ui, Region.class);
        if (region == null) {
            region = new Region();
            ComponentUtil.setData(ui, Region.class, region);
            ui.add(region);
        }
        region.say(text);
    }

    private static final class Region extends Div {

        /** Makes a repeated text another text, or it would not be said again. */
        private static final String AGAIN = "\u00a0";

        Region() {
            addClassName("visually-hidden");
            getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        }

        void say(String text) {
            setText(text.equals(getText()) ? text + AGAIN : text);
        }
    }
}
