package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.opinion.AdviceEntry;

/** An advice in its parts, the conclusion first. */
final class AdviceText extends Div {

    AdviceText(AdviceEntry advice) {
        addClassName("opinion-dossier-advice");
        if (advice.conclusion() != null) {
            var conclusion = new Paragraph(getTranslation("opinion.conclusion." + advice.conclusion()));
            conclusion.addClassName("opinion-dossier-conclusion");
            var note = new Div(new H4(getTranslation("opinion.field.conclusion")), conclusion);
            if (advice.certainty() != null) {
                note.add(DossierSection.small(getTranslation("opinion.certainty." + advice.certainty())));
            }
            note.addClassName("note");
            add(note);
        }
        part("question", advice.question());
        part("findings", advice.findings());
        part("recommendations", advice.recommendations());
        part("examined", advice.examined());
        part("notExamined", advice.notExamined());
        part("sources", advice.sources());
    }

    private void part(String name, String text) {
        if (!text.isEmpty()) {
            add(new H4(getTranslation("opinion-dossier.advice." + name)), DossierSection.typed(text));
        }
    }
}
