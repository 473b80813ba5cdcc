package nl.klankbord.actions.ui;

import nl.klankbord.actions.OriginRef;
import org.springframework.stereotype.Component;

/** Makes the list of actions of one thing, for the page of that thing. */
@Component
public class ActionParts {

    private final ActionTools tools;

    ActionParts(ActionTools tools) {
        this.tools = tools;
    }

    /** What is to be done for it and what was, with the way to add something; for a reader of it. Draws itself anew. */
    public ActionList list(OriginRef origin) {
        return new ActionList(origin, tools);
    }
}
