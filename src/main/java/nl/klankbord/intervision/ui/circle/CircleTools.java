package nl.klankbord.intervision.ui.circle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.actions.ui.ActionParts;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.meeting.MeetingDates;
import nl.klankbord.intervision.meeting.MeetingRecords;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.intervision.meeting.SeriesDesk;
import nl.klankbord.intervision.meeting.after.NextRounds;
import nl.klankbord.intervision.meeting.dates.DateSearch;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Methods;
import nl.klankbord.intervision.ui.brought.CircleCases;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;

/** What the parts of these pages work with. */
@Component
record CircleTools(
        Meetings meetings,
        MeetingDates dates,
        MeetingRecords records,
        SeriesDesk series,
        NextRounds next,
        DateSearch search,
        MeetingTaking taking,
        Methods methods,
        People people,
        Partners partners,
        CircleCases cases,
        ActionParts actions) {

    /** Those who are known, in this order. */
    List<ColleagueCard> cards(Collection<ColleagueId> ids) {
        var known = people.cards(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    Map<PartnerId, PartnerCard> partnersById() {
        var all = new LinkedHashMap<PartnerId, PartnerCard>();
        partners.all().forEach(card -> all.put(card.id(), card));
        return all;
    }

    /** Empty for none. */
    String method(String id, Locale language) {
        return methods.find(id, language).map(Method::name).orElse("");
    }
}
