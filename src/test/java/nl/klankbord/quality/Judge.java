package nl.klankbord.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.klankbord.demo.DemoColleague;

/** Grades people by what the generator knows of them, whatever stands in their profile. */
final class Judge {

    private final List<DemoColleague> people;
    private final Somebody somebody;

    Judge(List<DemoColleague> people) {
        this.people = people;
        this.somebody = new Somebody(people);
    }

    /** A query as it is typed in this network, and what everyone is worth who is worth something. */
    record Judged(JudgedQuery query, Map<String, Integer> gains) {}

    Judged judge(JudgedQuery query) {
        if (!query.isAnswerable()) {
            return new Judged(query, Map.of());
        }
        if (query.about().contains(":")) {
            var meant = somebody.meant(query.about());
            return new Judged(
                    query.typed(somebody.fillIn(query.text(), meant)), gains(query, somebody.gain(query, meant)));
        }
        var subjects = Subjects.parse(query.about());
        return new Judged(query, gains(query, person -> subjects.level(person.knows())));
    }

    private Map<String, Integer> gains(JudgedQuery query, ToIntFunction<DemoColleague> gain) {
        var gains = new HashMap<String, Integer>();
        for (var person : people) {
            var worth = passes(person, query.filters()) ? gain.applyAsInt(person) : 0;
            if (worth > 0) {
                gains.put(person.externalId(), worth);
            }
        }
        return Map.copyOf(gains);
    }

    /** Filters are about what the directory says. */
    static boolean passes(DemoColleague person, JudgedQuery.Filters filters) {
        return (filters.partners().isEmpty() || filters.partners().contains(person.partner()))
                && (filters.level() == 0
                        || person.expertise().stream().anyMatch(line -> line.level() >= filters.level()))
                && (!filters.secondOpinion() || person.availableForSecondOpinion());
    }

    /** What a query is about: {@code a}, {@code a & b} who knows both, {@code a|b} who knows one of them. */
    private sealed interface Subjects {

        int level(Map<String, Integer> known);

        static Subjects parse(String text) {
            var bare = text.strip();
            for (var sign : new char[] {'|', '&'}) {
                var depth = 0;
                for (var at = 0; at < bare.length(); at++) {
                    var letter = bare.charAt(at);
                    depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                    if (letter == sign && depth == 0) {
                        return new Both(sign == '&', parse(bare.substring(0, at)), parse(bare.substring(at + 1)));
                    }
                }
            }
            return bare.startsWith("(") ? parse(bare.substring(1, bare.length() - 1)) : new One(bare);
        }

        record One(String id) implements Subjects {

            @Override
            public int level(Map<String, Integer> known) {
                return known.getOrDefault(id, 0);
            }
        }

        record Both(boolean needed, Subjects one, Subjects other) implements Subjects {

            @Override
            public int level(Map<String, Integer> known) {
                return needed
                        ? Math.min(one.level(known), other.level(known))
                        : Math.max(one.level(known), other.level(known));
            }
        }
    }
}
