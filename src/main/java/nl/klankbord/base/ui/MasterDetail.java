package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/**
 * A list with what is chosen from it: side by side on a desktop, each a full page on a phone. The view puts the choice
 * in the URL; {@code close} navigates back to the list, on Esc and on the back button that a phone shows. Focus goes to
 * the detail when it opens and returns to where it came from when it closes.
 */
public final class MasterDetail extends Div {

    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final Runnable close;

    public MasterDetail(Component master, Runnable close) {
        this.close = close;
        addClassName("master-detail");
        layout.setMaster(master);
        layout.setMasterSize("min(25rem, 100%)");
        layout.setDetailSize("24rem");
        layout.setExpandMaster(false);
        layout.setExpandDetail(true);
        layout.setOverlaySize("100%");
        layout.setAnimationEnabled(false);
        layout.addDetailEscapePressListener(_ -> close.run());
        add(layout);
    }

    /** What stands at the place of the detail while nothing is chosen: one sentence. */
    public void placeholder(Component placeholder) {
        placeholder.addClassName("placeholder");
        layout.setDetailPlaceholder(placeholder);
    }

    public void showDetail(Component detail) {
        if (layout.getDetail() == null) {
            getElement().executeJs("this.cameFrom = document.activeElement");
        }
        var back = new Button(getTranslation("base.back-to-list"), Icons.CHEVRON_LEFT.create(), _ -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("master-detail-back");
        var pane = new Div(back, detail);
        pane.addClassName("detail");
        pane.getElement().setAttribute("tabindex", "-1");
        layout.setDetail(pane);
        pane.getElement().callJsFunction("focus");
    }

    public void hideDetail() {
        if (layout.getDetail() != null) {
            layout.setDetail(null);
            getElement().executeJs("if (this.cameFrom && this.cameFrom.isConnected) this.cameFrom.focus()");
        }
    }
}
