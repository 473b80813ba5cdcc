package nl.klankbord.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.SearchField.Group;
import nl.klankbord.base.ui.SearchField.Item;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import org.springframework.stereotype.Component;

/** What a search field suggests of the directory: topics, people, and the words as they were typed. */
@Component
public class SuggestedColleagues {

    private static final int SHORTEST_TEXT = 2;

    private final People people;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final Texts texts;

    SuggestedColleagues(People people, CurrentActor actors, Budgets budgets, Texts texts) {
        this.people = people;
        this.actors = actors;
        this.budgets = budgets;
        this.texts = texts;
    }

    /** Nothing for a single letter, nor for who types faster than people do. Cost: a few microseconds in the index. */
    public List<Group> groups(String typed, Locale language) {
        if (typed.length() < SHORTEST_TEXT || !budgets.spare(Budgets.Kind.SUGGESTIONS)) {
            return List.of();
        }
        var found = people.suggest(typed, actors.get());
        var literally = new DirectoryState(typed).literally(true);
        return List.of(
                new Group(
                        texts.get(language, "people.suggest.topics"),
                        found.topics().stream()
                                .map(topic -> new Item(
                                        topic.name(),
                                        topic.word().equals(topic.name()) ? "" : topic.word(),
                                        address(new DirectoryState(topic.name()).parameters())))
                                .toList()),
                new Group(
                        texts.get(language, "people.suggest.people"),
                        found.people().stream()
                                .map(person -> new Item(person.name(), "", PeopleLinks.to(person.id())))
                                .toList()),
                new Group(
                        texts.get(language, "people.suggest.words"),
                        List.of(new Item(
                                texts.get(language, "people.suggest.literally", typed),
                                "",
                                address(literally.parameters())))));
    }

    static String address(QueryParameters parameters) {
        var query = parameters.getQueryString();
        return query.isEmpty() ? PeopleLinks.DIRECTORY : PeopleLinks.DIRECTORY + "?" + query;
    }
}
