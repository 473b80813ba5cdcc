package nl.klankbord.training.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.GivenHours;
import nl.klankbord.balance.GivenHours.Gift;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.Partners;
import nl.klankbord.partners.RoomId;
import nl.klankbord.people.People;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.cost.CostDivision;
import nl.klankbord.training.cost.CostKey;
import nl.klankbord.training.cost.Sharer;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.settlement.Settlement.Hours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an edition costs whom. */
@Component
class SettlementReading {

    private static final int CENTS = 2;

    private final SettlementStore store;
    private final Partners partners;
    private final People people;
    private final Clock clock;

    SettlementReading(SettlementStore store, Partners partners, People people, Clock clock) {
        this.store = store;
        this.partners = partners;
        this.people = people;
        this.clock = clock;
    }

    /** What would be settled now. */
    record Plan(long cents, @Nullable Integer year, CostDivision division, List<GivenHours> hours) {}

    Settlement read(Roll roll, Actor actor) {
        var names = names();
        return store.find(roll.id())
                .map(settled -> new Settlement(
                        roll.id(),
                        roll.title(),
                        partners.find(roll.organiser()).orElse(null),
                        firstDay(roll),
                        lastDay(roll),
                        settled.cents(),
                        settled.rule(),
                        settled.year(),
                        new CostDivision.Divided(
                                settled.cents(),
                                CostKey.of(settled.rule(), Objects.requireNonNullElse(settled.year(), 0)),
                                settled.lines()),
                        booked(roll, names),
                        settled.at(),
                        false,
                        0,
                        mayTakeBack(roll, actor)))
                .orElseGet(() -> preview(roll, names));
    }

    private Settlement preview(Roll roll, Map<PartnerId, String> names) {
        var plan = plan(roll);
        return new Settlement(
                roll.id(),
                roll.title(),
                partners.find(roll.organiser()).orElse(null),
                firstDay(roll),
                lastDay(roll),
                plan.cents(),
                roll.cost().rule(),
                plan.year(),
                plan.division(),
                together(plan.hours().stream()
                        .map(each -> hours(each.kind(), each.gives(), each.takes(), each.minutes(), names))
                        .toList()),
                null,
                roll.steps().contains(EditionStep.SETTLE),
                roll.unsaid(),
                false);
    }

    static boolean mayTakeBack(Roll roll, Actor actor) {
        return roll.state() == EditionState.SETTLED
                && (actor.colleague().equals(roll.maker()) || actor.administers(roll.organiser()));
    }

    private static @Nullable LocalDate firstDay(Roll roll) {
        return roll.lessons().isEmpty()
                ? null
                : roll.lessons().getFirst().start().toLocalDate();
    }

    private static @Nullable LocalDate lastDay(Roll roll) {
        return roll.lessons().isEmpty()
                ? null
                : roll.lessons().getLast().start().toLocalDate();
    }

    private Map<PartnerId, String> names() {
        var names = new LinkedHashMap<PartnerId, String>();
        partners.all().forEach(card -> names.put(card.id(), card.name()));
        return names;
    }

    Plan plan(Roll roll) {
        var seats = roll.seatsTaken();
        var details = partners.listed();
        var sharers = details.stream()
                .filter(each -> roll.invited().contains(each.card().id()))
                .map(each -> sharer(each, seats))
                .toList();
        var organiser = details.stream()
                .filter(each -> each.card().id().equals(roll.organiser()))
                .findFirst()
                .map(each -> sharer(each, seats))
                .orElse(new Sharer(roll.organiser(), "", 0, List.of()));
        var cents = roll.cost().total().movePointRight(CENTS).longValueExact();
        var year = year(roll, sharers);
        var division = CostDivision.of(
                cents, CostKey.of(roll.cost().rule(), Objects.requireNonNullElse(year, 0)), organiser, sharers);
        return new Plan(cents, year, division, GivenHours.of(gifts(roll), seats, names()));
    }

    private static Sharer sharer(PartnerDetails partner, Map<PartnerId, Integer> seats) {
        return new Sharer(
                partner.card().id(),
                partner.card().name(),
                Objects.requireNonNullElse(seats.get(partner.card().id()), 0),
                partner.figures());
    }

    /** Of the figures: as it was said, or the last that all have; null for a rule that asks for none. */
    private @Nullable Integer year(Roll roll, List<Sharer> sharers) {
        var kind = roll.cost().rule().figure();
        if (kind.isEmpty()) {
            return null;
        }
        return roll.cost().year() instanceof Integer said
                ? said
                : CostDivision.latest(kind.get(), sharers)
                        .orElse(LocalDate.ofInstant(clock.instant(), WorkingDays.HERE)
                                .getYear());
    }

    private List<Gift> gifts(Roll roll) {
        var trainers = people.cards(roll.trainers());
        var gifts = new ArrayList<Gift>();
        roll.trainers().stream()
                .filter(trainers::containsKey)
                .forEach(trainer -> gifts.add(new Gift(
                        ContributionKind.TRAINING,
                        trainer,
                        Objects.requireNonNull(trainers.get(trainer)).partner(),
                        roll.minutes())));
        roll.lessons().forEach(lesson -> Optional.ofNullable(lesson.room())
                .flatMap(room -> partners.room(new RoomId(room)))
                .ifPresent(room -> gifts.add(new Gift(
                        ContributionKind.TRAINING_ROOM,
                        roll.maker(),
                        room.partner().id(),
                        lesson.minutes()))));
        return added(gifts);
    }

    /** The lessons in rooms of one partner together, so that what falls to each is rounded once. */
    private static List<Gift> added(List<Gift> gifts) {
        return gifts.stream()
                .collect(Collectors.groupingBy(
                        each -> new Gift(each.kind(), each.giver(), each.gives(), 0),
                        LinkedHashMap::new,
                        Collectors.summingInt(Gift::minutes)))
                .entrySet()
                .stream()
                .map(each -> new Gift(
                        each.getKey().kind(),
                        each.getKey().giver(),
                        each.getKey().gives(),
                        each.getValue()))
                .toList();
    }

    private List<Hours> booked(Roll roll, Map<PartnerId, String> names) {
        return together(store.booked(roll.id()).stream()
                .map(each -> hours(each.kind(), each.gives(), each.takes(), each.minutes(), names))
                .toList());
    }

    private static Hours hours(
            ContributionKind kind, PartnerId gives, PartnerId takes, int minutes, Map<PartnerId, String> names) {
        return new Hours(kind, names.getOrDefault(gives, ""), names.getOrDefault(takes, ""), minutes);
    }

    /** Two trainers of one partner give together. */
    private static List<Hours> together(List<Hours> hours) {
        return hours.stream()
                .collect(Collectors.groupingBy(
                        each -> new Hours(each.kind(), each.gives(), each.takes(), 0),
                        Collectors.summingInt(Hours::minutes)))
                .entrySet()
                .stream()
                .map(each -> new Hours(
                        each.getKey().kind(),
                        each.getKey().gives(),
                        each.getKey().takes(),
                        each.getValue()))
                .sorted(Comparator.comparing(Hours::kind)
                        .thenComparing(each -> PlainText.key(each.gives()))
                        .thenComparing(each -> PlainText.key(each.takes())))
                .toList();
    }
}
