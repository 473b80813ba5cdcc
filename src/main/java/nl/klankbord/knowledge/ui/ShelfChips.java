package nl.klankbord.knowledge.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.partners.PartnerCard;

/** What is chosen, each to be taken away again. */
final class ShelfChips {

    private ShelfChips() {}

    static Chips of(
            KnowledgeState state,
            List<PartnerCard> partners,
            Function<TopicId, String> nameOf,
            Consumer<KnowledgeState> ask) {
        var chips = new Chips();
        if (state.literal()) {
            chips.add(chips.getTranslation("knowledge.literal"), () -> ask.accept(state.literally(false)));
        }
        state.kinds().stream()
                .sorted()
                .forEach(kind -> chips.add(
                        chips.getTranslation("knowledge.kinds." + kind), () -> ask.accept(state.with(kind, false))));
        state.topics().stream()
                .sorted(Comparator.comparing(nameOf))
                .forEach(topic -> chips.add(nameOf.apply(topic), () -> ask.accept(state.with(topic, false))));
        partners.stream()
                .filter(partner -> state.partners().contains(partner.id()))
                .sorted(Comparator.comparing(PartnerCard::name))
                .forEach(partner -> chips.add(partner.name(), () -> ask.accept(state.with(partner.id(), false))));
        if (state.filters() > 0) {
            chips.clearAll(() -> ask.accept(state.unfiltered()));
        }
        return chips;
    }
}
