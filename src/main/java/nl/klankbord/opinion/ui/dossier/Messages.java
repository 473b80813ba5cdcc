package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.opinion.Dossier.Message;

/** What the parties wrote to each other, in its order. */
final class Messages extends DossierSection {

    private final transient DossierTools tools;

    Messages(OpenDossier open, DossierTools tools) {
        this.tools = tools;
        var list = new OrderedList();
        list.addClassName("opinion-dossier-messages");
        open.dossier().messages().stream()
                .filter(message -> !message.text().isEmpty() || message.why() != null)
                .forEach(message -> list.add(item(open, message)));
        if (list.getComponentCount() > 0) {
            add(list);
            heading(getTranslation("opinion-dossier.messages"));
        }
    }

    private ListItem item(OpenDossier open, Message message) {
        var who = new Span(
                message.by() == null
                        ? getTranslation("opinion-dossier.portal")
                        : open.isReader(message.by())
                                ? getTranslation("opinion-dossier.you")
                                : message.by().name());
        who.addClassName("opinion-dossier-author");
        var head = new Paragraph(who, new Span(getTranslation("opinion.message." + message.kind())));
        head.addClassName("opinion-dossier-message-head");
        var when = new Span(tools.dates().moment(message.at(), getLocale()));
        when.addClassNames("small", "muted");
        head.add(when);
        var item = new ListItem(head);
        if (message.why() != null) {
            item.add(new Paragraph(getTranslation("opinion.give-back." + message.why())));
        }
        if (!message.text().isEmpty()) {
            item.add(typed(message.text()));
        }
        if (message.instead() != null) {
            item.add(new Paragraph(
                    getTranslation("opinion-dossier.instead", message.instead().name())));
        }
        return item;
    }
}
