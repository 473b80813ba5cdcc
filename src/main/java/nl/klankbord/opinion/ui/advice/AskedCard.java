package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.Dossier.Message;

/** What was asked, to look at while writing. */
final class AskedCard extends Section {

    private final Div body = new Div();

    AskedCard(Dossier dossier) {
        addClassNames("card", "opinion-advice-asked");
        var heading = new H2(getTranslation("opinion-advice.asked"));
        heading.setId("opinion-advice-asked");
        // It scrolls by itself when it is long, so that the keyboard must reach it.
        getElement().setAttribute("aria-labelledby", "opinion-advice-asked").setAttribute("tabindex", "0");
        body.addClassName("card-body");
        add(new Header(heading), body);
        var card = dossier.card();
        var requester = dossier.requester();
        var title = new Paragraph(card.title());
        title.addClassName("opinion-advice-asked-title");
        var who = new Div(new PartnerBadge(
                card.partner().mark(), card.partner().name(), card.partner().accent()));
        who.addClassNames("row", "muted");
        if (requester != null) {
            who.addComponentAsFirst(new Paragraph(requester.name()));
        }
        body.add(title, who);
        var question = dossier.question();
        if (question != null) {
            part("question", question.question());
            part("ownView", question.ownView());
            part("scopeIn", question.scopeIn());
            part("scopeOut", question.scopeOut());
        }
        messages(dossier);
    }

    private void part(String field, String text) {
        body.add(new H3(getTranslation("opinion-advice.asked." + field)), new Paragraph(text));
    }

    private void messages(Dossier dossier) {
        var said = dossier.messages().stream()
                .filter(message -> message.kind() == Message.Kind.ASKED || message.kind() == Message.Kind.ANSWERED)
                .toList();
        if (!said.isEmpty()) {
            body.add(new H3(getTranslation("opinion-advice.asked.answers")));
            said.forEach(message -> {
                var text = new Paragraph(message.text());
                text.addClassName(
                        message.kind() == Message.Kind.ASKED ? "opinion-advice-question" : "opinion-advice-answer");
                body.add(text);
            });
        }
    }
}
