package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.People;

/** A colleague of one partner, found by name while one types. */
final class ColleagueOf extends ComboBox<ColleagueCard> {

    ColleagueOf(PartnerId partner, People people, Actor reader) {
        setPageSize(PageRequest.USUAL);
        setItems(query -> people
                .searchSoFar(
                        new ColleagueQuery(
                                query.getFilter().orElse(""),
                                false,
                                Set.of(partner),
                                Set.of(),
                                null,
                                Set.of(),
                                Set.of(),
                                new PageRequest(query.getPage() + 1, query.getPageSize())),
                        reader,
                        getLocale())
                .page()
                .items()
                .stream()
                .map(ColleagueHit::card)
                .filter(card -> !card.id().equals(reader.colleague())));
        setItemLabelGenerator(ColleagueCard::name);
        setClearButtonVisible(true);
        setWidthFull();
    }

    Optional<ColleagueCard> chosen() {
        return getOptionalValue();
    }
}
