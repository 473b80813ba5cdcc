package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.opinion.OpinionCard;

/** What everybody may know who may know of the request, and why the rest is closed to who knows no more. */
final class DossierCard extends DossierSection {

    DossierCard(OpenDossier open) {
        var card = open.dossier().card();
        if (!card.topics().isEmpty()) {
            add(new Paragraph(String.join(", ", card.topics())));
            heading(getTranslation("opinion.field.topics"));
        }
        if (!open.reads()) {
            add(closed(open, card));
            setVisible(true);
        }
    }

    private Div closed(OpenDossier open, OpinionCard card) {
        var note = new Div(
                new Paragraph(getTranslation("opinion-dossier.closed")),
                new Paragraph(getTranslation("opinion-dossier.closed." + card.visibility())));
        note.addClassNames("note", "stack");
        if (open.dossier().barred() != null) {
            note.add(new Paragraph(getTranslation(
                    "opinion-dossier.barred",
                    getTranslation("opinion.refusal." + open.dossier().barred()))));
        }
        return note;
    }
}
