package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Whose turn it is and until when, and an interest that stands in the way. */
final class TurnBanner extends Div {

    TurnBanner(OpenDossier open, DossierTools tools) {
        addClassNames("note", "opinion-dossier-turn");
        var turn = open.dossier().turn();
        var reader = open.actor().colleague();
        if (tools.words().isPressing(turn, reader)) {
            addClassName("note-attention");
        }
        var heading = new Paragraph(tools.words().turnHeading(turn, reader, getLocale()));
        heading.addClassName("opinion-dossier-turn-heading");
        add(heading);
        var due = tools.words().due(turn, getLocale());
        if (!due.isEmpty()) {
            add(new Paragraph(due));
        }
        interest(open);
    }

    private void interest(OpenDossier open) {
        var declared = open.dossier().interest();
        if (declared != null) {
            add(
                    new Paragraph(getTranslation(
                            open.isRequester() ? "opinion-dossier.interest" : "opinion-dossier.interest.own")),
                    DossierSection.typed(declared));
        }
    }
}
