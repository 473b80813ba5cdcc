package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.compose.Composition;
import nl.klankbord.intervision.compose.Judge;
import nl.klankbord.intervision.compose.Judgement;
import nl.klankbord.intervision.programme.Populations.Gathered;
import nl.klankbord.intervision.programme.ProposalPage.MoveEffect;
import nl.klankbord.intervision.programme.ProposalPage.Placed;
import nl.klankbord.intervision.programme.ProposalPage.ProposedCircle;
import nl.klankbord.intervision.programme.ProposalPage.Trouble;
import nl.klankbord.intervision.programme.ProposalPage.Unplaced;
import nl.klankbord.intervision.programme.ProposalStore.Stored;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What who organises a programme sees of its circles. Private wishes are not read here. */
@Component
class ProposalPages {

    private final ProposalStore store;
    private final ProposalRuns runs;
    private final Populations populations;
    private final CircleRepository circles;
    private final People people;
    private final Vocabulary vocabulary;
    private final ProgrammeWork work;

    ProposalPages(
            ProposalStore store,
            ProposalRuns runs,
            Populations populations,
            CircleRepository circles,
            People people,
            Vocabulary vocabulary,
            ProgrammeWork work) {
        this.store = store;
        this.runs = runs;
        this.populations = populations;
        this.circles = circles;
        this.people = people;
        this.vocabulary = vocabulary;
        this.work = work;
    }

    ProposalPage page(Programme programme) {
        var stored = store.find(programme.id());
        var gathered = populations.gathered(programme);
        var plan = plan(programme, stored, gathered);
        var composition = plan.composition();
        var judgement = new Judge(gathered.population()).judge(composition);
        var names = people.cards(gathered.memberships().keySet());
        var state = stateOf(programme, stored);
        var content = stored.content();
        return new ProposalPage(
                programme.id(),
                programme.terms().title(),
                state,
                stored.version(),
                state == ProposalState.RUNNING ? runs.search(programme.id(), stored.seconds()) : null,
                judgement.score(),
                content.bound(),
                proposed(plan, judgement, gathered, names),
                judgement.waiting().stream()
                        .filter(waiting -> names.containsKey(waiting.person()))
                        .map(waiting -> new Unplaced(placed(waiting.person(), plan, gathered, names), waiting.said()))
                        .sorted(Comparator.comparing(
                                (Unplaced each) -> each.person().who().name()))
                        .toList(),
                judgement.breaches(),
                programme.state() == ProgrammeState.COMPOSING
                                && !judgement.waiting().isEmpty()
                        ? troubles(content)
                        : List.of(),
                programme.tellsWishes() ? programme.wishes() : null,
                content.undo().size(),
                programme.state() == ProgrammeState.COMPOSING && state != ProposalState.RUNNING,
                names,
                vocabulary.names(topics(gathered)));
    }

    private ProposalState stateOf(Programme programme, Stored stored) {
        return programme.state() == ProgrammeState.COMPOSING ? stored.stateAt(work.now()) : ProposalState.SENT;
    }

    /** Once they are sent, the memberships say who is in which circle. */
    Plan plan(Programme programme, Stored stored, Gathered gathered) {
        if (programme.state() == ProgrammeState.COMPOSING) {
            return stored.content().plan().of(gathered.memberships()::containsKey);
        }
        var seats = new ArrayList<Plan.Seats>();
        for (var circle : circles.findByProgrammeOrderByNumber(programme.id().value())) {
            seats.add(new Plan.Seats(
                    circle.id().value(),
                    0,
                    gathered.memberships().values().stream()
                            .filter(each -> each.isIn(circle.id()))
                            .map(each -> each.person().value())
                            .toList()));
        }
        return new Plan(seats, Set.of());
    }

    private static List<ProposedCircle> proposed(
            Plan plan, Judgement judgement, Gathered gathered, Map<ColleagueId, ColleagueCard> names) {
        var all = new ArrayList<ProposedCircle>();
        for (var number = 1; number <= plan.circles().size(); number++) {
            var seats = plan.circles().get(number - 1);
            var judged = judgement.circle(number);
            var members = seats.members().stream()
                    .map(ColleagueId::new)
                    .filter(names::containsKey)
                    .map(each -> placed(each, plan, gathered, names))
                    .sorted(Comparator.comparing((Placed each) -> each.who().name()))
                    .toList();
            all.add(new ProposedCircle(
                    new CircleId(seats.id()),
                    number,
                    seats.version(),
                    members,
                    judged.map(Judgement.Circle::score).orElse(0),
                    judged.map(Judgement.Circle::reasons).orElse(List.of()),
                    shared(members)));
        }
        return all;
    }

    private static Placed placed(
            ColleagueId person, Plan plan, Gathered gathered, Map<ColleagueId, ColleagueCard> names) {
        var membership = Objects.requireNonNull(gathered.memberships().get(person));
        return new Placed(
                Objects.requireNonNull(names.get(person)),
                Objects.requireNonNull(membership.entry()),
                membership.state(),
                plan.pins().contains(person.value()));
    }

    private static Set<HalfDay> shared(List<Placed> members) {
        var shared = members.isEmpty() ? EnumSet.noneOf(HalfDay.class) : EnumSet.allOf(HalfDay.class);
        members.forEach(member -> shared.retainAll(member.entry().halfDays()));
        return shared;
    }

    private static List<Trouble> troubles(ProposalStore.Content content) {
        return content.troubles().stream()
                .map(kept -> new Trouble(
                        kept.rule(),
                        kept.said().said(),
                        kept.mends().stream().map(SavedSaid::said).toList()))
                .toList();
    }

    private static Set<TopicId> topics(Gathered gathered) {
        var topics = new HashSet<TopicId>();
        gathered.memberships().values().forEach(each -> topics.addAll(each.topics()));
        return topics;
    }

    /** What moving this person to each other circle would do; cost: two circles are judged for each. */
    List<MoveEffect> effects(Programme programme, ColleagueId person) {
        var gathered = populations.gathered(programme);
        if (!gathered.memberships().containsKey(person)) {
            return List.of();
        }
        var plan = plan(programme, store.find(programme.id()), gathered);
        var judge = new Judge(gathered.population());
        var composition = plan.composition();
        var judgement = judge.judge(composition);
        var from = composition.circleOf(person);
        var effects = new ArrayList<MoveEffect>();
        for (var number = 1; number <= plan.circles().size(); number++) {
            if (from.isPresent() && from.getAsInt() == number) {
                continue;
            }
            var moved =
                    judge.judge(only(composition, from.orElse(number), number).with(person, number));
            var left = from.isEmpty() ? null : score(moved, from.getAsInt());
            var come = moved.circle(number).orElseThrow();
            effects.add(new MoveEffect(
                    new CircleId(plan.circles().get(number - 1).id()),
                    number,
                    left,
                    score(judgement, number),
                    come.score(),
                    total(
                            judgement,
                            moved,
                            from.orElse(number),
                            gathered.population().people().size()),
                    come.breaches()));
        }
        return effects;
    }

    private static int score(Judgement judgement, int number) {
        return judgement.circle(number).map(Judgement.Circle::score).orElse(0);
    }

    private static Composition only(Composition composition, int one, int other) {
        return new Composition(composition.places().entrySet().stream()
                .filter(place -> place.getValue() == one || place.getValue() == other)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Of all circles, where some are as they would become. */
    private static int total(Judgement before, Judgement moved, int left, int people) {
        var changed = moved.circles().stream().map(Judgement.Circle::number).collect(Collectors.toSet());
        changed.add(left);
        var sum = Stream.concat(
                        moved.circles().stream(),
                        before.circles().stream().filter(circle -> !changed.contains(circle.number())))
                .mapToInt(circle -> circle.members().size() * circle.score())
                .sum();
        return people == 0 ? 0 : Math.round((float) sum / people);
    }
}
