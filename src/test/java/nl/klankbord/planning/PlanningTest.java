package nl.klankbord.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.CouncilEvening;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Premises;
import nl.klankbord.partners.Room;
import nl.klankbord.partners.RoomId;
import nl.klankbord.partners.SchoolHolidays;
import nl.klankbord.partners.SchoolRegion;
import nl.klankbord.planning.PlanningFacts.Guest;
import nl.klankbord.planning.PlanningFacts.Guide;
import nl.klankbord.planning.PlanningFacts.Hall;
import nl.klankbord.planning.PlanningFacts.Stretch;
import org.junit.jupiter.api.Test;

class PlanningTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final Where ONLINE = new Where.Online();

    private static Guide trainer(Set<DayOfWeek> weekdays, List<Stretch> booked, List<Stretch> calendar) {
        return new Guide("Youssef", weekdays, null, null, WorkingDays.national(), booked, calendar, true);
    }

    private static final Guide FREE = trainer(Set.of(), List.of(), List.of());

    private static Guest partner(String name, CouncilEvening... evenings) {
        return new Guest(name, WorkingDays.national(), new Premises(SchoolRegion.ZUID, List.of(evenings), List.of()));
    }

    private static PlanningFacts facts(Guide trainer, Guest... partners) {
        return new PlanningFacts(List.of(trainer), List.of(partners), List.of(), SchoolHolidays.published(), LONG_AGO);
    }

    private static PlanningRequest request(int days, int minutes, int lessons, Pattern pattern) {
        return new Cases(1, MONDAY, days).request(minutes, lessons, pattern, ONLINE, 9, 17);
    }

    private static Proposals plan(PlanningFacts facts, PlanningRequest request) {
        return new Planning(facts, request).propose(List.of(), Search.PATIENT);
    }

    private static List<LocalDate> days(Proposal proposal) {
        return proposal.lessons().stream().map(Proposal.Lesson::day).toList();
    }

    @Test
    void theFirstDaysOfAFreeWeekAreBest() {
        var best = plan(facts(FREE, partner("Zundert")), request(14, 180, 1, new Pattern.Free(1)))
                .best();

        assertThat(best).hasSize(5).allSatisfy(one -> assertThat(one.score()).isEqualTo(100));
        assertThat(best.getFirst().lessons())
                .containsExactly(new Proposal.Lesson(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null));
        assertThat(best.getLast().lessons().getFirst().day()).isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void nobodyIsBookedTwice() {
        var monday = new Stretch(MONDAY.atTime(8, 0), MONDAY.atTime(13, 0));
        var best = plan(
                        facts(trainer(Set.of(), List.of(monday), List.of()), partner("Zundert")),
                        request(1, 180, 1, new Pattern.Free(1)))
                .best();

        assertThat(best).hasSize(1);
        assertThat(best.getFirst().lessons().getFirst().from()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void whoIsTakenElsewhereOrWorksOtherDaysIsNamedWithTheDays() {
        var everyDay = new ArrayList<Stretch>();
        for (var day = MONDAY; day.isBefore(MONDAY.plusDays(5)); day = day.plusDays(1)) {
            everyDay.add(new Stretch(day.atTime(0, 0), day.plusDays(1).atTime(0, 0)));
        }
        var trainer = trainer(Set.of(DayOfWeek.TUESDAY), List.of(), everyDay);

        var best = plan(facts(trainer, partner("Zundert")), request(5, 180, 1, new Pattern.Free(1)))
                .best();

        assertThat(days(best.getFirst())).containsExactly(MONDAY.plusDays(1));
        assertThat(best.getFirst().objections())
                .containsExactly(
                        new Proposal.Objection(Rule.TRAINER_CALENDAR, "Youssef", 60, List.of(MONDAY.plusDays(1))));
        assertThat(best.get(1).objections())
                .extracting(Proposal.Objection::rule)
                .containsExactly(Rule.TRAINER_CALENDAR, Rule.TRAINER_DAY);
    }

    @Test
    void councilEveningsAndSchoolHolidaysOfAPartnerWeighAndAreTold() {
        var council = partner("Halderberge", new CouncilEvening.OnDate(MONDAY));
        var evening = new Cases(1, MONDAY, 1).request(120, 1, new Pattern.Free(1), ONLINE, 19, 21);
        assertThat(plan(facts(FREE, council), evening).best().getFirst().objections())
                .containsExactly(new Proposal.Objection(Rule.COUNCIL_EVENING, "Halderberge", 30, List.of(MONDAY)));
        assertThat(plan(facts(FREE, council), request(1, 120, 1, new Pattern.Free(1)))
                        .best()
                        .getFirst()
                        .objections())
                .extracting(Proposal.Objection::rule)
                .containsExactly(Rule.COUNCIL_LATER);

        var may = LocalDate.of(2027, 4, 26);
        var inMay = new Cases(1, may, 3).request(120, 1, new Pattern.Free(1), ONLINE, 9, 17);
        var first = plan(facts(FREE, partner("Zundert")), inMay).best().getFirst();
        assertThat(first.objections())
                .containsExactly(new Proposal.Objection(Rule.SCHOOL_HOLIDAY, "Zundert", 15, List.of(may)));
        assertThat(plan(facts(FREE, partner("Zundert")), inMay).best())
                .as("Koningsdag is no day for a lesson")
                .hasSize(2);
    }

    @Test
    void everySecondTuesdaySixTimesLeavesOutWhatDoesNotFit() {
        // 13 April is booked, the 27th is Koningsdag.
        var booked = new Stretch(
                LocalDate.of(2027, 4, 13).atTime(0, 0),
                LocalDate.of(2027, 4, 14).atTime(0, 0));
        var facts = facts(trainer(Set.of(), List.of(booked), List.of()), partner("Zundert"));

        var best = plan(facts, request(150, 180, 6, new Pattern.EveryWeeks(2, DayOfWeek.TUESDAY)))
                .best();

        assertThat(days(best.getFirst())).as("the other Tuesdays all fit").startsWith(LocalDate.of(2027, 3, 9));
        var others = best.stream()
                .filter(one -> days(one).getFirst().equals(LocalDate.of(2027, 3, 2)))
                .findFirst()
                .orElseThrow();
        assertThat(days(others))
                .containsExactly(
                        LocalDate.of(2027, 3, 2),
                        LocalDate.of(2027, 3, 16),
                        LocalDate.of(2027, 3, 30),
                        LocalDate.of(2027, 5, 11),
                        LocalDate.of(2027, 5, 25),
                        LocalDate.of(2027, 6, 8));
        assertThat(others.objections())
                .contains(new Proposal.Objection(
                        Rule.SKIPPED, "", 16, List.of(LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 27))));
        var monthly = plan(facts, request(200, 180, 4, new Pattern.EveryMonth(2, DayOfWeek.THURSDAY)))
                .best();
        assertThat(days(monthly.getFirst()))
                .containsExactly(
                        LocalDate.of(2027, 3, 11),
                        LocalDate.of(2027, 4, 8),
                        LocalDate.of(2027, 5, 13),
                        LocalDate.of(2027, 6, 10));
    }

    @Test
    void theSmallestRoomThatIsLargeEnoughOpenAndFreeIsTaken() {
        var partner = new PartnerCard(PartnerId.random(), "Zundert", "ZU", "#975a16");
        var small = hall(partner, "Klein", 8, List.of());
        var right = hall(partner, "Passend", 20, List.of(new Stretch(MONDAY.atTime(8, 0), MONDAY.atTime(18, 0))));
        var large = hall(partner, "Ruim", 45, List.of());
        var facts = new PlanningFacts(
                List.of(FREE),
                List.of(partner("Zundert")),
                List.of(large, small, right),
                SchoolHolidays.published(),
                LONG_AGO);
        var request = new Cases(1, MONDAY, 2)
                .request(180, 1, new Pattern.Free(1), new Where.InRoom(15, true, Set.of()), 9, 17);

        var best = plan(facts, request).best();

        assertThat(best)
                .extracting(one -> one.lessons().getFirst().day() + " "
                        + Objects.requireNonNull(one.lessons().getFirst().place())
                                .name())
                .containsExactly("2027-03-02 Passend", "2027-03-01 Ruim");
        assertThat(best.getLast().objections())
                .containsExactly(new Proposal.Objection(Rule.LARGE_ROOM, "Ruim", 3, List.of(MONDAY)));
    }

    private static Hall hall(PartnerCard partner, String name, int seats, List<Stretch> booked) {
        var room = new Room(
                new RoomId(UUID.nameUUIDFromBytes(name.getBytes())),
                name,
                seats,
                "Markt 1",
                true,
                LocalTime.of(8, 30),
                LocalTime.of(17, 30));
        return new Hall(room, partner, WorkingDays.national(), booked);
    }

    @Test
    void whenNothingIsFoundItSaysWhoStandsInTheWay() {
        var away = new Guide("Youssef", Set.of(), MONDAY, null, WorkingDays.national(), List.of(), List.of(), true);

        var proposals = plan(facts(away, partner("Zundert")), request(5, 180, 1, new Pattern.Free(1)));

        assertThat(proposals.best()).isEmpty();
        assertThat(proposals.obstacles()).containsExactly(new Proposals.Obstacle(Rule.TRAINER_AWAY, "Youssef", 55, 55));
    }

    @Test
    void ofSomebodyOfAnotherPartnerItSaysThatTheyCannotAndNotWhy() {
        var taken = List.of(new Stretch(MONDAY.atTime(0, 0), MONDAY.plusDays(5).atTime(0, 0)));
        var works = Set.of(DayOfWeek.TUESDAY);
        var free = new Guide("Youssef", works, null, null, WorkingDays.national(), List.of(), taken, false);
        var best = plan(facts(free, partner("Zundert")), request(5, 180, 1, new Pattern.Free(1)))
                .best();
        assertThat(best).hasSize(5).allSatisfy(one -> assertThat(one.objections())
                .filteredOn(objection -> objection.about().equals("Youssef"))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.rule()).isEqualTo(Rule.TRAINER_CANNOT);
                    assertThat(objection.days()).hasSize(1);
                }));

        var never = new Guide("Youssef", Set.of(), MONDAY, null, WorkingDays.national(), taken, List.of(), false);
        assertThat(plan(facts(never, partner("Zundert")), request(5, 180, 1, new Pattern.Free(1)))
                        .obstacles())
                .containsExactly(new Proposals.Obstacle(Rule.TRAINER_CANNOT, "Youssef", 55, 55));
    }

    @Test
    void aSearchThatIsStoppedSaysThatItIsNotWhole() {
        var stop = new Search() {
            @Override
            public void reached(int percent) {}

            @Override
            public boolean isStopped() {
                return true;
            }
        };
        assertThat(new Planning(facts(FREE, partner("Zundert")), request(5, 180, 1, new Pattern.Free(1)))
                        .propose(List.of(), stop)
                        .whole())
                .isFalse();
    }

    /** Every way of planning, by dice, against going through all that there is. */
    @Test
    void theBestFiveAreTheOptimum() {
        var found = 0;
        for (var seed = 0; seed < 250; seed++) {
            var cases = new Cases(seed, LocalDate.of(2027, 4, 19), seed % 2 == 0 ? 75 : 16);
            var facts = cases.facts(1 + seed % 3, 1 + seed % 4, seed % 5, seed % 2 == 0 ? 30 : 8);
            var pattern = seed % 2 == 0 ? cases.pattern() : new Pattern.Free(1 + seed % 5);
            var lessons = seed % 2 == 0 && pattern instanceof Pattern.Free ? 1 : 1 + seed % 3;
            var request = cases.request(150, lessons, pattern, cases.where(), 9, seed % 2 == 0 ? 16 : 13);

            var planned = plan(facts, request).best();

            assertThat(planned.stream()
                            .map(one -> one.cost() + " from " + days(one).getFirst()))
                    .as("case %d: %s", seed, request)
                    .isEqualTo(new Exhaustive(facts, request).best());
            assertThat(planned).as("every cost is explained in case %d", seed).allSatisfy(one -> assertThat(
                            one.objections().stream()
                                    .mapToInt(Proposal.Objection::cost)
                                    .sum())
                    .isEqualTo(one.cost()));
            found += planned.size();
        }
        assertThat(found).as("cases in which something can be found").isGreaterThan(600);
    }

    /** The table of all moments says the same as the rules say of each. */
    @Test
    void theTableOfAllMomentsSaysWhatTheRulesSay() {
        for (var seed = 0; seed < 60; seed++) {
            var cases = new Cases(1_000 + seed, LocalDate.of(2026, 12, 14), 40);
            var facts = cases.facts(4, 5, 4, 25);
            var request = cases.request(90 + 30 * (seed % 5), 1, new Pattern.Free(1), cases.where(), 8, 21);
            var grid = new Grid(request);
            var rules = new MomentRules(facts, request);
            var moments = new Moments(grid, rules, facts, request, Search.PATIENT);
            for (var day = 0; day < grid.days(); day++) {
                for (var time = 0; time < grid.times(); time++) {
                    var breaches = rules.breaches(grid.moment(day, time));
                    var hard = breaches.stream().anyMatch(one -> one.rule().isHard());
                    assertThat(Math.min(Moments.IMPOSSIBLE, moments.cost(day, time)))
                            .as("case %d, %s: %s", seed, grid.moment(day, time), breaches)
                            .isEqualTo(
                                    hard
                                            ? Moments.IMPOSSIBLE
                                            : breaches.stream()
                                                    .mapToInt(MomentRules.Breach::cost)
                                                    .sum());
                }
            }
        }
    }
}
