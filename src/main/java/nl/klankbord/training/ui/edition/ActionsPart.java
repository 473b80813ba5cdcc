package nl.klankbord.training.ui.edition;

import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.TrainingActions;

/** What is to be done for it, by whom and by when; for who organises or gives it, and who has a seat. */
final class ActionsPart extends Part {

    ActionsPart(EditionPage page, EditionTools tools) {
        super("actions.heading");
        put(tools.actions().list(TrainingActions.of(page.card().id())));
    }

    static boolean isFor(EditionPage page) {
        var own = page.card().own();
        return page.card().giving() || own != null && EnrolmentState.PLACED.contains(own.state());
    }
}
