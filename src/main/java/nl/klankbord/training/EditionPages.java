package nl.klankbord.training;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.EditionPage.Participant;
import nl.klankbord.training.Managers.Managed;
import org.springframework.stereotype.Component;

/** All that one reader may see of an edition. */
@Component
class EditionPages {

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final EditionCards cards;
    private final Courses courses;
    private final Managers managers;
    private final SeatWork work;

    EditionPages(
            EditionRepository editions,
            EnrolmentRepository enrolments,
            EditionCards cards,
            Courses courses,
            Managers managers,
            SeatWork work) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.cards = cards;
        this.courses = courses;
        this.managers = managers;
        this.work = work;
    }

    /** Empty for what this reader may not know of. */
    Optional<EditionPage> page(EditionId id, Actor actor) {
        return editions.findById(id.value())
                .filter(edition -> edition.isKnownTo(actor))
                .map(edition -> page(edition, actor));
    }

    private EditionPage page(Edition edition, Actor actor) {
        var card = cards.of(List.of(edition.id().value()), actor).getFirst();
        var standings = enrolments.of(edition.id().value());
        var steps = edition.stepsOpenTo(actor, work.now());
        var shown = EnumSet.noneOf(EditionStep.class);
        shown.addAll(steps);
        if (card.own() != null || edition.trainers().contains(actor.colleague())) {
            shown.remove(EditionStep.ENROL);
        }
        var terms = edition.terms();
        return new EditionPage(
                card,
                Objects.requireNonNull(
                        courses.cards(List.of(edition.course().value()), actor).get(edition.course())),
                edition.version(),
                edition.isGivenBy(actor) ? edition.entry() : null,
                cards.perPartner(edition),
                terms.releaseOn(),
                terms.released(),
                terms.goNoGoOn(),
                Opened.freeUntil(edition),
                Opened.terms(edition, work.now()).isLate(),
                edition.partnerOf(actor)
                        .map(partner -> managers.areAsked(edition, partner))
                        .orElse(terms.approval()),
                shown,
                standings.stream()
                        .filter(standing -> standing.isOf(actor.colleague())
                                && !standing.state().isOver())
                        .findFirst()
                        .map(standing -> EnrolmentTable.open(
                                standing.state(), isAhead(edition), EnumSet.of(Part.COLLEAGUE, Part.SELF)))
                        .orElse(Set.of()),
                reserving(edition, steps, actor),
                participants(edition, standings, actor),
                edition.isRunBy(actor));
    }

    /** After enrolment closed only those that have seats without a name still. */
    private static Set<PartnerId> reserving(Edition edition, Set<EditionStep> steps, Actor actor) {
        if (!steps.contains(EditionStep.NAME_SEATS)) {
            return Set.of();
        }
        var reserved = edition.reserved();
        return edition.reservableBy(actor).stream()
                .filter(partner -> steps.contains(EditionStep.RESERVE) || reserved.getOrDefault(partner, 0) > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The steps that this person can take with an enrolment. */
    Set<EnrolmentStep> steps(Edition edition, Standing standing, Actor actor) {
        return EnrolmentTable.open(standing.state(), isAhead(edition), partsOf(standing, actor));
    }

    boolean isAhead(Edition edition) {
        return edition.state().isAhead() && !edition.hasBegun(work.now());
    }

    Set<Part> partsOf(Standing standing, Actor actor) {
        return partsOf(standing, managers.managedBy(actor));
    }

    private static Set<Part> partsOf(Standing standing, Managed managed) {
        var parts = EnumSet.of(Part.COLLEAGUE);
        if (standing.isOf(managed.actor().colleague())) {
            parts.add(Part.SELF);
        } else if (managed.has(new ColleagueId(standing.person()), new PartnerId(standing.partner()))) {
            parts.add(Part.MANAGER);
        }
        return parts;
    }

    private List<Participant> participants(Edition edition, List<Standing> standings, Actor actor) {
        var all = edition.isGivenBy(actor);
        var managed = managers.managedBy(actor);
        if (!all && managed.isNobody()) {
            return List.of();
        }
        var seen = standings.stream()
                .filter(standing -> all
                        || !standing.state().isOver()
                                && edition.isInvited(new PartnerId(standing.partner()))
                                && partsOf(standing, managed).contains(Part.MANAGER))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        var names = cards.people(seen.stream()
                .map(standing -> new ColleagueId(standing.person()))
                .collect(Collectors.toSet()));
        var seating = EditionCards.seating(edition, standings);
        return seen.stream()
                .filter(standing -> names.containsKey(new ColleagueId(standing.person())))
                .map(standing -> {
                    var place = seating.placeInLine(new EnrolmentId(standing.id()));
                    return new Participant(
                            new EnrolmentId(standing.id()),
                            Objects.requireNonNull(names.get(new ColleagueId(standing.person()))),
                            new PartnerId(standing.partner()),
                            standing.state(),
                            standing.since(),
                            place == 0 ? null : place,
                            standing.offerUntil(),
                            EnrolmentTable.open(standing.state(), isAhead(edition), partsOf(standing, managed)));
                })
                .sorted(Comparator.comparing((Participant one) -> one.who().name()))
                .toList();
    }
}
