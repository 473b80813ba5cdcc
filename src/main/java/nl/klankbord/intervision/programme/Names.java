package nl.klankbord.intervision.programme;

import java.util.Comparator;
import nl.klankbord.base.PlainText;
import nl.klankbord.people.ColleagueCard;

/** The order in which people of a circle are named. */
final class Names {

    static final Comparator<ColleagueCard> BY_SURNAME = Comparator.comparing((ColleagueCard card) ->
                    PlainText.key(card.name().substring(card.name().lastIndexOf(' ') + 1)))
            .thenComparing(card -> PlainText.key(card.name()));

    private Names() {}
}
