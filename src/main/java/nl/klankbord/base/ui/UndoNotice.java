package nl.klankbord.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Tells that something was done and offers to undo it, without asking for attention: it takes no focus, is announced
 * politely, and stays long enough to be reached by keyboard. Never the only place of an error.
 */
public final class UndoNotice {

    private static final int MILLISECONDS = 20_000;

    private UndoNotice() {}

    public static Notification show(String text, Runnable undo) {
        var notice = notice(text);
        var button = new Button(notice.getTranslation("base.undo"), _ -> {
            notice.close();
            undo.run();
        });
        return open(notice, button);
    }

    /** Tells only, for what cannot or need not be undone. */
    public static Notification show(String text) {
        return open(notice(text));
    }

    private static Notification notice(String text) {
        var notice = new Notification();
        notice.setAssertive(false);
        notice.setDuration(MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.add(new Span(text));
        return notice;
    }

    private static Notification open(Notification notice, Button... actions) {
        var close = new Button(Icons.CLOSE.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notice.getTranslation("base.close"));
        var row = new Div(actions);
        row.add(close);
        row.addClassName("notice-actions");
        notice.add(row);
        notice.open();
        return notice;
    }
}
