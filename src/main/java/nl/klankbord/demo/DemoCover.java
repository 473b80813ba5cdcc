package nl.klankbord.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.demo.DemoOpinions.Member;
import org.jspecify.annotations.Nullable;

/**
 * Who can be asked instead of the only one of a partner who knows a topic, and who of the few announced to leave: what makes
 * the vulnerability map of the demo network worth looking at.
 */
final class DemoCover {

    /** From this level on somebody is counted upon. */
    private static final int LEVEL = 3;

    /** One in so many of those who stand alone named somebody elsewhere. */
    private static final int ONE_IN = 3;

    private static final int PAIR = 2;
    private static final int DEPARTURES = 4;
    private static final int DAYS_BETWEEN = 35;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Map<String, Map<String, List<DemoColleague>>> strong = new HashMap<>();

    DemoCover(List<DemoColleague> people) {
        people.forEach(person -> person.expertise().stream()
                .filter(line -> line.level() >= LEVEL)
                .forEach(line -> strong.computeIfAbsent(line.topic(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(person.partner(), _ -> new ArrayList<>())
                        .add(person)));
    }

    /** The external id of somebody at another partner; null for who is not alone, or named nobody. */
    @Nullable
    String standIn(DemoColleague person, String topic) {
        var partners = strong.getOrDefault(topic, Map.of());
        var own = partners.getOrDefault(person.partner(), List.of());
        if (own.size() != 1
                || !own.getFirst().equals(person)
                || Math.floorMod(topic.hashCode() + person.partner().hashCode(), ONE_IN) != 0) {
            return null;
        }
        return partners.entrySet().stream()
                .filter(partner -> !partner.getKey().equals(person.partner()))
                .max(Comparator.comparingInt(partner -> partner.getValue().size()))
                .map(partner -> partner.getValue().getFirst().externalId())
                .orElse(null);
    }

    /** Somebody of a few pairs and of one who stands alone, on days to come. */
    static Map<ColleagueId, LocalDate> departures(List<Member> members, Instant now) {
        var cover = new DemoCover(members.stream().map(Member::person).toList());
        var ids = new HashMap<String, ColleagueId>();
        members.forEach(member -> ids.put(member.person().externalId(), member.id()));
        var today = LocalDate.ofInstant(now, HERE);
        var leaving = new LinkedHashMap<ColleagueId, LocalDate>();
        cover.strong.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(topic -> topic.getValue().values().stream())
                .filter(few -> few.size() <= PAIR)
                .map(List::getLast)
                // A demo account that leaves would be odd.
                .filter(person -> person.username() == null)
                .distinct()
                .limit(DEPARTURES)
                .forEach(person -> {
                    if (ids.get(person.externalId()) instanceof ColleagueId id) {
                        leaving.put(id, today.plusDays((long) DAYS_BETWEEN * (leaving.size() + 1)));
                    }
                });
        return leaving;
    }
}
