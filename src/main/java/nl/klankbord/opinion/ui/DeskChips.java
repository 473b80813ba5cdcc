package nl.klankbord.opinion.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.partners.PartnerCard;

/** What is chosen, each to be taken away again. */
final class DeskChips {

    private DeskChips() {}

    /** @param topics the names of those that are known */
    static Chips of(
            DeskState state,
            OpinionWords words,
            List<PartnerCard> partners,
            Map<TopicId, String> topics,
            Locale language,
            Consumer<DeskState> ask) {
        var chips = new Chips();
        state.types().stream()
                .sorted()
                .forEach(type -> chips.add(words.type(type, language), () -> ask.accept(state.with(type, false))));
        partners.stream()
                .filter(partner -> state.partners().contains(partner.id()))
                .sorted(Comparator.comparing(PartnerCard::name))
                .forEach(partner -> chips.add(partner.name(), () -> ask.accept(state.with(partner.id(), false))));
        topics.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(topic -> chips.add(topic.getValue(), () -> ask.accept(state.with(topic.getKey(), false))));
        if (state.filters() > 0) {
            chips.clearAll(() -> ask.accept(state.unfiltered()));
        }
        return chips;
    }
}
