package nl.klankbord.knowledge.ui;

import java.util.List;
import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.SearchField.Group;
import nl.klankbord.base.ui.SearchField.Item;
import nl.klankbord.knowledge.Shelf;
import org.springframework.stereotype.Component;

/** What a search field suggests of the shelf: a few things on it. */
@Component
public class SuggestedKnowledge {

    private static final int SHORTEST_TEXT = 3;
    private static final int MOST = 3;

    private final Shelf shelf;
    private final CurrentActor actors;
    private final Texts texts;

    SuggestedKnowledge(Shelf shelf, CurrentActor actors, Texts texts) {
        this.shelf = shelf;
        this.actors = actors;
        this.texts = texts;
    }

    /** Nothing for one or two letters. */
    public Group group(String typed, Locale language) {
        var found = typed.length() < SHORTEST_TEXT
                ? List.<Item>of()
                : shelf.suggest(typed, MOST, actors.get()).stream()
                        .map(card -> new Item(
                                card.title(), texts.get(language, "knowledge.kind." + card.kind()), card.link()))
                        .toList();
        return new Group(texts.get(language, "knowledge.place"), found);
    }
}
