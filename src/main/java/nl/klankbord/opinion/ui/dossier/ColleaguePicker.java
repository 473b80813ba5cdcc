package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ui.ColleagueChoices;
import org.jspecify.annotations.Nullable;

/** A colleague of the network, found by name while one types. */
final class ColleaguePicker extends ComboBox<ColleagueCard> {

    ColleaguePicker(DossierTools tools, Actor reader) {
        setPageSize(PageRequest.USUAL);
        setItems(ColleagueChoices.of(tools.people(), () -> reader, getLocale()));
        var partners = tools.partners().all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        setItemLabelGenerator(card -> label(card, partners.get(card.partner())));
        setClearButtonVisible(true);
    }

    private String label(ColleagueCard card, @Nullable String partner) {
        return partner == null ? card.name() : getTranslation("opinion-dossier.colleague", card.name(), partner);
    }

    @Nullable
    ColleagueId chosen() {
        return getOptionalValue().map(ColleagueCard::id).orElse(null);
    }
}
