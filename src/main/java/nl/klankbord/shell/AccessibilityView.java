package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The accessibility statement. */
@Route(AccessibilityView.ROUTE)
@AnonymousAllowed
class AccessibilityView extends ProsePage {

    static final String ROUTE = "toegankelijkheid";

    AccessibilityView(Contact contact) {
        super("shell.accessibility.title");
        paragraph("shell.accessibility.intro");
        heading("shell.accessibility.status");
        paragraph("shell.accessibility.status.text");
        heading("shell.accessibility.how");
        list(
                "shell.accessibility.how.automatic",
                "shell.accessibility.how.keyboard",
                "shell.accessibility.how.zoom",
                "shell.accessibility.how.language");
        heading("shell.accessibility.known");
        list("shell.accessibility.known.people", "shell.accessibility.known.calendar");
        heading("shell.accessibility.tell");
        paragraph("shell.accessibility.tell.text");
        part(new Paragraph(new Anchor(contact.uri(), contact.shown())));
    }
}
