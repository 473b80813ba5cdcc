package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/** A population in numbers, so that judging a circle takes less than a microsecond: people, partners, teams, topics by index. */
final class Model {

    /** Two people of whom one leads the other. */
    static final int LEADS = 1;

    /** Two people whom the search keeps apart; never set where people look. */
    static final int APART = 2;

    private static final int MET = 4;
    private static final int MOST_MET = 3;
    private static final int UNKNOWN = -1;

    final Population population;
    final Settings settings;
    final List<Person> people;
    final int size;
    final List<PartnerId> partners;
    final List<TopicId> topics;
    final int fields;
    final int highestLed;
    final int[] partner;
    final int[] team;
    final int[] field;
    final int[][] topicsOf;
    final int[] halfDays;
    final int[] level;
    final int[] led;
    final boolean[] canFacilitate;
    final boolean[] canHost;
    final int[] pinned;
    private final Map<ColleagueId, Integer> indices = new HashMap<>();
    private final byte[] ties;
    private final boolean[] reach;

    /** Without anything private. */
    Model(Population population) {
        this.population = population;
        settings = population.settings();
        people = population.people();
        size = people.size();
        IntStream.range(0, size).forEach(i -> indices.put(people.get(i).id(), i));
        partners = distinct(Person::partner);
        topics = people.stream()
                .flatMap(person -> person.topics().stream())
                .distinct()
                .toList();
        partner = indices(Person::partner, partners);
        team = indices(
                person -> person.team() == null ? null : List.of(person.partner(), person.team()),
                distinct(person -> person.team() == null ? null : List.of(person.partner(), person.team())));
        List<String> allFields = distinct(Person::field);
        fields = allFields.size();
        field = indices(Person::field, allFields);
        var topicIndices = new HashMap<TopicId, Integer>();
        topics.forEach(topic -> topicIndices.put(topic, topicIndices.size()));
        topicsOf = people.stream()
                .map(person -> person.topics().stream()
                        .mapToInt(topicIndices::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        halfDays = people.stream()
                .mapToInt(person -> person.halfDays().stream()
                        .mapToInt(half -> 1 << half.ordinal())
                        .sum())
                .toArray();
        pinned = people.stream()
                .mapToInt(person -> population.pins().getOrDefault(person.id(), 0))
                .toArray();
        level = people.stream().mapToInt(Person::level).toArray();
        led = people.stream().mapToInt(Person::led).toArray();
        canFacilitate = new boolean[size];
        canHost = new boolean[size];
        IntStream.range(0, size).forEach(i -> {
            canFacilitate[i] = people.get(i).canFacilitate();
            canHost[i] = people.get(i).canHost();
        });
        highestLed = people.stream().mapToInt(Person::led).max().orElse(0);
        ties = ties();
        reach = reach();
    }

    private byte[] ties() {
        var all = new byte[size * size];
        population.ties().leads().forEach(lead -> tie(all, lead.manager(), lead.report(), LEADS));
        population.ties().earlier().forEach((pair, often) -> {
            if (often > 0) {
                tie(all, pair.one(), pair.other(), MET * Math.min(often, MOST_MET));
            }
        });
        return all;
    }

    private void tie(byte[] all, ColleagueId one, ColleagueId other, int bits) {
        var i = indices.get(one);
        var j = indices.get(other);
        if (i != null && j != null) {
            all[i * size + j] |= (byte) bits;
            all[j * size + i] |= (byte) bits;
        }
    }

    private boolean[] reach() {
        var all = new boolean[size * partners.size()];
        for (var i = 0; i < size; i++) {
            var limit = people.get(i).mostTravel();
            for (var p = 0; p < partners.size(); p++) {
                var took = minutes(partner[i], p);
                all[i * partners.size() + p] = limit == null || took == UNKNOWN || took <= limit;
            }
        }
        return all;
    }

    private <T> List<T> distinct(Function<Person, @Nullable T> key) {
        return people.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }

    private <T> int[] indices(Function<Person, @Nullable T> key, List<T> keys) {
        var numbers = new HashMap<T, Integer>();
        keys.forEach(each -> numbers.put(each, numbers.size()));
        return people.stream()
                .mapToInt(person -> {
                    var own = key.apply(person);
                    return own == null ? UNKNOWN : numbers.getOrDefault(own, UNKNOWN);
                })
                .toArray();
    }

    /** Keeps two people apart in the search on this model. */
    void keepApart(int one, int other) {
        ties[one * size + other] |= APART;
        ties[other * size + one] |= APART;
    }

    int index(ColleagueId person) {
        return indices.getOrDefault(person, UNKNOWN);
    }

    ColleagueId id(int person) {
        return people.get(person).id();
    }

    /** Who is such. */
    Set<ColleagueId> ids(IntPredicate which) {
        return IntStream.range(0, size).filter(which).mapToObj(this::id).collect(Collectors.toSet());
    }

    int tie(int one, int other) {
        return ties[one * size + other];
    }

    /** How often two people met, at most three times, out of {@link #tie}. */
    static int met(int tie) {
        return tie / MET;
    }

    boolean reaches(int person, int partner) {
        return reach[person * partners.size() + partner];
    }

    /** Minutes from partner to partner; negative when not known. */
    int minutes(int from, int to) {
        return population.travel().between(partners.get(from), partners.get(to)).orElse(UNKNOWN);
    }

    /** Whether a soft rule tells these people apart at all. */
    boolean applies(Rule rule) {
        return settings.weight(rule) > 0
                && switch (rule) {
                    case SPREAD -> partners.size() > 1;
                    case NEW_FACES -> !population.ties().earlier().isEmpty();
                    case LEVEL -> true;
                    case FIELD -> settings.field() == Settings.Field.SIMILAR ? !topics.isEmpty() : fields > 1;
                    case TRAVEL -> people.stream().anyMatch(Person::canHost);
                    case LOAD -> people.stream().anyMatch(Person::canFacilitate);
                    default -> false;
                };
    }

    /** The circles of a composition as indices of people, by number from 1; nobody sits in circle 0. */
    int[][] circles(Composition composition) {
        var circles = new ArrayList<List<Integer>>();
        for (var circle = 0; circle <= composition.circles(); circle++) {
            circles.add(new ArrayList<>());
        }
        for (var i = 0; i < size; i++) {
            var circle = composition.places().get(id(i));
            if (circle != null) {
                circles.get(circle).add(i);
            }
        }
        return circles.stream()
                .map(circle -> circle.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
