package nl.klankbord.opinion.ui.dossier;

import nl.klankbord.opinion.OpinionActions;

/** What the parties agreed to do; for who reads the whole dossier. */
final class ActionsPart extends DossierSection {

    ActionsPart(OpenDossier open, DossierTools tools) {
        if (open.readsAll()) {
            add(tools.actions().list(OpinionActions.of(open.id())));
            heading(getTranslation("actions.heading"));
        }
    }
}
