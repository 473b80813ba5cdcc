package nl.klankbord.intervision.compose;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.HalfDay;

/**
 * A sentence: the key of its text, and what stands in it. Who shows it puts the names in, in this order.
 *
 * @param key of a text in the bundle {@code intervision-compose}
 */
public record Said(String key, List<Value> values) {

    public Said {
        values = List.copyOf(values);
    }

    static Said of(String key, Value... values) {
        return new Said(key, List.of(values));
    }

    /** What stands in a sentence. */
    public sealed interface Value {}

    public record Count(int number) implements Value {}

    public record Who(ColleagueId person) implements Value {}

    /** Some people, to be named with "and" between the last two. */
    public record All(List<ColleagueId> people) implements Value {

        public All {
            people = List.copyOf(people);
        }
    }

    public record Of(PartnerId partner) implements Value {}

    public record About(TopicId topic) implements Value {}

    public record When(Set<HalfDay> halfDays) implements Value {

        public When {
            halfDays = Set.copyOf(halfDays);
        }
    }
}
