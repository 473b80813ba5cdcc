package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.Dossier;

/** Makes the panel of one request: what stands in it, whose turn it is, and a button for each step open to its reader. */
@org.springframework.stereotype.Component
public class DossierPanels {

    private final DossierTools tools;

    DossierPanels(DossierTools tools) {
        this.tools = tools;
    }

    /** @param changed runs after a step was taken, so that list and panel are read again */
    public Component panel(Dossier dossier, Actor actor, Runnable changed) {
        return new DossierPanel(new OpenDossier(dossier, actor, changed), tools);
    }
}
