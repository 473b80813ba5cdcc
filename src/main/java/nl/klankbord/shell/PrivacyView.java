package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What the portal keeps about people, why, for how long, and who sees it. */
@Route(PrivacyView.ROUTE)
@AnonymousAllowed
class PrivacyView extends ProsePage {

    static final String ROUTE = "privacy";

    PrivacyView(Contact contact) {
        super("shell.privacy.title");
        paragraph("shell.privacy.intro");
        heading("shell.privacy.kept");
        list(
                "shell.privacy.kept.profile",
                "shell.privacy.kept.account",
                "shell.privacy.kept.drafts",
                "shell.privacy.kept.notices",
                "shell.privacy.kept.audit",
                "shell.privacy.kept.cookie");
        heading("shell.privacy.seen");
        list("shell.privacy.seen.colleagues", "shell.privacy.seen.own", "shell.privacy.seen.administrators");
        heading("shell.privacy.term");
        list(
                "shell.privacy.term.profile",
                "shell.privacy.term.drafts",
                "shell.privacy.term.notices",
                "shell.privacy.term.audit");
        heading("shell.privacy.not");
        paragraph("shell.privacy.not.text");
        heading("shell.privacy.rights");
        paragraph("shell.privacy.rights.text");
        part(new Paragraph(new Anchor(contact.uri(), contact.shown())));
    }
}
