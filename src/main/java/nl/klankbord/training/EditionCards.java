package nl.klankbord.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.training.seats.Seating;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editions as lists show them. Cost: the same handful of queries for any number. */
@Component
class EditionCards {

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;
    private final Partners partners;
    private final People people;
    private final Managers managers;

    EditionCards(
            EditionRepository editions,
            EnrolmentRepository enrolments,
            CourseRepository courses,
            Partners partners,
            People people,
            Managers managers) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.courses = courses;
        this.partners = partners;
        this.people = people;
        this.managers = managers;
    }

    /** In the order of the ids; those that this reader may not know of are left out. */
    List<EditionCard> of(List<UUID> ids, Actor actor) {
        var found = editions.findByIdIn(ids).stream()
                .filter(edition -> edition.isKnownTo(actor))
                .collect(Collectors.toMap(edition -> edition.id().value(), edition -> edition));
        if (found.isEmpty()) {
            return List.of();
        }
        var tallies = new HashMap<UUID, List<SeatTally>>();
        enrolments.tallies(found.keySet()).forEach(tally -> tallies.computeIfAbsent(
                        tally.edition(), _ -> new ArrayList<>())
                .add(tally));
        var own = new HashMap<UUID, Standing>();
        enrolments
                .ofPerson(found.keySet(), actor.colleague().value())
                .forEach(standing -> own.put(standing.edition(), standing));
        var titles = titles(found.values());
        var cards = people.cards(found.values().stream()
                .flatMap(edition -> edition.trainers().stream())
                .collect(Collectors.toSet()));
        var named = named();
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(edition -> card(
                        edition,
                        new Numbers(edition, tallies.getOrDefault(edition.id().value(), List.of())),
                        own.get(edition.id().value()),
                        titles,
                        cards,
                        named,
                        actor))
                .toList();
    }

    private EditionCard card(
            Edition edition,
            Numbers numbers,
            @Nullable Standing own,
            Map<CourseId, String> titles,
            Map<ColleagueId, ColleagueCard> cards,
            Map<PartnerId, PartnerCard> named,
            Actor actor) {
        var giving = edition.isGivenBy(actor);
        return new EditionCard(
                edition.id(),
                edition.course(),
                titles.getOrDefault(edition.course(), ""),
                partner(named, edition.partner()),
                edition.trainers().stream()
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .toList(),
                edition.externalName(),
                edition.cards(giving || own != null && EnrolmentState.PLACED.contains(own.state())),
                edition.state(),
                edition.outlook(),
                numbers.count(),
                edition.partnerOf(actor)
                        .map(of -> numbers.seats(partner(named, of)))
                        .orElse(null),
                own == null ? null : own(edition, own),
                giving);
    }

    /** How many there are in which state, without anybody's name. */
    record Numbers(Edition edition, List<SeatTally> tallies) {

        SeatCount count() {
            var taken = taken();
            var all = taken.values().stream().mapToInt(Integer::intValue).sum();
            var terms = edition.terms();
            return new SeatCount(
                    terms.seats(), terms.minimum(), all, edition.plan().free(taken), waiting(null));
        }

        PartnerSeats seats(PartnerCard partner) {
            var taken = taken();
            return new PartnerSeats(
                    partner,
                    edition.plan().quota(partner.id()),
                    taken.getOrDefault(partner.id(), 0),
                    edition.reserved().getOrDefault(partner.id(), 0),
                    edition.plan().freeFor(partner.id(), taken),
                    waiting(partner.id()));
        }

        private Map<PartnerId, Integer> taken() {
            var taken = new HashMap<>(edition.reserved());
            tallies.stream()
                    .filter(tally -> tally.state().holdsSeat())
                    .forEach(tally -> taken.merge(new PartnerId(tally.partner()), (int) tally.count(), Integer::sum));
            return taken;
        }

        private int waiting(@Nullable PartnerId of) {
            return tallies.stream()
                    .filter(tally -> tally.state() == EnrolmentState.WAITLISTED)
                    .filter(tally -> of == null || of.value().equals(tally.partner()))
                    .mapToInt(tally -> (int) tally.count())
                    .sum();
        }
    }

    /** The seats of each invited partner, alphabetically. */
    List<PartnerSeats> perPartner(Edition edition) {
        var numbers =
                new Numbers(edition, enrolments.tallies(List.of(edition.id().value())));
        var named = named();
        return edition.invited().stream()
                .map(of -> partner(named, of))
                .sorted(Comparator.comparing(PartnerCard::name))
                .map(numbers::seats)
                .toList();
    }

    private OwnEnrolment own(Edition edition, Standing own) {
        return new OwnEnrolment(
                new EnrolmentId(own.id()),
                own.state(),
                own.since(),
                own.state() == EnrolmentState.WAITLISTED ? placeInLine(edition, own) : null,
                own.offerUntil(),
                own.state() == EnrolmentState.AWAITING_APPROVAL ? approver(own) : null);
    }

    private int placeInLine(Edition edition, Standing own) {
        return seating(edition, enrolments.of(edition.id().value())).placeInLine(new EnrolmentId(own.id()));
    }

    /** As it stands; nothing is done with it. */
    static Seating seating(Edition edition, List<Standing> standings) {
        return Opened.of(edition, standings, Instant.EPOCH).seating();
    }

    private @Nullable ColleagueCard approver(Standing own) {
        var deciders = managers.deciders(new ColleagueId(own.person()), new PartnerId(own.partner()));
        return deciders.size() == 1 ? people.card(deciders.iterator().next()).orElse(null) : null;
    }

    private Map<CourseId, String> titles(Collection<Edition> of) {
        var ids = of.stream().map(edition -> edition.course().value()).collect(Collectors.toSet());
        return courses.findByIdIn(ids).stream().collect(Collectors.toMap(Course::id, Course::title));
    }

    private Map<PartnerId, PartnerCard> named() {
        var named = new LinkedHashMap<PartnerId, PartnerCard>();
        partners.all().forEach(partner -> named.put(partner.id(), partner));
        return named;
    }

    /** Partners are never taken away; of a test's own there may be none. */
    private static PartnerCard partner(Map<PartnerId, PartnerCard> named, PartnerId id) {
        return named.getOrDefault(id, new PartnerCard(id, "", "", "#000000"));
    }

    Map<ColleagueId, ColleagueCard> people(Set<ColleagueId> ids) {
        return people.cards(ids);
    }
}
