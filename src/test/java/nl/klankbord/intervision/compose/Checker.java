package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.Ties.Lead;
import nl.klankbord.intervision.compose.Ties.Pair;

/** The hard rules once more, straight from the words of the product, slowly, and sharing nothing with what it checks. */
final class Checker {

    private final Population population;
    private final Map<ColleagueId, Person> people = new HashMap<>();

    Checker(Population population) {
        this.population = population;
        population.people().forEach(person -> people.put(person.id(), person));
    }

    /** What is wrong with these circles, in words; empty when every rule is kept. */
    List<String> faults(Composition composition) {
        var faults = new ArrayList<String>();
        var circles = new HashMap<Integer, List<Person>>();
        composition.places().forEach((person, circle) -> circles.computeIfAbsent(circle, _ -> new ArrayList<>())
                .add(people.get(person)));
        circles.forEach(
                (number, members) -> faults(members).forEach(fault -> faults.add("circle " + number + ": " + fault)));
        population.pins().forEach((person, circle) -> {
            if (!circle.equals(composition.places().get(person))) {
                faults.add(person + " is not where they are pinned");
            }
        });
        return faults;
    }

    List<String> faults(List<Person> members) {
        var faults = new ArrayList<String>();
        var settings = population.settings();
        if (members.size() < settings.least() || members.size() > settings.most()) {
            faults.add("size " + members.size());
        }
        if (members.stream().noneMatch(Person::canFacilitate)) {
            faults.add("nobody can facilitate");
        }
        if (partners(population.people()) >= settings.leastPartners() && partners(members) < settings.leastPartners()) {
            faults.add("too few partners");
        }
        faults.addAll(lasting(members));
        return faults;
    }

    /** The faults that stay however many people join. */
    List<String> lasting(List<Person> members) {
        var faults = new ArrayList<String>();
        var settings = population.settings();
        if (members.size() > settings.most()) {
            faults.add("too large");
        }
        if (largest(members, Person::partner) > settings.mostOfPartner()) {
            faults.add("too many of one partner");
        }
        var teamed = members.stream().filter(member -> member.team() != null).toList();
        if (largest(teamed, member -> List.of(member.partner(), String.valueOf(member.team())))
                > settings.mostOfTeam()) {
            faults.add("too many of one team");
        }
        var shared = EnumSet.allOf(HalfDay.class);
        members.forEach(member -> shared.retainAll(member.halfDays()));
        if (shared.size() < settings.halfDays()) {
            faults.add("too few half-days");
        }
        for (var one : members) {
            for (var other : members) {
                if (one != other && population.ties().leads().contains(new Lead(one.id(), other.id()))) {
                    faults.add(one.id() + " leads " + other.id());
                }
                if (one != other
                        && population.ties().apart().contains(new Pair(one.id(), other.id()))
                        && !pinnedTogether(one, other)) {
                    faults.add(one.id() + " asked not to be with " + other.id());
                }
            }
        }
        return faults;
    }

    private boolean pinnedTogether(Person one, Person other) {
        var pin = population.pins().get(one.id());
        return pin != null && pin.equals(population.pins().get(other.id()));
    }

    private static long partners(List<Person> members) {
        return new HashSet<>(members.stream().map(Person::partner).toList()).size();
    }

    private static long largest(List<Person> members, Function<Person, Object> key) {
        return members.stream().collect(Collectors.groupingBy(key, Collectors.counting())).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** Whether there are circles at all: by trying every one there is, so for few people only. */
    boolean isPossible() {
        return place(0, new ArrayList<>());
    }

    private boolean place(int next, List<List<Person>> circles) {
        if (next == population.people().size()) {
            return circles.stream().allMatch(circle -> faults(circle).isEmpty());
        }
        var person = population.people().get(next);
        for (var circle : List.copyOf(circles)) {
            circle.add(person);
            if (lasting(circle).isEmpty() && place(next + 1, circles)) {
                return true;
            }
            circle.removeLast();
        }
        if ((circles.size() + 1) * population.settings().least()
                > population.people().size()) {
            return false;
        }
        circles.add(new ArrayList<>(List.of(person)));
        if (lasting(circles.getLast()).isEmpty() && place(next + 1, circles)) {
            return true;
        }
        circles.removeLast();
        return false;
    }
}
