package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.klankbord.base.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place for the unexpected: logs it once, with the reference number that the reader gets to see. */
@Component
class FriendlyErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FriendlyErrors.class);

    @Override
    public void error(ErrorEvent event) {
        var reference = report(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            tell(reference);
        }
    }

    /** Logs, and gives the number under which it stands in the log. */
    String report(Throwable unexpected) {
        var reference = Reference.random().toString();
        LOG.error("Unexpected error, reference {}", reference, unexpected);
        return reference;
    }

    private static void tell(String reference) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("shell.error.title"));
        dialog.add(
                new Paragraph(dialog.getTranslation("shell.error.kept")),
                new Paragraph(dialog.getTranslation("base.list.reference", reference)));
        var close = new Button(dialog.getTranslation("base.close"), _ -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }
}
