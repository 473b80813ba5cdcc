package nl.klankbord.actions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PlainText;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ui.ColleagueChoices;
import org.jspecify.annotations.Nullable;

/** Who does it: one of those who take part, or anybody in the network. */
final class DoerField extends ComboBox<ColleagueCard> {

    DoerField(@Nullable OriginRef origin, ActionTools tools) {
        var names = tools.partnerNames();
        setItemLabelGenerator(
                card -> getTranslation("actions.person", card.name(), names.getOrDefault(card.partner(), "")));
        var parties = origin == null ? null : tools.actions().parties(origin, tools.actor());
        if (parties == null || parties.isEmpty()) {
            setPageSize(PageRequest.USUAL);
            setItems(ColleagueChoices.of(tools.people(), tools::actor, getLocale()));
        } else {
            var present = tools.people().present(parties);
            setItems(tools.people().cards(present).values().stream()
                    .sorted(Comparator.comparing(card -> PlainText.key(card.name())))
                    .toList());
        }
        setClearButtonVisible(true);
        setWidthFull();
    }

    void choose(@Nullable ColleagueCard card) {
        if (card != null) {
            setValue(card);
        }
    }

    @Nullable
    ColleagueId chosen() {
        return getOptionalValue().map(ColleagueCard::id).orElse(null);
    }
}
