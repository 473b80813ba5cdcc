package nl.klankbord.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.klankbord.planning.Proposal.Lesson;
import nl.klankbord.planning.Proposal.Objection;
import nl.klankbord.planning.Proposal.Place;
import nl.klankbord.planning.Proposals.Obstacle;

/** Tells of a series what speaks against it, and why nothing was found when nothing was. */
final class Explanation {

    private static final int MOST_OBSTACLES = 5;

    private final Grid grid;
    private final MomentRules rules;
    private final PlanningFacts facts;

    Explanation(Grid grid, MomentRules rules, PlanningFacts facts) {
        this.grid = grid;
        this.rules = rules;
        this.facts = facts;
    }

    Proposal of(SeriesSearch.Series series) {
        var lessons = new ArrayList<Lesson>();
        var against = new LinkedHashMap<MomentRules.Breach, Weight>();
        for (var moment : series.moments()) {
            var from = grid.moment(moment.day(), moment.time());
            var until = rules.end(from);
            lessons.add(new Lesson(
                    from.toLocalDate(),
                    from.toLocalTime(),
                    until.toLocalTime(),
                    rules.hall(from, until).map(Explanation::place).orElse(null)));
            rules.breaches(from).forEach(breach -> weigh(against, breach, from.toLocalDate()));
        }
        var skipped = new MomentRules.Breach(Rule.SKIPPED, "", Rule.SKIPPED.weight());
        series.leftOut().forEach(day -> weigh(against, skipped, grid.day(day)));
        return new Proposal(
                score(series.cost(), lessons.size()),
                series.cost(),
                lessons,
                against.entrySet().stream()
                        .map(one -> new Objection(
                                one.getKey().rule(), one.getKey().about(), one.getValue().cost, one.getValue().days))
                        .sorted(Comparator.comparing(Objection::cost, Comparator.reverseOrder())
                                .thenComparing(Objection::rule)
                                .thenComparing(Objection::about))
                        .toList());
    }

    /** 100 without objections; what costs 100 a lesson is half as good. */
    static int score(int cost, int lessons) {
        return Math.round(100f / (1f + cost / (100f * lessons)));
    }

    private static void weigh(
            LinkedHashMap<MomentRules.Breach, Weight> against, MomentRules.Breach breach, LocalDate day) {
        var weight =
                against.computeIfAbsent(new MomentRules.Breach(breach.rule(), breach.about(), 0), _ -> new Weight());
        weight.cost += breach.cost();
        if (!weight.days.contains(day)) {
            weight.days.add(day);
        }
    }

    private static final class Weight {
        private int cost;
        private final List<LocalDate> days = new ArrayList<>();
    }

    private static Place place(PlanningFacts.Hall hall) {
        var room = hall.room();
        return new Place(
                room.id(),
                room.name(),
                hall.partner().id(),
                hall.partner().name(),
                room.seats(),
                room.hybrid(),
                room.address());
    }

    /** What shuts out most moments of days on which people work, the most first. */
    List<Obstacle> obstacles(Search search) {
        var counts = new LinkedHashMap<MomentRules.Breach, Integer>();
        var all = 0;
        for (var day = 0; day < grid.days() && !search.isStopped(); day++) {
            for (var time = 0; time < grid.times() && !rules.isDayOff(grid.day(day)); time++) {
                all++;
                var from = grid.moment(day, time);
                for (var trainer : facts.trainers()) {
                    var away = MomentRules.isAway(trainer, grid.day(day));
                    var booked = MomentRules.isBooked(trainer, from, rules.end(from));
                    count(counts, trainer.said(Rule.TRAINER_AWAY), trainer.name(), away);
                    // Of whom it is not said why, it is not said twice either.
                    count(
                            counts,
                            trainer.said(Rule.TRAINER_BOOKED),
                            trainer.name(),
                            booked && (trainer.whyTold() || !away));
                }
                count(counts, Rule.PAST, "", rules.isPast(from));
                count(
                        counts,
                        Rule.NO_ROOM,
                        "",
                        rules.needsHall() && rules.hall(from, rules.end(from)).isEmpty());
            }
        }
        var of = all;
        return counts.entrySet().stream()
                .map(one -> new Obstacle(one.getKey().rule(), one.getKey().about(), one.getValue(), of))
                .sorted(Comparator.comparing(Obstacle::moments, Comparator.reverseOrder())
                        .thenComparing(Obstacle::rule)
                        .thenComparing(Obstacle::about))
                .limit(MOST_OBSTACLES)
                .toList();
    }

    private static void count(
            LinkedHashMap<MomentRules.Breach, Integer> counts, Rule rule, String about, boolean broken) {
        if (broken) {
            counts.merge(new MomentRules.Breach(rule, about, 0), 1, Integer::sum);
        }
    }
}
