package nl.klankbord.people.ui;

import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.people.SavedSearches;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** Tells the owner of a saved search that it finds somebody new. */
@Component
class SavedSearchNews implements TurnSource {

    private final SavedSearches searches;
    private final Texts texts;

    SavedSearchNews(SavedSearches searches, Texts texts) {
        this.searches = searches;
        this.texts = texts;
    }

    @Override
    public List<Turn> news(Actor actor, Locale language) {
        return searches.of(actor).stream()
                .filter(search -> search.fresh() > 0)
                .map(search -> new Turn(
                        texts.get(language, "people.saved.one"),
                        texts.get(language, "people.saved.news", search.fresh(), search.name()),
                        "",
                        null,
                        null,
                        SavedSearchLinks.to(search),
                        List.of()))
                .toList();
    }
}
