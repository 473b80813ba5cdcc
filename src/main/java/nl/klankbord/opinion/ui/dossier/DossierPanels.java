package nl.klankbord.opinion.ui.dossier;

import nl.klankbord.access.Actor;
import nl.klankbord.opinion.Dossier;
import org.jspecify.annotations.Nullable;

/** Makes the panel of one request: what stands in it, whose turn it is, and a button for each step open to its reader. */
@org.springframework.stereotype.Component
public class DossierPanels {

    private final DossierTools tools;

    DossierPanels(DossierTools tools) {
        this.tools = tools;
    }

    /**
     * The panel of a request as it is now.
     *
     * @param changed runs after a step was taken, so that list and panel are read again
     * @param before the panel that it comes in the place of: what is being typed there goes on; null for none
     */
    public DossierPanel panel(Dossier dossier, Actor actor, Runnable changed, @Nullable DossierPanel before) {
        var panel = new DossierPanel(new OpenDossier(dossier, actor, changed), tools);
        if (before != null) {
            panel.takeOver(before);
        }
        return panel;
    }
}
