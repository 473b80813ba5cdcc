package nl.klankbord.planning;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import nl.klankbord.planning.PlanningFacts.Stretch;

/**
 * What every moment of a grid costs, by the rules of {@link MomentRules}. Rules about days are asked once a day, and what
 * is taken is crossed out stretch by stretch, so that it costs about days × (people + partners) + stretches + moments ×
 * rooms that are not free.
 */
final class Moments {

    /** Costs this or more: shut out by a hard rule. */
    static final int IMPOSSIBLE = 1 << 28;

    private final Grid grid;
    private final MomentRules rules;
    private final PlanningFacts facts;
    private final int minutes;
    private final int[] cost;
    private boolean whole = true;

    Moments(Grid grid, MomentRules rules, PlanningFacts facts, PlanningRequest request, Search search) {
        this.grid = grid;
        this.rules = rules;
        this.facts = facts;
        this.minutes = request.minutes();
        this.cost = new int[grid.days() * grid.times()];
        for (var day = 0; day < grid.days(); day++) {
            judgeDay(day);
        }
        search.reached(30);
        judgeTrainers(search);
        if (rules.needsHall()) {
            judgeHalls();
        }
        search.reached(60);
    }

    int cost(int day, int time) {
        return cost[grid.index(day, time)];
    }

    /** Not stopped on the way. */
    boolean isWhole() {
        return whole;
    }

    private void judgeDay(int number) {
        var day = grid.day(number);
        if (rules.isDayOff(day) || facts.trainers().stream().anyMatch(trainer -> MomentRules.isAway(trainer, day))) {
            Arrays.fill(cost, grid.index(number, 0), grid.index(number, 0) + grid.times(), IMPOSSIBLE);
            return;
        }
        var councils = 0;
        var sum = rules.weeksLater(day) * Rule.LATER.weight();
        for (var trainer : facts.trainers()) {
            sum += MomentRules.isOtherDay(trainer, day) ? Rule.TRAINER_DAY.weight() : 0;
            sum += MomentRules.isClosed(trainer, day) ? Rule.TRAINER_CLOSED.weight() : 0;
        }
        for (var partner : facts.partners()) {
            sum += MomentRules.isClosed(partner, day) ? Rule.PARTNER_CLOSED.weight() : 0;
            sum += rules.isSchoolHoliday(partner, day) ? Rule.SCHOOL_HOLIDAY.weight() : 0;
            councils += MomentRules.hasCouncil(partner, day) ? 1 : 0;
        }
        for (var time = 0; time < grid.times(); time++) {
            var from = grid.time(time);
            var council = rules.runsIntoEvening(from) ? Rule.COUNCIL_EVENING : Rule.COUNCIL_LATER;
            cost[grid.index(number, time)] = rules.isPast(grid.moment(number, time))
                    ? IMPOSSIBLE
                    : sum + councils * council.weight() + (rules.runsThroughLunch(from) ? Rule.LUNCH.weight() : 0);
        }
    }

    private void judgeTrainers(Search search) {
        var taken = new BitSet(cost.length);
        for (var trainer : facts.trainers()) {
            if (search.isStopped()) {
                whole = false;
            }
            trainer.booked().forEach(stretch -> cross(stretch, moment -> cost[moment] = IMPOSSIBLE));
            taken.clear();
            trainer.calendar().forEach(stretch -> cross(stretch, taken::set));
            taken.stream().forEach(moment -> cost[moment] += Rule.TRAINER_CALENDAR.weight());
        }
    }

    private void judgeHalls() {
        var halls = rules.halls();
        var shut = halls.stream().map(this::shut).toList();
        for (var day = 0; day < grid.days(); day++) {
            for (var time = 0; time < grid.times(); time++) {
                var moment = grid.index(day, time);
                if (cost[moment] < IMPOSSIBLE) {
                    var free = firstFree(shut, moment);
                    cost[moment] += free < 0 ? IMPOSSIBLE : rules.large(halls.get(free)) * Rule.LARGE_ROOM.weight();
                }
            }
        }
    }

    private static int firstFree(List<BitSet> shut, int moment) {
        for (var hall = 0; hall < shut.size(); hall++) {
            if (!shut.get(hall).get(moment)) {
                return hall;
            }
        }
        return -1;
    }

    /** The moments at which a room cannot be had. */
    private BitSet shut(PlanningFacts.Hall hall) {
        var shut = new BitSet(cost.length);
        for (var time = 0; time < grid.times(); time++) {
            var from = grid.time(time);
            if (!hall.room().isOpen(from, end(from))) {
                for (var day = 0; day < grid.days(); day++) {
                    shut.set(grid.index(day, time));
                }
            }
        }
        for (var day = 0; day < grid.days(); day++) {
            if (!hall.days().isWorked(grid.day(day))) {
                shut.set(grid.index(day, 0), grid.index(day, 0) + grid.times());
            }
        }
        hall.booked().forEach(stretch -> cross(stretch, shut::set));
        return shut;
    }

    private LocalTime end(LocalTime from) {
        return from.plusMinutes(minutes);
    }

    /** Every moment whose lesson would meet this stretch. */
    private void cross(Stretch stretch, IntConsumer mark) {
        var first = Math.max(0, grid.number(stretch.from().toLocalDate()));
        var last = Math.min(grid.days() - 1, grid.number(stretch.until().toLocalDate()));
        for (var day = first; day <= last; day++) {
            for (var time = 0; time < grid.times(); time++) {
                var from = grid.moment(day, time);
                if (stretch.meets(from, from.plusMinutes(minutes))) {
                    mark.accept(grid.index(day, time));
                }
            }
        }
    }
}
