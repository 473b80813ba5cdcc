package nl.klankbord.actions.ui;

import java.util.function.Consumer;
import nl.klankbord.actions.ActionQuery;
import nl.klankbord.actions.ActionQuery.When;
import nl.klankbord.actions.ui.ActionsState.Stand;
import nl.klankbord.base.ui.Chips;

/** What is chosen, each to be taken away again. */
final class ActionChips {

    private ActionChips() {}

    static Chips of(ActionsState state, ActionTools tools, Consumer<ActionsState> ask) {
        var chips = new Chips();
        if (state.stand() != Stand.OPEN) {
            chips.add(
                    chips.getTranslation("actions.filter.state." + state.stand()),
                    () -> ask.accept(state.with(Stand.OPEN)));
        }
        if (state.when() != When.ANY) {
            chips.add(
                    chips.getTranslation("actions.filter.when." + state.when()),
                    () -> ask.accept(state.with(When.ANY)));
        }
        tools.actions().kinds().stream()
                .filter(kind -> state.kinds().contains(kind.id()))
                .forEach(kind -> chips.add(
                        chips.getTranslation(kind.nameKey()), () -> ask.accept(state.with(kind.id(), false))));
        if (state.kinds().contains(ActionQuery.WITHOUT)) {
            chips.add(
                    chips.getTranslation("actions.kind.none"),
                    () -> ask.accept(state.with(ActionQuery.WITHOUT, false)));
        }
        tools.partners().all().stream()
                .filter(partner -> state.partners().contains(partner.id()))
                .forEach(partner -> chips.add(partner.name(), () -> ask.accept(state.with(partner.id(), false))));
        if (state.filters() > 0) {
            chips.clearAll(() -> ask.accept(state.unfiltered()));
        }
        return chips;
    }
}
