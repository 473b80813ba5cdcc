package nl.klankbord.planning;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plain way to the best series: goes through each one that there is, and judges each lesson anew by the rules. Shares
 * with the planner the rules of one moment, and nothing of the search.
 */
public final class Exhaustive {

    private final PlanningRequest request;
    private final MomentRules rules;
    private final Map<Integer, Integer> cheapest = new TreeMap<>();
    private long looked;

    public Exhaustive(PlanningFacts facts, PlanningRequest request) {
        this.request = request;
        this.rules = new MomentRules(facts, request);
    }

    /** How many series were gone through. */
    public long looked() {
        return looked;
    }

    /** Cost and first day of the best five, each beginning on another day. */
    public List<String> best() {
        for (var from : moments()) {
            extend(from, List.of(from), 0);
        }
        return cheapest.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(Proposals.MOST)
                .map(one -> one.getValue() + " from " + request.earliest().plusDays(one.getKey()))
                .toList();
    }

    private List<LocalDateTime> moments() {
        var moments = new ArrayList<LocalDateTime>();
        for (var day = request.earliest(); !day.isAfter(request.latest()); day = day.plusDays(1)) {
            for (var time = day.atTime(request.from());
                    !time.plusMinutes(request.minutes()).isAfter(day.atTime(request.until()));
                    time = time.plusMinutes(30)) {
                moments.add(time);
            }
        }
        return moments;
    }

    private void extend(LocalDateTime first, List<LocalDateTime> series, int leftOut) {
        if (series.size() == request.lessons()) {
            looked++;
            judge(first, series, leftOut);
            return;
        }
        for (var next : moments()) {
            var between = between(series.getLast(), next);
            if (between != null) {
                var longer = new ArrayList<>(series);
                longer.add(next);
                extend(first, longer, leftOut + between);
            }
        }
    }

    /** How many of the pattern are left out from one to the next; null when they do not follow each other. */
    private @Nullable Integer between(LocalDateTime one, LocalDateTime next) {
        var days = (int) ChronoUnit.DAYS.between(one.toLocalDate(), next.toLocalDate());
        var sameTime = one.toLocalTime().equals(next.toLocalTime());
        return switch (request.pattern()) {
            case Pattern.Free free -> days >= free.daysBetween() ? 0 : null;
            case Pattern.EveryWeeks every ->
                sameTime && days > 0 && days % (7 * every.weeks()) == 0 ? days / (7 * every.weeks()) - 1 : null;
            case Pattern.EveryMonth every -> {
                var months = (int) ChronoUnit.MONTHS.between(
                        one.toLocalDate().withDayOfMonth(1), next.toLocalDate().withDayOfMonth(1));
                yield sameTime && months > 0 && one.getDayOfWeek() == next.getDayOfWeek() && isNth(next, every.nth())
                        ? months - 1
                        : null;
            }
        };
    }

    private static boolean isNth(LocalDateTime moment, int nth) {
        var day = moment.toLocalDate();
        return day.with(TemporalAdjusters.dayOfWeekInMonth(nth, day.getDayOfWeek()))
                .equals(day);
    }

    private boolean begins(LocalDateTime first) {
        return switch (request.pattern()) {
            case Pattern.Free free -> true;
            case Pattern.EveryWeeks every -> every.weekday() == null || first.getDayOfWeek() == every.weekday();
            case Pattern.EveryMonth every ->
                (every.weekday() == null || first.getDayOfWeek() == every.weekday()) && isNth(first, every.nth());
        };
    }

    private void judge(LocalDateTime first, List<LocalDateTime> series, int leftOut) {
        var sum = leftOut * Rule.SKIPPED.weight();
        for (var moment : series) {
            for (var breach : rules.breaches(moment)) {
                if (breach.rule().isHard()) {
                    return;
                }
                sum += breach.cost();
            }
        }
        if (begins(first)) {
            cheapest.merge((int) ChronoUnit.DAYS.between(request.earliest(), first.toLocalDate()), sum, Integer::min);
        }
    }
}
