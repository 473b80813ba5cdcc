package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.people.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be chosen while typing a search, as far as the caller may find it. */
@RestController
@PermitAll
class SuggestionsController {

    private final People people;
    private final CurrentActor actors;
    private final Budgets budgets;

    SuggestionsController(People people, CurrentActor actors, Budgets budgets) {
        this.people = people;
        this.actors = actors;
        this.budgets = budgets;
    }

    /** {@code word} is the word for the topic that begins as was typed. */
    record TopicJson(String id, String topic, String word) {}

    record PersonJson(String id, String name) {}

    record SuggestionsJson(List<TopicJson> topics, List<PersonJson> people) {}

    @GetMapping("/api/v1/suggestions")
    SuggestionsJson suggestions(@RequestParam(name = "q", defaultValue = "") String text) {
        budgets.spend(Budgets.Kind.SUGGESTIONS);
        var found = people.suggest(text, actors.get());
        return new SuggestionsJson(
                found.topics().stream()
                        .map(one -> new TopicJson(one.topic().toString(), one.name(), one.word()))
                        .toList(),
                found.people().stream()
                        .map(one -> new PersonJson(one.id().toString(), one.name()))
                        .toList());
    }
}
