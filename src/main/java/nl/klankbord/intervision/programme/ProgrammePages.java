package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammePage.Member;
import nl.klankbord.intervision.programme.ProgrammePage.OwnMembership;
import nl.klankbord.intervision.programme.ProgrammePage.PartnerCount;
import nl.klankbord.intervision.programme.ProgrammePage.SentCircle;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What one reader may see of programmes. */
@Component
class ProgrammePages {

    private final MembershipRepository memberships;
    private final CircleRepository circles;
    private final Partners partners;
    private final People people;
    private final Vocabulary vocabulary;
    private final ProgrammeWork work;

    ProgrammePages(
            MembershipRepository memberships,
            CircleRepository circles,
            Partners partners,
            People people,
            Vocabulary vocabulary,
            ProgrammeWork work) {
        this.memberships = memberships;
        this.circles = circles;
        this.partners = partners;
        this.people = people;
        this.vocabulary = vocabulary;
        this.work = work;
    }

    /** In which this person stands, whoever is invited now. */
    Set<ProgrammeId> programmesOf(Actor actor) {
        return memberships.findByPerson(actor.colleague().value()).stream()
                .map(Membership::programme)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<ProgrammeCard> cards(List<Programme> programmes, Actor actor) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        var ids = programmes.stream().map(each -> each.id().value()).toList();
        var tallies = tallies(ids);
        var made = new HashMap<UUID, Integer>();
        circles.findByProgrammeIn(ids)
                .forEach(circle -> made.merge(circle.programme().value(), 1, Integer::sum));
        var own = memberships.findByPersonAndProgrammeIn(actor.colleague().value(), ids).stream()
                .collect(Collectors.toMap(Membership::programme, Membership::state));
        return programmes.stream()
                .map(programme -> card(
                        programme,
                        counts(programme, tallies),
                        made.getOrDefault(programme.id().value(), 0),
                        Optional.ofNullable(own.get(programme.id())),
                        actor))
                .toList();
    }

    private static ProgrammeCard card(
            Programme programme, List<PartnerCount> counts, int circles, Optional<MembershipState> own, Actor actor) {
        var terms = programme.terms();
        return new ProgrammeCard(
                programme.id(),
                terms.title(),
                terms.purpose(),
                programme.state(),
                counts.stream().map(PartnerCount::partner).toList(),
                terms.beginsOn(),
                terms.endsOn(),
                terms.enrolUntil(),
                counts.stream().mapToInt(PartnerCount::people).sum(),
                circles,
                own.orElse(null),
                programme.isOrganisedBy(actor));
    }

    ProgrammePage page(Programme programme, Actor actor) {
        var id = programme.id().value();
        var all = memberships.findByProgramme(id);
        var own = all.stream().filter(each -> each.isOf(actor.colleague())).findFirst();
        var organises = programme.isOrganisedBy(actor);
        var shown = organises ? all : List.<Membership>of();
        var made = circles.findByProgrammeOrderByNumber(id);
        var counts = counts(programme, tallies(List.of(id)));
        var names = people.cards(
                Stream.concat(programme.organisers().stream(), shown.stream().map(Membership::person))
                        .collect(Collectors.toSet()));
        var steps = new HashSet<>(programme.stepsOpenTo(actor));
        if (own.isPresent() || !programme.takesEnrolmentsOn(work.today())) {
            steps.remove(ProgrammeStep.ENROL);
        }
        return new ProgrammePage(
                card(programme, counts, made.size(), own.map(Membership::state), actor),
                programme.version(),
                programme.entry(),
                vocabulary.names(topics(programme, shown, own)),
                organisers(programme, names),
                steps,
                counts,
                own.map(each -> new OwnMembership(
                                each.state(),
                                each.version(),
                                each.entry(),
                                each.circle(),
                                each.stepsDuring(programme.state())))
                        .orElse(null),
                members(shown, names),
                organises ? sent(programme, made, all) : List.of(),
                organises && programme.tellsWishes() ? programme.wishes() : null);
    }

    private static Collection<TopicId> topics(Programme programme, List<Membership> shown, Optional<Membership> own) {
        var topics = new HashSet<>(programme.entry().topics());
        shown.forEach(each -> topics.addAll(each.topics()));
        own.ifPresent(each -> topics.addAll(each.topics()));
        return topics;
    }

    private static List<ColleagueCard> organisers(Programme programme, Map<ColleagueId, ColleagueCard> names) {
        var cards = new ArrayList<ColleagueCard>();
        programme.organisers().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((ColleagueCard card) -> !card.id().equals(programme.maker()))
                        .thenComparing(ColleagueCard::name))
                .forEach(cards::add);
        return cards;
    }

    private static List<Member> members(List<Membership> shown, Map<ColleagueId, ColleagueCard> names) {
        return shown.stream()
                .filter(each -> names.containsKey(each.person()))
                .map(each -> new Member(
                        Objects.requireNonNull(names.get(each.person())), each.state(), each.entry(), each.circle()))
                .sorted(Comparator.comparing((Member each) -> each.who().name()))
                .toList();
    }

    private static List<SentCircle> sent(Programme programme, List<Circle> made, List<Membership> all) {
        return made.stream()
                .map(circle -> {
                    var in = all.stream().filter(each -> each.isIn(circle.id())).toList();
                    var waiting = in.stream()
                            .filter(each -> each.state() == MembershipState.PROPOSED)
                            .count();
                    return new SentCircle(
                            circle.id(),
                            circle.number(),
                            circle.isStarted(),
                            in.size() - (int) waiting,
                            (int) waiting,
                            in.size() < programme.terms().least());
                })
                .toList();
    }

    private Map<ProgrammeId, Map<PartnerId, Integer>> tallies(Collection<UUID> programmes) {
        var tallies = new HashMap<ProgrammeId, Map<PartnerId, Integer>>();
        memberships.tallies(programmes).forEach(tally -> tallies.computeIfAbsent(
                        new ProgrammeId(tally.programme()), _ -> new HashMap<>())
                .put(new PartnerId(tally.partner()), (int) tally.people()));
        return tallies;
    }

    /** Alphabetically, those of whom nobody takes part too. */
    private List<PartnerCount> counts(Programme programme, Map<ProgrammeId, Map<PartnerId, Integer>> tallies) {
        var tally = tallies.getOrDefault(programme.id(), Map.of());
        return partners.all().stream()
                .filter(partner -> programme.invited().contains(partner.id()))
                .map(partner -> new PartnerCount(partner, tally.getOrDefault(partner.id(), 0)))
                .toList();
    }
}
