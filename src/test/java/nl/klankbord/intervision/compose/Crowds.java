package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.Crowd.Draft;
import nl.klankbord.intervision.compose.Ties.Lead;
import nl.klankbord.intervision.compose.Ties.Pair;

/** People who make it hard to compose circles, each kind in its own way. */
final class Crowds {

    /** What there is little or much of. */
    enum Kind {
        ORDINARY,
        FEW_FACILITATORS,
        SCARCE_HALF_DAYS,
        DENSE_LINES,
        DOMINANT_PARTNER,
        MANY_WISHES,
        ALL_AT_ONCE
    }

    private final Crowd crowd;
    private final Kind kind;

    private Crowds(Kind kind, long seed) {
        crowd = new Crowd(seed * 31 + kind.ordinal());
        this.kind = kind;
    }

    private boolean is(Kind other) {
        return kind == other || kind == Kind.ALL_AT_ONCE;
    }

    /** Three to eleven people, with or without circles for them. */
    static Population wild(Kind kind, long seed) {
        return new Crowds(kind, seed).wild();
    }

    private Population wild() {
        var dice = crowd.dice;
        var least = 3 + dice.nextInt(2);
        crowd.settings = new Settings(
                least,
                least + dice.nextInt(3),
                2 + dice.nextInt(2),
                1 + dice.nextInt(2),
                3,
                1 + dice.nextInt(2),
                dice.nextBoolean() ? Settings.Field.SIMILAR : Settings.Field.MIXED,
                Map.of());
        var people = 3 + dice.nextInt(9);
        var partners = 1 + dice.nextInt(5);
        for (var i = 0; i < people; i++) {
            var draft = crowd.somebody();
            draft.partner = is(Kind.DOMINANT_PARTNER) && dice.nextBoolean() ? 0 : dice.nextInt(partners);
            draft.team = dice.nextInt(3) == 0 ? null : "team" + dice.nextInt(3);
            draft.canFacilitate = dice.nextInt(is(Kind.FEW_FACILITATORS) ? 5 : 2) == 0;
            crowd.give(draft, is(Kind.SCARCE_HALF_DAYS) ? 3 + dice.nextInt(3) : 6 + dice.nextInt(4));
            soft(draft);
        }
        if (is(Kind.DENSE_LINES)) {
            lines(people / 2);
        }
        crowd.wish(Math.min(is(Kind.MANY_WISHES) ? people / 2 + 1 : dice.nextInt(2), people * (people - 1) / 4));
        return crowd.population();
    }

    private void soft(Draft draft) {
        draft.topics.add(crowd.dice.nextInt(4));
        draft.level = 1 + crowd.dice.nextInt(5);
        draft.field = "field" + crowd.dice.nextInt(3);
        draft.canHost = crowd.dice.nextBoolean();
        draft.led = crowd.dice.nextInt(3);
    }

    private void lines(int lines) {
        for (var i = 0; i < lines; i++) {
            var one = crowd.any();
            var other = crowd.any();
            if (one != other && !crowd.leads.contains(new Lead(other.id, one.id))) {
                crowd.leads.add(new Lead(one.id, other.id));
            }
        }
    }

    /** So many circles that keep every rule, told to nobody, with all that may be between them. */
    static Population hidden(Kind kind, int circles, long seed) {
        return new Crowds(kind, seed).hidden(circles);
    }

    private Population hidden(int circles) {
        var all = new ArrayList<List<Draft>>();
        for (var circle = 0; circle < circles; circle++) {
            all.add(circle(Math.max(4, circles)));
        }
        var between = crowd.drafts.size() * (is(Kind.DENSE_LINES) ? 3 : 1) / 2;
        var wishes = crowd.drafts.size() * (is(Kind.MANY_WISHES) ? 4 : 1) / 4;
        for (var i = 0; i < between && circles > 1; i++) {
            var one = one(all, i % circles);
            var other = one(all, (i + 1 + crowd.dice.nextInt(circles - 1)) % circles);
            if (!crowd.leads.contains(new Lead(other.id, one.id))) {
                crowd.leads.add(new Lead(one.id, other.id));
            }
        }
        for (var i = 0; i < wishes && circles > 1; i++) {
            crowd.apart.add(new Pair(
                    one(all, i % circles).id, one(all, (i + 1 + crowd.dice.nextInt(circles - 1)) % circles).id));
        }
        Collections.shuffle(crowd.drafts, crowd.dice);
        return crowd.population();
    }

    private Draft one(List<List<Draft>> circles, int circle) {
        var members = circles.get(circle);
        return members.get(crowd.dice.nextInt(members.size()));
    }

    private List<Draft> circle(int partners) {
        var dice = crowd.dice;
        var size = 5 + dice.nextInt(4);
        var members = new ArrayList<Draft>();
        var shared = new ArrayList<>(Arrays.asList(HalfDay.values()));
        Collections.shuffle(shared, dice);
        var own = new HashSet<Integer>();
        while (own.size() < 4) {
            own.add(dice.nextInt(partners));
        }
        var houses = new ArrayList<>(own);
        if (is(Kind.DOMINANT_PARTNER)) {
            houses.remove(Integer.valueOf(0));
            houses.addFirst(0);
        }
        for (var i = 0; i < size; i++) {
            var draft = crowd.somebody();
            // Three of the first, then by turns: at most three of one partner, and two of one team.
            draft.partner = is(Kind.DOMINANT_PARTNER) && i < 3 ? 0 : houses.get(1 + i % 3);
            draft.team = i % 3 == 0 ? null : "team" + i;
            draft.halfDays.addAll(shared.subList(0, 2));
            crowd.give(draft, 2 + dice.nextInt(is(Kind.SCARCE_HALF_DAYS) ? 2 : 5));
            draft.canFacilitate = i == 0 || !is(Kind.FEW_FACILITATORS) && dice.nextInt(3) == 0;
            soft(draft);
            members.add(draft);
        }
        return members;
    }
}
