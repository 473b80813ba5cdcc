package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.Said;
import nl.klankbord.intervision.compose.Said.Value;

/**
 * A sentence as it is kept.
 *
 * @param values each its kind and what is in it
 */
record SavedSaid(String key, List<List<String>> values) {

    static SavedSaid of(Said said) {
        return new SavedSaid(
                said.key(), said.values().stream().map(SavedSaid::written).toList());
    }

    Said said() {
        return new Said(key, values.stream().map(SavedSaid::read).toList());
    }

    private static List<String> written(Value value) {
        return switch (value) {
            case Said.Count count -> List.of("count", Integer.toString(count.number()));
            case Said.Who who -> List.of("who", who.person().toString());
            case Said.All all -> listed("all", all.people().stream().map(ColleagueId::toString));
            case Said.Of of -> List.of("of", of.partner().toString());
            case Said.About about -> List.of("about", about.topic().toString());
            case Said.When when -> listed("when", when.halfDays().stream().map(HalfDay::name));
        };
    }

    private static List<String> listed(String kind, Stream<String> rest) {
        var all = new ArrayList<String>();
        all.add(kind);
        rest.forEach(all::add);
        return all;
    }

    private static Value read(List<String> written) {
        var rest = written.subList(1, written.size());
        return switch (written.getFirst()) {
            case "count" -> new Said.Count(Integer.parseInt(rest.getFirst()));
            case "who" -> new Said.Who(colleague(rest.getFirst()));
            case "all" -> new Said.All(rest.stream().map(SavedSaid::colleague).toList());
            case "of" -> new Said.Of(new PartnerId(UUID.fromString(rest.getFirst())));
            case "about" -> new Said.About(new TopicId(UUID.fromString(rest.getFirst())));
            case "when" -> new Said.When(rest.stream().map(HalfDay::valueOf).collect(Collectors.toSet()));
            default -> throw new IllegalArgumentException("No value is written as " + written.getFirst());
        };
    }

    private static ColleagueId colleague(String id) {
        return new ColleagueId(UUID.fromString(id));
    }
}
