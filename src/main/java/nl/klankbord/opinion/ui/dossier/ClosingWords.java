package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.opinion.Closing.Scores;
import org.jspecify.annotations.Nullable;

/** What was done with the advice, and how it went. */
final class ClosingWords extends DossierSection {

    ClosingWords(OpenDossier open) {
        var closing = open.dossier().closing();
        if (closing == null) {
            return;
        }
        add(new Paragraph(getTranslation("opinion.uptake." + closing.uptake())));
        if (!closing.why().isEmpty()) {
            add(typed(closing.why()));
        }
        var scores = new UnorderedList();
        score(scores, "right", closing.scores().right());
        score(scores, "well", closing.scores().well());
        score(scores, "together", closing.scores().together());
        if (scores.getComponentCount() > 0) {
            add(scores);
        }
        if (!closing.thanks().isEmpty()) {
            add(typed(closing.thanks()));
        }
        heading(getTranslation("opinion-dossier.closing"));
    }

    private void score(UnorderedList list, String question, @Nullable Integer score) {
        if (score != null) {
            list.add(new ListItem(getTranslation(
                    "opinion-dossier.score", getTranslation("opinion-dossier.score." + question), score, Scores.MOST)));
        }
    }
}
