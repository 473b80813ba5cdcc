package nl.klankbord.intervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.meeting.Roles.Role;
import nl.klankbord.intervision.meeting.Rotation.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred circles of three to ten people, with one to ten meetings. */
class RotationTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    private record Circle(Crew crew, int meetings, Random random) {

        static Circle of(int seed) {
            var random = new Random(seed);
            var members = Stream.generate(ColleagueId::random)
                    .limit(3 + random.nextInt(8))
                    .toList();
            var partners = Stream.generate(PartnerId::random)
                    .limit(1 + random.nextInt(5))
                    .toList();
            var whose = new HashMap<ColleagueId, PartnerId>();
            members.forEach(one -> whose.put(one, partners.get(random.nextInt(partners.size()))));
            var able = members.stream().filter(_ -> random.nextInt(3) > 0).toList();
            return new Circle(new Crew(members, able, whose), 1 + random.nextInt(10), random);
        }

        Circle without(ColleagueId gone) {
            return new Circle(
                    new Crew(
                            crew.members().stream()
                                    .filter(one -> !one.equals(gone))
                                    .toList(),
                            crew.facilitators().stream()
                                    .filter(one -> !one.equals(gone))
                                    .toList(),
                            crew.partners()),
                    meetings,
                    random);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyDoesMoreThanOneMoreThanAnother(int seed) {
        var circle = Circle.of(seed);
        var roles = Rotation.empty(circle.meetings).fill(circle.crew).roles();
        assertThat(roles).hasSize(circle.meetings);
        assertFair(roles, circle.crew);
        assertEverythingIsDoneByWhoCan(roles, circle.crew);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoBringsTheCaseDoesNotLeadWhenThereIsAnother(int seed) {
        var circle = Circle.of(seed);
        var roles = Rotation.empty(circle.meetings).fill(circle.crew).roles();
        var tied = roles.stream()
                .filter(one -> one.caseBringer() != null && one.caseBringer().equals(one.facilitator()))
                .count();
        if (circle.meetings > 1 && circle.crew.facilitators().size() > 1) {
            assertThat(tied).isZero();
        } else {
            assertThat(tied).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whenSomebodyLeavesOnlyTheirTurnsGoToOthersAndItStaysFair(int seed) {
        var circle = Circle.of(seed);
        var before = Rotation.empty(circle.meetings).fill(circle.crew).roles();
        var held = circle.random.nextInt(circle.meetings);
        var open = new HashSet<>(IntStream.range(held, circle.meetings).boxed().toList());
        var gone = circle.crew
                .members()
                .get(circle.random.nextInt(circle.crew.members().size()));
        var left = circle.without(gone);
        var after = new Rotation(before, open).fill(left.crew).roles();
        for (var i = 0; i < circle.meetings; i++) {
            for (var role : Role.values()) {
                var was = before.get(i).of(role);
                if (i < held || was.filter(one -> !one.equals(gone)).isPresent()) {
                    assertThat(after.get(i).of(role)).as("%s of %s", role, i).isEqualTo(was);
                } else {
                    assertThat(after.get(i).of(role)).isNotEqualTo(Optional.of(gone));
                }
            }
        }
        assertDifference(after, left.crew.members(), one -> one.caseBringer());
        assertDifference(after, left.crew.able(Role.FACILITATOR), one -> one.facilitator());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSwapLeavesEverybodyAsManyTurnsWhenThereIsATurnToSwapWith(int seed) {
        var circle = Circle.of(seed);
        var rotation = Rotation.empty(circle.meetings).fill(circle.crew);
        var before = rotation.roles();
        var at = circle.random.nextInt(circle.meetings);
        var who = circle.crew
                .members()
                .get(circle.random.nextInt(circle.crew.members().size()));
        var after = rotation.assign(at, Role.CASE_BRINGER, who).roles();
        assertThat(after.get(at).caseBringer()).isEqualTo(who);
        if (before.stream().anyMatch(one -> who.equals(one.caseBringer()))) {
            assertThat(turns(after, Roles::caseBringer)).isEqualTo(turns(before, Roles::caseBringer));
        }
        assertThat(after.stream().map(Roles::facilitator).toList())
                .isEqualTo(before.stream().map(Roles::facilitator).toList());
    }

    @Test
    void whatTheFacilitatorChoseStaysWhenTheRestIsFilled() {
        var circle = Circle.of(7);
        var chosen = circle.crew.members().getLast();
        var roles = new ArrayList<>(Collections.nCopies(4, Roles.NOBODY));
        roles.set(1, Roles.NOBODY.with(Role.CASE_BRINGER, chosen));
        var filled = new Rotation(roles, Set.of(0, 1, 2, 3)).fill(circle.crew).roles();
        assertThat(filled.get(1).caseBringer()).isEqualTo(chosen);
        assertThat(filled).allMatch(one -> one.caseBringer() != null);
    }

    private static void assertEverythingIsDoneByWhoCan(List<Roles> all, Crew crew) {
        assertThat(all).allSatisfy(one -> {
            assertThat(crew.members()).contains(Objects.requireNonNull(one.caseBringer()));
            assertThat(
                            one.facilitator() == null
                                    ? crew.facilitators().isEmpty()
                                    : crew.facilitators().contains(one.facilitator()))
                    .isTrue();
            assertThat(crew.members()).contains(Objects.requireNonNull(one.host()));
        });
    }

    private static void assertFair(List<Roles> all, Crew crew) {
        assertDifference(all, crew.members(), Roles::caseBringer);
        assertDifference(all, crew.able(Role.FACILITATOR), Roles::facilitator);
        assertDifference(all, crew.partners().values().stream().distinct().toList(), one -> crew.partners()
                .get(Objects.requireNonNull(one.host())));
    }

    private static <T> void assertDifference(List<Roles> all, List<T> among, Function<Roles, T> of) {
        var turns = turns(all, of);
        var counts = among.stream().map(one -> turns.getOrDefault(one, 0)).toList();
        if (!counts.isEmpty()) {
            assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(1);
        }
    }

    private static <T> Map<T, Integer> turns(List<Roles> all, Function<Roles, T> of) {
        var turns = new HashMap<T, Integer>();
        all.stream().map(of).filter(Objects::nonNull).forEach(one -> turns.merge(one, 1, Integer::sum));
        return turns;
    }
}
