package nl.klankbord.people;

import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;

/**
 * What can be chosen while typing, in groups, the most found first.
 *
 * @param topics topics that somebody knows about whom the reader may find
 */
public record ColleagueSuggestions(List<OfTopic> topics, List<OfPerson> people) {

    public ColleagueSuggestions {
        topics = List.copyOf(topics);
        people = List.copyOf(people);
    }

    /** @param word the word for the topic that begins as was typed; often its name */
    public record OfTopic(TopicId topic, String name, String word) {}

    public record OfPerson(ColleagueId id, String name) {

        OfPerson(UUID id, String name) {
            this(new ColleagueId(id), name);
        }
    }
}
