package nl.klankbord.opinion.ui;

import java.util.List;
import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.SearchField.Group;
import nl.klankbord.base.ui.SearchField.Item;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionLinks;
import org.springframework.stereotype.Component;

/** What a search field suggests of the second opinions: a few requests that the reader may know of. */
@Component
public class SuggestedOpinions {

    private static final int SHORTEST_TEXT = 3;
    private static final int MOST = 3;

    private final OpinionDesk desk;
    private final CurrentActor actors;
    private final LineWords words;
    private final Texts texts;

    SuggestedOpinions(OpinionDesk desk, CurrentActor actors, LineWords words, Texts texts) {
        this.desk = desk;
        this.actors = actors;
        this.words = words;
        this.texts = texts;
    }

    /** Nothing for one or two letters. */
    public Group group(String typed, Locale language) {
        var found = typed.length() < SHORTEST_TEXT ? List.<Item>of() : items(typed, language);
        return new Group(texts.get(language, "opinion.place"), found);
    }

    private List<Item> items(String typed, Locale language) {
        return desk.suggest(typed, MOST, actors.get()).stream()
                .map(card -> new Item(words.name(card, language), card.partner().name(), OpinionLinks.to(card)))
                .toList();
    }
}
