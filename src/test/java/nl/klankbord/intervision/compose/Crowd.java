package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.Ties.Lead;
import nl.klankbord.intervision.compose.Ties.Pair;
import org.jspecify.annotations.Nullable;

/** Invents people who take part, always the same for a seed. */
public final class Crowd {

    private static final int MAP = 60;
    private static final List<HalfDay> HALF_DAYS = Arrays.asList(HalfDay.values());

    final Random dice;
    final List<Draft> drafts = new ArrayList<>();
    final Set<Lead> leads = new HashSet<>();
    final Set<Pair> apart = new HashSet<>();
    final Map<Pair, Integer> earlier = new HashMap<>();
    final Map<ColleagueId, Integer> pins = new HashMap<>();
    private final Map<Integer, PartnerId> partners = new HashMap<>();
    private final Map<Integer, TopicId> topics = new HashMap<>();
    private Travel travel = Travel.UNKNOWN;
    Settings settings = Settings.DEFAULT;

    Crowd(long seed) {
        dice = new Random(seed);
    }

    /** Somebody who is being invented. */
    static final class Draft {
        final ColleagueId id;
        int partner;

        @Nullable
        String team;

        @Nullable
        String field;

        final Set<Integer> topics = new HashSet<>();
        int level = 3;
        final Set<HalfDay> halfDays = new HashSet<>();
        boolean canFacilitate;
        boolean canHost;

        @Nullable
        Integer mostTravel;

        int led;

        Draft(ColleagueId id) {
            this.id = id;
        }
    }

    /**
     * People as one expects them: partners of all sizes on a map of an hour across, four to seven half-days each, one in
     * three can lead, half can host, one in ten leads colleagues, one wish for twelve people, and circles of last year.
     */
    public static Population ordinary(int people, int partners, long seed) {
        var crowd = new Crowd(seed);
        for (var i = 0; i < people; i++) {
            crowd.draw(partners);
        }
        crowd.travel(partners);
        crowd.lead(people / 10);
        crowd.wish(people / 12);
        crowd.lastYear(6);
        return crowd.population();
    }

    Draft somebody() {
        var draft = new Draft(new ColleagueId(new UUID(dice.nextLong(), dice.nextLong())));
        drafts.add(draft);
        return draft;
    }

    private void draw(int partners) {
        var draft = somebody();
        // The largest partner has about three times as many people as the smallest.
        draft.partner = (int) (partners * Math.pow(dice.nextDouble(), 1.4));
        draft.team = "team" + dice.nextInt(5);
        draft.field = "field" + dice.nextInt(8);
        var many = 1 + dice.nextInt(3);
        while (draft.topics.size() < many) {
            draft.topics.add((int) (24 * Math.pow(dice.nextDouble(), 1.5)));
        }
        draft.level = Math.clamp(Math.round(3 + dice.nextGaussian()), 1, 5);
        give(draft, 4 + dice.nextInt(4));
        draft.canFacilitate = dice.nextInt(3) == 0;
        draft.canHost = dice.nextBoolean();
        draft.mostTravel = dice.nextInt(3) == 0 ? null : (Integer) (20 + 5 * dice.nextInt(7));
        draft.led = draft.canFacilitate ? dice.nextInt(4) : 0;
    }

    void give(Draft draft, int halfDays) {
        while (draft.halfDays.size() < halfDays) {
            draft.halfDays.add(HALF_DAYS.get(dice.nextInt(HALF_DAYS.size())));
        }
    }

    void travel(int partners) {
        var places = new double[partners][2];
        for (var place : places) {
            place[0] = MAP * dice.nextDouble();
            place[1] = MAP * dice.nextDouble();
        }
        var minutes = new HashMap<PartnerId, Map<PartnerId, Integer>>();
        for (var a = 0; a < partners; a++) {
            for (var b = 0; b < a; b++) {
                var took = (int) Math.hypot(places[a][0] - places[b][0], places[a][1] - places[b][1]);
                minutes.computeIfAbsent(partner(a), _ -> new HashMap<>()).put(partner(b), took);
            }
        }
        travel = Travel.of(minutes);
    }

    /** So many people lead some colleagues of the same partner, one of whom may lead others. */
    void lead(int managers) {
        for (var i = 0; i < managers; i++) {
            var manager = any();
            for (var j = 0; j < 4; j++) {
                var report = any();
                if (report.partner == manager.partner
                        && report != manager
                        && !leads.contains(new Lead(report.id, manager.id))) {
                    leads.add(new Lead(manager.id, report.id));
                }
            }
        }
    }

    void wish(int wishes) {
        while (apart.size() < wishes) {
            var one = any();
            var other = any();
            if (one != other && (dice.nextBoolean() || one.partner == other.partner)) {
                apart.add(new Pair(one.id, other.id));
            }
        }
    }

    private void lastYear(int size) {
        for (var first = 0; first + size <= drafts.size(); first += size) {
            for (var i = first; i < first + size; i++) {
                for (var j = first; j < i; j++) {
                    earlier.put(new Pair(drafts.get(i).id, drafts.get(j).id), 1);
                }
            }
        }
    }

    Draft any() {
        return drafts.get(dice.nextInt(drafts.size()));
    }

    PartnerId partner(int number) {
        return partners.computeIfAbsent(number, _ -> new PartnerId(new UUID(dice.nextLong(), dice.nextLong())));
    }

    Population population() {
        return new Population(
                drafts.stream().map(this::person).toList(),
                settings,
                new Ties(leads, apart, earlier),
                travel,
                pins,
                dice.nextLong());
    }

    private Person person(Draft draft) {
        var chosen = new HashSet<TopicId>();
        draft.topics.forEach(topic -> chosen.add(
                topics.computeIfAbsent(topic, _ -> new TopicId(new UUID(dice.nextLong(), dice.nextLong())))));
        return new Person(
                draft.id,
                partner(draft.partner),
                draft.team,
                draft.field,
                chosen,
                draft.level,
                draft.halfDays,
                draft.canFacilitate,
                draft.canHost,
                draft.mostTravel,
                draft.led);
    }
}
