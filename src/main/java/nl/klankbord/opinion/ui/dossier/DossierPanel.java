package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.ui.OpinionWords;

/** One request. */
final class DossierPanel extends Div {

    DossierPanel(Dossier dossier, OpinionWords words) {
        addClassName("dossier");
        add(
                words.stateBadge(dossier.card().state(), getLocale()),
                new H2(dossier.card().title()));
    }
}
