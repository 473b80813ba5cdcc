package nl.klankbord.intervision.compose;

import java.util.HashMap;
import nl.klankbord.base.ColleagueId;

/**
 * Circles while they are being made: who sits where, how much each circle breaks and how good it is. A change is tried in
 * place; only the circles that it touches are counted anew; then it is kept or taken back. In circle 0 people wait.
 */
final class Plan {

    static final int WAITING = 0;
    private static final int NOBODY = -1;

    final Model model;
    final SoftRules soft;
    final int circles;
    final int[] circleOf;
    final int[][] members;
    final int[] sizes;
    final int[] hard;
    final double[] good;
    int hardTotal;
    double goodTotal;
    private final int[] at;
    private final Circle scratch;
    private final int[] home;
    private double keep;
    private boolean onlyRules;
    private int one;
    private int other;
    private int from;
    private int to;
    private int hardFrom;
    private int hardTo;
    private double goodFrom;
    private double goodTo;

    /** All wait. */
    Plan(Model model, int circles) {
        this.model = model;
        this.circles = circles;
        soft = new SoftRules(model);
        scratch = new Circle(model);
        circleOf = new int[model.size];
        at = new int[model.size];
        home = new int[model.size];
        members = new int[circles + 1][model.size];
        sizes = new int[circles + 1];
        hard = new int[circles + 1];
        good = new double[circles + 1];
        for (var person = 0; person < model.size; person++) {
            append(person, WAITING);
        }
    }

    /** As it is in a composition; circles beyond the highest number are empty. */
    static Plan of(Model model, Composition composition, int circles) {
        var plan = new Plan(model, circles);
        for (var person = 0; person < model.size; person++) {
            plan.put(person, composition.circleOf(model.id(person)).orElse(WAITING));
        }
        return plan;
    }

    /** Lets it cost something to move people from where they are now. */
    void stay(double cost) {
        keep = cost;
        System.arraycopy(circleOf, 0, home, 0, model.size);
        for (var circle = 0; circle <= circles; circle++) {
            count(circle);
        }
    }

    /** Whether only hard rules count for now, which is quicker. */
    void heedOnlyRules(boolean only) {
        onlyRules = only;
        for (var circle = 0; circle <= circles; circle++) {
            count(circle);
        }
    }

    Plan copy() {
        var copy = new Plan(model, circles);
        copy.take(this);
        return copy;
    }

    /** Becomes as the other, which has as many circles. */
    void take(Plan plan) {
        for (var circle = 0; circle <= circles; circle++) {
            System.arraycopy(plan.members[circle], 0, members[circle], 0, plan.sizes[circle]);
        }
        System.arraycopy(plan.circleOf, 0, circleOf, 0, model.size);
        System.arraycopy(plan.at, 0, at, 0, model.size);
        System.arraycopy(plan.home, 0, home, 0, model.size);
        System.arraycopy(plan.sizes, 0, sizes, 0, circles + 1);
        System.arraycopy(plan.hard, 0, hard, 0, circles + 1);
        System.arraycopy(plan.good, 0, good, 0, circles + 1);
        hardTotal = plan.hardTotal;
        goodTotal = plan.goodTotal;
        keep = plan.keep;
    }

    boolean isMovable(int person) {
        return model.pinned[person] == 0;
    }

    int waiting() {
        return sizes[WAITING];
    }

    /** Puts somebody somewhere for good. */
    void put(int person, int circle) {
        if (circleOf[person] != circle) {
            tryMove(person, circle);
        }
    }

    /** Has two people change places; {@link #back} takes it back. */
    void trySwap(int person, int partner) {
        one = person;
        other = partner;
        from = circleOf[person];
        to = circleOf[partner];
        change();
        count(from);
        count(to);
    }

    /** Has one person go elsewhere; {@link #back} takes it back. */
    void tryMove(int person, int circle) {
        one = person;
        other = NOBODY;
        from = circleOf[person];
        to = circle;
        change();
        count(from);
        count(to);
    }

    private void change() {
        hardFrom = hard[from];
        hardTo = hard[to];
        goodFrom = good[from];
        goodTo = good[to];
        exchange(from, to);
    }

    private void exchange(int left, int right) {
        if (other == NOBODY) {
            remove(one, left);
            append(one, right);
        } else {
            var place = at[one];
            set(one, right, at[other]);
            set(other, left, place);
        }
    }

    /** Takes the last change back. */
    void back() {
        exchange(to, from);
        hardTotal += hardFrom - hard[from] + hardTo - hard[to];
        goodTotal += goodFrom - good[from] + goodTo - good[to];
        hard[from] = hardFrom;
        hard[to] = hardTo;
        good[from] = goodFrom;
        good[to] = goodTo;
    }

    /** How much more the last change broke. */
    int harder() {
        return hard[from] - hardFrom + hard[to] - hardTo;
    }

    /** Whether the last change broke more in one of its circles. */
    boolean isWorse() {
        return hard[from] > hardFrom || hard[to] > hardTo;
    }

    /** How much better the last change made the circles. */
    double better() {
        return good[from] - goodFrom + good[to] - goodTo;
    }

    private void append(int person, int circle) {
        set(person, circle, sizes[circle]++);
    }

    private void set(int person, int circle, int place) {
        members[circle][place] = person;
        circleOf[person] = circle;
        at[person] = place;
    }

    private void remove(int person, int circle) {
        var last = members[circle][--sizes[circle]];
        set(last, circle, at[person]);
    }

    private void count(int circle) {
        if (circle == WAITING) {
            return;
        }
        scratch.fill(members[circle], sizes[circle]);
        var broken = HardRules.breaches(scratch) + scratch.apartPairs;
        var score = sizes[circle] == 0 || onlyRules ? 0 : sizes[circle] * soft.score(scratch) - moved(circle);
        hardTotal += broken - hard[circle];
        goodTotal += score - good[circle];
        hard[circle] = broken;
        good[circle] = score;
    }

    private double moved(int circle) {
        if (keep == 0) {
            return 0;
        }
        var count = 0;
        for (var i = 0; i < sizes[circle]; i++) {
            count += home[members[circle][i]] == circle ? 0 : 1;
        }
        return keep * count;
    }

    Composition composition() {
        var places = new HashMap<ColleagueId, Integer>();
        for (var person = 0; person < model.size; person++) {
            if (circleOf[person] != WAITING) {
                places.put(model.id(person), circleOf[person]);
            }
        }
        return new Composition(places);
    }
}
