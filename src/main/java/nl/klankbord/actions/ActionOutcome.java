package nl.klankbord.actions;

import java.util.List;

/** How adding or changing an action ended. */
public sealed interface ActionOutcome {

    /** @param card as the actor sees it now */
    record Saved(ActionCard card) implements ActionOutcome {}

    /** Nothing was kept: something is wrong with what was typed. */
    record NotAccepted(List<ActionFlaw> flaws) implements ActionOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed: this is not open to this person, or not any more. @param now the action as it stands */
    record Refused(ActionCard now) implements ActionOutcome {}

    /** Nothing changed: somebody else did first. @param now the action as it stands */
    record Stale(ActionCard now) implements ActionOutcome {}

    /** There is none, or none that this person may know of. */
    record Missing() implements ActionOutcome {}
}
