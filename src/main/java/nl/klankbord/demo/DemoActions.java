package nl.klankbord.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.actions.ActionState;
import nl.klankbord.base.WorkingDays;

/** The actions of the demonstration: some open, some late, some over. */
final class DemoActions {

    private final Instant now;

    DemoActions(Instant now) {
        this.now = now;
    }

    /**
     * An action.
     *
     * @param from what it comes from, of all that its giver has a part in: {@code opinion}, {@code training}, {@code
     *     circle}; empty for nothing
     * @param by the demo account that gave it
     * @param to the demo account that does it, {@code self}, or {@code other} for somebody else who takes part
     */
    record Given(
            String what,
            String note,
            String from,
            String by,
            String to,
            LocalDate due,
            ActionState state,
            Instant addedAt,
            Instant settledAt) {

        boolean isOpen() {
            return state == ActionState.OPEN;
        }
    }

    List<Given> all() {
        return WordLists.blocks("agreements.txt").stream().map(this::given).toList();
    }

    private Given given(WordLists.Block block) {
        var done = block.text("done");
        var dropped = block.text("dropped");
        return new Given(
                block.title(),
                block.text("note"),
                block.text("from"),
                block.text("by"),
                block.text("to"),
                LocalDate.ofInstant(now, WorkingDays.HERE).plusDays(Integer.parseInt(block.text("due"))),
                !done.isEmpty() ? ActionState.DONE : dropped.isEmpty() ? ActionState.OPEN : ActionState.DROPPED,
                ago(block.text("added")),
                ago(!done.isEmpty() ? done : dropped.isEmpty() ? "0" : dropped));
    }

    private Instant ago(String days) {
        return now.minus(Duration.ofDays(Integer.parseInt(days)));
    }
}
