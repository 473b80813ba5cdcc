package nl.klankbord.base.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Told within one window after a step was taken there: what waits for its person may be something else now. */
public final class TurnsChanged extends ComponentEvent<UI> {

    private TurnsChanged(UI source) {
        super(source, false);
    }

    public static void tell() {
        var ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new TurnsChanged(ui));
    }

    /** Runs each time that it is told in this window. */
    public static Registration hear(UI ui, Runnable follow) {
        return ComponentUtil.addListener(ui, TurnsChanged.class, _ -> follow.run());
    }
}
