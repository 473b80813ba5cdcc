package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.compose.Obstacle.Mend;
import nl.klankbord.intervision.compose.Said.Count;
import nl.klankbord.intervision.compose.Said.Value;

/** What keeps everybody from getting a place as counting alone shows: without any search, and so without doubt. */
final class Obstacles {

    private final Model model;
    private final Settings settings;
    private final CircleNumbers numbers;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Model model) {
        this.model = model;
        settings = model.settings;
        numbers = CircleNumbers.of(model);
    }

    /** All there are; empty when counting shows none, which does not mean that there are circles. */
    static List<Obstacle> certain(Model model) {
        var obstacles = new Obstacles(model);
        obstacles.look();
        return List.copyOf(obstacles.found);
    }

    private void look() {
        if (model.size < settings.least()) {
            tooFew();
            return;
        }
        if (numbers.fewest() > model.size / settings.least()) {
            indivisible();
        }
        facilitators();
        onePartner();
        partners();
        oneTeam();
        alone();
        pins();
    }

    private void tooFew() {
        var mends = new ArrayList<Mend>();
        mends.add(new Obstacle.MorePeople(settings.least() - model.size));
        if (model.size >= Settings.SMALLEST) {
            mends.add(new Obstacle.AllowSmaller(model.size));
        }
        found(Rule.SIZE, mends, "intervision-compose.too-few", new Count(model.size), new Count(settings.least()));
    }

    private void indivisible() {
        var circles = model.size / settings.least();
        var mends = new ArrayList<Mend>();
        mends.add(new Obstacle.MorePeople((circles + 1) * settings.least() - model.size));
        if (model.size / (circles + 1) >= Settings.SMALLEST) {
            mends.add(new Obstacle.AllowSmaller(model.size / (circles + 1)));
        }
        if (Math.ceilDiv(model.size, circles) <= Settings.LARGEST) {
            mends.add(new Obstacle.AllowLarger(Math.ceilDiv(model.size, circles)));
        }
        found(
                Rule.SIZE,
                mends,
                "intervision-compose.indivisible",
                new Count(model.size),
                new Count(settings.least()),
                new Count(settings.most()));
    }

    /** Each circle needs somebody who can lead, and at least so many circles are needed. */
    private void facilitators() {
        var leaders = count(person -> model.canFacilitate[person]);
        if (leaders < numbers.fewest()) {
            var mends = new ArrayList<Mend>();
            mends.add(new Obstacle.MoreFacilitators(numbers.fewest() - leaders));
            if (leaders > 0 && Math.ceilDiv(model.size, leaders) <= Settings.LARGEST) {
                mends.add(new Obstacle.AllowLarger(Math.ceilDiv(model.size, leaders)));
            }
            found(
                    Rule.FACILITATOR,
                    mends,
                    "intervision-compose.few-facilitators",
                    new Count(leaders),
                    new Count(numbers.fewest()));
        }
    }

    private int mostCircles() {
        return Math.max(1, model.size / settings.least());
    }

    /** All people of one partner have a place in some circle, so many in each. */
    private void onePartner() {
        for (var partner = 0; partner < model.partners.size(); partner++) {
            var own = partner;
            var people = count(person -> model.partner[person] == own);
            if (people > settings.mostOfPartner() * mostCircles()) {
                found(
                        Rule.ONE_PARTNER,
                        List.of(new Obstacle.AllowMoreOfPartner(Math.ceilDiv(people, mostCircles()))),
                        "intervision-compose.many-of-partner",
                        new Count(people),
                        new Count(model.size),
                        new Said.Of(model.partners.get(partner)),
                        new Count(settings.mostOfPartner()));
            }
        }
    }

    /** For some number of circles, there are enough people of different partners for all. */
    private void partners() {
        if (model.partners.size() < settings.leastPartners()) {
            return;
        }
        var possible = IntStream.rangeClosed(numbers.fewest(), mostCircles())
                .anyMatch(circles -> seats(circles) >= settings.leastPartners() * circles);
        if (!possible && numbers.fewest() <= mostCircles()) {
            found(
                    Rule.PARTNERS,
                    List.of(new Obstacle.AllowFewerPartners(Math.max(1, seats(numbers.fewest()) / numbers.fewest()))),
                    "intervision-compose.few-partners",
                    new Count(settings.leastPartners()));
        }
    }

    /** How many times a circle can have somebody of a partner. */
    private int seats(int circles) {
        return IntStream.range(0, model.partners.size())
                .map(partner -> Math.min(circles, count(person -> model.partner[person] == partner)))
                .sum();
    }

    private void oneTeam() {
        var teams =
                IntStream.of(model.team).filter(team -> team >= 0).distinct().toArray();
        for (var team : teams) {
            var people = count(person -> model.team[person] == team);
            if (people > settings.mostOfTeam() * mostCircles()) {
                found(
                        Rule.ONE_TEAM,
                        List.of(new Obstacle.AllowMoreOfTeam(Math.ceilDiv(people, mostCircles()))),
                        "intervision-compose.many-of-team",
                        Words.all(model.ids(person -> model.team[person] == team)),
                        new Count(settings.mostOfTeam()));
            }
        }
    }

    /** Everybody could sit with enough others, and with somebody who can lead. */
    private void alone() {
        var seldom = new HashSet<ColleagueId>();
        var led = new HashSet<ColleagueId>();
        for (var i = 0; i < model.size; i++) {
            var person = i;
            var meeting = IntStream.range(0, model.size)
                    .filter(other -> other != person && meet(person, other))
                    .toArray();
            var joining = IntStream.of(meeting)
                    .filter(other -> (model.tie(person, other) & Model.LEADS) == 0)
                    .toArray();
            var isLed =
                    model.canFacilitate[person] || IntStream.of(joining).anyMatch(other -> model.canFacilitate[other]);
            if (Integer.bitCount(model.halfDays[person]) < settings.halfDays()
                    || meeting.length < settings.least() - 1) {
                seldom.add(model.id(person));
            } else if (joining.length < settings.least() - 1) {
                led.add(model.id(person));
            } else if (!isLed && count(other -> model.canFacilitate[other]) > 0) {
                seldom.add(model.id(person));
            }
        }
        if (!seldom.isEmpty()) {
            found(
                    Rule.HALF_DAYS,
                    List.of(new Obstacle.AskHalfDays(seldom)),
                    "intervision-compose.seldom",
                    Words.all(seldom));
        }
        if (!led.isEmpty()) {
            found(Rule.MANAGER, List.of(), "intervision-compose.in-line", Words.all(led));
        }
    }

    private boolean meet(int one, int other) {
        return Integer.bitCount(model.halfDays[one] & model.halfDays[other]) >= settings.halfDays();
    }

    /** Those who are pinned in one circle can sit together. */
    private void pins() {
        var circle = new Circle(model);
        var stuck = new HashSet<ColleagueId>();
        for (var pin :
                IntStream.of(model.pinned).filter(pin -> pin > 0).distinct().toArray()) {
            var people = IntStream.range(0, model.size)
                    .filter(person -> model.pinned[person] == pin)
                    .toArray();
            circle.fill(people, people.length);
            if (people.length > settings.most()
                    || HardRules.breach(Rule.MANAGER, circle) > 0
                    || HardRules.breach(Rule.ONE_PARTNER, circle) > 0
                    || HardRules.breach(Rule.ONE_TEAM, circle) > 0
                    || HardRules.breach(Rule.HALF_DAYS, circle) > 0) {
                stuck.addAll(model.ids(person -> model.pinned[person] == pin));
            }
        }
        if (!stuck.isEmpty()) {
            found.add(stuck(stuck));
        }
    }

    static Obstacle stuck(Set<ColleagueId> people) {
        return new Obstacle(
                Optional.empty(),
                Said.of("intervision-compose.stuck", Words.all(people)),
                List.of(new Obstacle.FewerPins(people)));
    }

    private int count(IntPredicate which) {
        return (int) IntStream.range(0, model.size).filter(which).count();
    }

    private void found(Rule rule, List<Mend> mends, String key, Value... values) {
        found.add(new Obstacle(Optional.of(rule), Said.of(key, values), mends));
    }
}
