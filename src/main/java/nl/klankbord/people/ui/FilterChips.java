package nl.klankbord.people.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.partners.PartnerCard;

/** What is chosen, each to be taken away again. */
final class FilterChips {

    private FilterChips() {}

    static Chips of(
            DirectoryState state,
            List<PartnerCard> partners,
            Function<TopicId, String> nameOf,
            Consumer<DirectoryState> ask) {
        var chips = new Chips();
        if (state.literal()) {
            chips.add(chips.getTranslation("people.literal"), () -> ask.accept(state.literally(false)));
        }
        partners.stream()
                .filter(partner -> state.partners().contains(partner.id()))
                .sorted(Comparator.comparing(PartnerCard::name))
                .forEach(partner -> chips.add(partner.name(), () -> ask.accept(state.with(partner.id(), false))));
        state.topics().stream()
                .sorted(Comparator.comparing(nameOf))
                .forEach(topic -> chips.add(nameOf.apply(topic), () -> ask.accept(state.with(topic, false))));
        if (state.minLevel() != null) {
            chips.add(
                    chips.getTranslation("people.filters.level." + state.minLevel()),
                    () -> ask.accept(state.atLeast(null)));
        }
        state.availableFor().stream()
                .sorted()
                .forEach(intent -> chips.add(
                        chips.getTranslation("people.intent." + intent), () -> ask.accept(state.with(intent, false))));
        state.availability().stream()
                .sorted()
                .forEach(one -> chips.add(
                        chips.getTranslation("people.filters.availability." + one),
                        () -> ask.accept(state.with(one, false))));
        if (state.filters() > 0) {
            chips.clearAll(() -> ask.accept(state.unfiltered()));
        }
        return chips;
    }
}
