package nl.klankbord.training.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.partners.PartnerCard;

/** What is chosen, each to be taken away again. */
final class AgendaChips {

    private AgendaChips() {}

    /** @param topics the names of those that are known */
    static Chips of(
            AgendaState state, List<PartnerCard> partners, Map<TopicId, String> topics, Consumer<AgendaState> ask) {
        var chips = new Chips();
        partners.stream()
                .filter(partner -> state.partners().contains(partner.id()))
                .forEach(partner -> chips.add(
                        chips.getTranslation("training-agenda.chip.partner", partner.name()),
                        () -> ask.accept(state.with(partner.id(), false))));
        topics.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(topic -> chips.add(topic.getValue(), () -> ask.accept(state.with(topic.getKey(), false))));
        if (!state.place().isEmpty()) {
            chips.add(
                    chips.getTranslation("training-agenda.chip.place", state.place()),
                    () -> ask.accept(state.place("")));
        }
        if (state.free()) {
            chips.add(chips.getTranslation("training-agenda.filter.free"), () -> ask.accept(state.free(false)));
        }
        if (state.mine()) {
            chips.add(chips.getTranslation("training-agenda.filter.mine"), () -> ask.accept(state.mine(false)));
        }
        if (state.filters() > 1) {
            chips.clearAll(() -> ask.accept(state.unfiltered()));
        }
        return chips;
    }
}
