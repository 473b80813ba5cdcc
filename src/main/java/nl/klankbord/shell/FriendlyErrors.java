package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.concurrent.ExecutionException;
import nl.klankbord.base.Faults;
import nl.klankbord.base.NotNow;
import org.springframework.stereotype.Component;

/** Tells the reader of a page of what was not expected there, under the number that {@link Faults} gives it. */
@Component
class FriendlyErrors implements ErrorHandler {

    private final transient Faults faults;

    FriendlyErrors(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void error(ErrorEvent event) {
        // Work from another thread comes wrapped.
        var cause =
                event.getThrowable() instanceof ExecutionException wrapped ? wrapped.getCause() : event.getThrowable();
        if (cause instanceof NotNow refused) {
            later(refused);
            return;
        }
        var reference = report(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            tell(reference);
        }
    }

    /** Logs, and gives the number under which it stands in the log. */
    String report(Throwable unexpected) {
        return faults.report(unexpected).toString();
    }

    private static void tell(String reference) {
        var dialog = new Dialog();
        show(
                dialog,
                dialog.getTranslation("shell.error.title"),
                dialog.getTranslation("shell.error.kept"),
                dialog.getTranslation("base.list.reference", reference));
    }

    /** No fault: says when it can be done. */
    private static void later(NotNow refused) {
        var dialog = new Dialog();
        show(dialog, dialog.getTranslation(refused.textKey() + ".title"), dialog.getTranslation(refused.textKey()));
    }

    private static void show(Dialog dialog, String title, String... texts) {
        dialog.setHeaderTitle(title);
        for (var text : texts) {
            dialog.add(new Paragraph(text));
        }
        var close = new Button(dialog.getTranslation("base.close"), _ -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }
}
