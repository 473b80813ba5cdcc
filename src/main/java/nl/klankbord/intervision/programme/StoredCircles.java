package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CaseTerms;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.SeriesTerms;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever paused is no member until they are back. */
@Component
class StoredCircles implements Circles, CaseTerms {

    private final ProgrammeRepository programmes;
    private final CircleRepository circles;
    private final MembershipRepository memberships;
    private final People people;

    StoredCircles(
            ProgrammeRepository programmes, CircleRepository circles, MembershipRepository memberships, People people) {
        this.programmes = programmes;
        this.circles = circles;
        this.memberships = memberships;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CircleCard> find(CircleId id) {
        return cards(List.of(id.value())).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CircleCard> of(CircleId id, ColleagueId member) {
        return find(id).filter(card -> card.has(member));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CircleCard> of(ColleagueId member) {
        var ids = memberships.findByPersonAndStateIn(member.value(), Set.of(MembershipState.ACCEPTED)).stream()
                .map(Membership::circle)
                .filter(Objects::nonNull)
                .map(CircleId::value)
                .toList();
        return ids.isEmpty() ? List.of() : cards(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ColleagueId, List<CircleCard>> of(Collection<ColleagueId> members) {
        var wanted = members.stream().map(ColleagueId::value).collect(Collectors.toSet());
        var ids = memberships.findByPersonInAndStateIn(wanted, Set.of(MembershipState.ACCEPTED)).stream()
                .map(Membership::circle)
                .filter(Objects::nonNull)
                .map(CircleId::value)
                .collect(Collectors.toSet());
        var of = new HashMap<ColleagueId, List<CircleCard>>();
        cards(ids).forEach(card -> card.members().stream()
                .filter(members::contains)
                .forEach(member ->
                        of.computeIfAbsent(member, _ -> new ArrayList<>()).add(card)));
        return of;
    }

    @Override
    @Transactional(readOnly = true)
    public SeriesTerms terms(CircleId id) {
        return programme(id)
                .map(Programme::terms)
                .map(terms -> new SeriesTerms(
                        terms.minutes(), terms.rhythmWeeks(), terms.place() == MeetingPlace.ONLINE, terms.beginsOn()))
                .orElse(SeriesTerms.USUAL);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOrganisedBy(CircleId id, Actor actor) {
        return programme(id).filter(programme -> programme.isOrganisedBy(actor)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public int eraseDays(ProgrammeId programme) {
        return programmes
                .findById(programme.value())
                .map(each -> each.terms().eraseDays())
                .orElse(ProgrammeEntry.ERASE_DAYS);
    }

    private Optional<Programme> programme(CircleId id) {
        return circles.programmeOf(id.value()).flatMap(programmes::findById);
    }

    private List<CircleCard> cards(Collection<UUID> ids) {
        var found = circles.findByIdIn(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        var accepted = memberships.findByCircleIn(ids).stream()
                .filter(each -> each.state() == MembershipState.ACCEPTED)
                .toList();
        var order =
                people.cards(accepted.stream().map(Membership::person).collect(Collectors.toSet())).values().stream()
                        .sorted(Names.BY_SURNAME)
                        .map(card -> card.id())
                        .toList();
        var of = programmes
                .findByIdIn(
                        found.stream().map(circle -> circle.programme().value()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Programme::id, programme -> programme));
        var in = accepted.stream().collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.circle())));
        return found.stream()
                .map(circle -> card(circle, Objects.requireNonNull(of.get(circle.programme())), in, order))
                .sorted(Comparator.comparing((CircleCard card) -> !card.isRunning())
                        .thenComparing(CircleCard::programmeTitle)
                        .thenComparing(CircleCard::number))
                .toList();
    }

    private static CircleCard card(
            Circle circle, Programme programme, Map<CircleId, List<Membership>> all, List<ColleagueId> order) {
        var in = all.getOrDefault(circle.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(each -> order.indexOf(each.person())))
                .toList();
        return new CircleCard(
                circle.id(),
                programme.id(),
                programme.terms().title(),
                circle.number(),
                in.stream().map(Membership::person).toList(),
                in.stream()
                        .filter(Membership::facilitates)
                        .map(Membership::person)
                        .toList(),
                Acceptance.shared(in),
                programme.terms().meetings(),
                circle.state());
    }
}
