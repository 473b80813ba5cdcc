package nl.klankbord.training;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.Employers;
import nl.klankbord.training.EnrolOutcome.AlreadyEnrolled;
import nl.klankbord.training.EnrolOutcome.AwaitsApproval;
import nl.klankbord.training.EnrolOutcome.Enrolled;
import nl.klankbord.training.EnrolOutcome.OnWaitingList;
import nl.klankbord.training.seats.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who gets which seat. Each method locks the edition first and reads who is enrolled after it, so that of many people who
 * come at once each sees what the one before left.
 */
@Service
@PermitAll
public class Enrolments {

    /** Most seats without a name that can be asked at once. */
    private static final int MOST = EditionEntry.SEATS;

    private final EnrolmentRepository repository;
    private final EditionRepository editions;
    private final EditionPages pages;
    private final Managers managers;
    private final Employers employers;
    private final SeatWork work;
    private final Line line;
    private final Audit audit;
    private final Clock clock;

    Enrolments(
            EnrolmentRepository repository,
            EditionRepository editions,
            EditionPages pages,
            Managers managers,
            Employers employers,
            SeatWork work,
            Line line,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.pages = pages;
        this.managers = managers;
        this.employers = employers;
        this.work = work;
        this.line = line;
        this.audit = audit;
        this.clock = clock;
    }

    // Oneself

    /**
     * A seat when there is one that nobody waits for, else a place on the waiting list; a manager decides first if asked. One
     * transaction, for which a crowd stands in line.
     */
    public EnrolOutcome enrol(EditionId id, Actor actor) {
        return line.inTurn(
                id, () -> work.under(id, opened -> enrol(opened, actor)).orElse(new EnrolOutcome.Missing()));
    }

    private EnrolOutcome enrol(Opened opened, Actor actor) {
        var edition = opened.edition();
        if (!edition.isKnownTo(actor)) {
            return new EnrolOutcome.Missing();
        }
        opened.seating().settle();
        var known = opened.seating().placeOf(actor.colleague());
        if (known.isPresent()) {
            work.keep(opened, null);
            return already(known.get());
        }
        if (edition.state() != EditionState.OPEN || opened.hasBegun()) {
            return new EnrolOutcome.Closed();
        }
        if (edition.trainers().contains(actor.colleague())) {
            return new EnrolOutcome.Refused(Refusal.GIVES_IT);
        }
        var partner = edition.partnerOf(actor);
        if (partner.isEmpty()) {
            return new EnrolOutcome.Refused(Refusal.NOT_INVITED);
        }
        var approval = managers.areAsked(edition, partner.get())
                && !managers.deciders(actor.colleague(), partner.get()).isEmpty();
        var place = opened.seating().enrol(EnrolmentId.random(), actor.colleague(), partner.get(), approval);
        return kept(opened, place, actor);
    }

    /** Does not come, or no longer waits. */
    @Transactional
    public SeatOutcome withdraw(EnrolmentId id, Actor actor) {
        return step(id, EnrolmentStep.WITHDRAW, actor, (opened, place) -> opened.seating()
                .withdraw(place));
    }

    /** Does not come, or no longer waits: by the edition. */
    @Transactional
    public SeatOutcome withdraw(EditionId id, Actor actor) {
        return work.<SeatOutcome>under(id, opened -> {
                    if (!opened.edition().isKnownTo(actor)) {
                        return new SeatOutcome.Missing();
                    }
                    var own = opened.seating().placeOf(actor.colleague());
                    if (own.isEmpty()) {
                        return new SeatOutcome.Refused(Refusal.NOT_ENROLLED);
                    }
                    return own.get().state() == EnrolmentState.SEAT_OFFERED
                            ? step(opened, own.get(), EnrolmentStep.LET_GO, actor, opened.seating()::letGo)
                            : step(opened, own.get(), EnrolmentStep.WITHDRAW, actor, opened.seating()::withdraw);
                })
                .orElse(new SeatOutcome.Missing());
    }

    /** Takes the seat that is offered, while it is held. */
    @Transactional
    public SeatOutcome take(EnrolmentId id, Actor actor) {
        var outcome = step(id, EnrolmentStep.TAKE, actor, (opened, place) -> opened.seating()
                .take(place));
        return outcome instanceof SeatOutcome.Done done && done.state() != EnrolmentState.CONFIRMED
                ? new SeatOutcome.Refused(Refusal.OFFER_OVER)
                : outcome;
    }

    /** Lets the next have the seat that is offered, and no longer waits. */
    @Transactional
    public SeatOutcome letGo(EnrolmentId id, Actor actor) {
        return step(id, EnrolmentStep.LET_GO, actor, (opened, place) -> opened.seating()
                .letGo(place));
    }

    /** Somebody of the same partner comes instead; always free. */
    @Transactional
    public EnrolOutcome substitute(EnrolmentId id, ColleagueId by, Actor actor) {
        return repository
                .standing(id.value())
                .flatMap(found -> work.under(new EditionId(found.edition()), opened -> standing(opened, id)
                        .map(standing -> substitute(opened, standing, by, actor))
                        .orElse(new EnrolOutcome.Missing())))
                .orElse(new EnrolOutcome.Missing());
    }

    /** Somebody of the same partner comes instead of the actor; always free. */
    @Transactional
    public EnrolOutcome substitute(EditionId id, ColleagueId by, Actor actor) {
        return work.<EnrolOutcome>under(id, opened -> {
                    if (!opened.edition().isKnownTo(actor)) {
                        return new EnrolOutcome.Missing();
                    }
                    return opened.standings().stream()
                            .filter(each -> each.isOf(actor.colleague())
                                    && !each.state().isOver())
                            .findFirst()
                            .map(standing -> substitute(opened, standing, by, actor))
                            .orElse(new EnrolOutcome.Refused(Refusal.NOT_ENROLLED));
                })
                .orElse(new EnrolOutcome.Missing());
    }

    private EnrolOutcome substitute(Opened opened, Standing standing, ColleagueId by, Actor actor) {
        var refusal = refusal(opened, standing, EnrolmentStep.SUBSTITUTE, actor);
        if (refusal.isPresent()) {
            return refusal.get() instanceof SeatOutcome.Refused refused
                    ? new EnrolOutcome.Refused(refused.why())
                    : new EnrolOutcome.Missing();
        }
        var place = standing.place();
        return refusedNewcomer(opened, by, place.partner())
                .<EnrolOutcome>map(EnrolOutcome.Refused::new)
                .or(() -> opened.seating()
                        .placeOf(by)
                        .filter(known -> EnrolmentState.PLACED.contains(known.state())
                                || !known.partner().equals(place.partner()))
                        .map(Enrolments::already))
                .orElseGet(() -> kept(opened, opened.seating().substitute(place, EnrolmentId.random(), by), actor));
    }

    // A manager

    /** A seat, or the waiting list by the moment of enrolment. */
    @Transactional
    public SeatOutcome approve(EnrolmentId id, Actor actor) {
        return step(id, EnrolmentStep.APPROVE, actor, (opened, place) -> opened.seating()
                .approve(place));
    }

    @Transactional
    public SeatOutcome decline(EnrolmentId id, Actor actor) {
        return step(id, EnrolmentStep.DECLINE, actor, (opened, place) -> opened.seating()
                .decline(place));
    }

    /** Holds seats without a name for a partner, of its quota; until the release at the latest. */
    @Transactional
    public SeatOutcome reserve(EditionId id, PartnerId partner, int seats, Actor actor) {
        return reserving(id, partner, seats, EditionStep.RESERVE, actor, opened -> {
            if (opened.edition().terms().released()) {
                return new SeatOutcome.Refused(Refusal.AFTER_RELEASE);
            }
            if (!opened.seating().reserve(partner, seats)) {
                return new SeatOutcome.TooFew(opened.seating().freeFor(partner));
            }
            return reserved(opened, partner, actor);
        });
    }

    /** Gives seats without a name back, until the first lesson: whoever waits gets them. */
    @Transactional
    public SeatOutcome release(EditionId id, PartnerId partner, int seats, Actor actor) {
        return reserving(
                id,
                partner,
                seats,
                EditionStep.NAME_SEATS,
                actor,
                opened -> opened.seating().release(partner, seats)
                        ? reserved(opened, partner, actor)
                        : new SeatOutcome.Refused(Refusal.NOT_SO_MANY_RESERVED));
    }

    /** Gives a seat without a name to somebody of that partner, who may have waited for one, until the first lesson. */
    @Transactional
    public EnrolOutcome name(EditionId id, PartnerId partner, ColleagueId person, Actor actor) {
        return work.<EnrolOutcome>under(id, opened -> {
                    if (!opened.edition().isKnownTo(actor)) {
                        return new EnrolOutcome.Missing();
                    }
                    var refusal = reservingRefusal(opened, partner, EditionStep.NAME_SEATS, actor);
                    if (refusal.isPresent()) {
                        return new EnrolOutcome.Refused(refusal.get());
                    }
                    if (opened.seating().reserved().getOrDefault(partner, 0) == 0) {
                        return new EnrolOutcome.Refused(Refusal.NOT_SO_MANY_RESERVED);
                    }
                    var known = opened.seating()
                            .placeOf(person)
                            .filter(place -> place.state().holdsSeat()
                                    || !place.partner().equals(partner));
                    if (known.isPresent()) {
                        return already(known.get());
                    }
                    return refusedNewcomer(opened, person, partner)
                            .<EnrolOutcome>map(EnrolOutcome.Refused::new)
                            .orElseGet(() ->
                                    kept(opened, opened.seating().name(EnrolmentId.random(), person, partner), actor));
                })
                .orElse(new EnrolOutcome.Missing());
    }

    private SeatOutcome reserving(
            EditionId id,
            PartnerId partner,
            int seats,
            EditionStep step,
            Actor actor,
            Function<Opened, SeatOutcome> then) {
        if (seats < 1 || seats > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " seats");
        }
        return work.<SeatOutcome>under(id, opened -> {
                    if (!opened.edition().isKnownTo(actor)) {
                        return new SeatOutcome.Missing();
                    }
                    return reservingRefusal(opened, partner, step, actor)
                            .<SeatOutcome>map(SeatOutcome.Refused::new)
                            .orElseGet(() -> then.apply(opened));
                })
                .orElse(new SeatOutcome.Missing());
    }

    private Optional<Refusal> reservingRefusal(Opened opened, PartnerId partner, EditionStep step, Actor actor) {
        var edition = opened.edition();
        var refusal = edition.refusal(step, actor, opened.now());
        return refusal.isPresent() || edition.reservableBy(actor).contains(partner)
                ? refusal
                : Optional.of(Refusal.NOT_YOURS);
    }

    private SeatOutcome reserved(Opened opened, PartnerId partner, Actor actor) {
        work.keep(opened, actor.colleague());
        record(opened, actor);
        return new SeatOutcome.Reserved(opened.seating().reserved().getOrDefault(partner, 0));
    }

    // Questions

    /** The steps that this person can take with an enrolment; none for what they may not know of. */
    @Transactional(readOnly = true)
    public Set<EnrolmentStep> stepsOpenTo(EnrolmentId id, Actor actor) {
        return repository
                .standing(id.value())
                .flatMap(standing ->
                        editions.findById(standing.edition()).map(edition -> pages.steps(edition, standing, actor)))
                .orElse(Set.of());
    }

    Optional<EditionId> editionOf(EnrolmentId id) {
        return repository.standing(id.value()).map(standing -> new EditionId(standing.edition()));
    }

    // What they share

    private SeatOutcome step(EnrolmentId id, EnrolmentStep step, Actor actor, BiFunction<Opened, Place, Place> verb) {
        return repository
                .standing(id.value())
                .flatMap(found -> work.under(new EditionId(found.edition()), opened -> standing(opened, id)
                        .map(standing ->
                                step(opened, standing.place(), step, actor, place -> verb.apply(opened, place)))
                        .orElse(new SeatOutcome.Missing())))
                .orElse(new SeatOutcome.Missing());
    }

    private SeatOutcome step(Opened opened, Place place, EnrolmentStep step, Actor actor, Function<Place, Place> verb) {
        var standing = standing(opened, place.id());
        if (standing.isEmpty()) {
            return new SeatOutcome.Missing();
        }
        return refusal(opened, standing.get(), step, actor).orElseGet(() -> {
            var now = verb.apply(place);
            work.keep(opened, actor.colleague());
            record(opened, actor);
            return new SeatOutcome.Done(now.state());
        });
    }

    /** Whoever is neither the person, nor a manager, nor gives it, learns nothing of an enrolment. */
    private Optional<SeatOutcome> refusal(Opened opened, Standing standing, EnrolmentStep step, Actor actor) {
        var parts = pages.partsOf(standing, actor);
        if (parts.size() == 1 && !opened.edition().isGivenBy(actor)) {
            return Optional.of(new SeatOutcome.Missing());
        }
        return EnrolmentTable.open(standing.state(), opened.isAhead(), parts).contains(step)
                ? Optional.empty()
                : Optional.of(new SeatOutcome.Refused(EnrolmentTable.reason(step, standing.state(), opened.isAhead())));
    }

    /**
     * Why somebody cannot have a seat of this partner without asking for it; empty when they can. Of colleagues of others
     * nobody learns whether they are enrolled.
     */
    private Optional<Refusal> refusedNewcomer(Opened opened, ColleagueId person, PartnerId partner) {
        if (opened.edition().trainers().contains(person)) {
            return Optional.of(Refusal.GIVES_IT);
        }
        var works = employers.of(person, LocalDate.ofInstant(clock.instant(), WorkingDays.HERE));
        if (works.isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        return works.contains(partner) ? Optional.empty() : Optional.of(Refusal.OTHER_PARTNER);
    }

    private EnrolOutcome kept(Opened opened, Place place, Actor actor) {
        work.keep(opened, actor.colleague());
        record(opened, actor);
        return switch (place.state()) {
            case CONFIRMED -> new Enrolled(place.id());
            case WAITLISTED -> new OnWaitingList(place.id(), opened.seating().placeInLine(place.id()));
            case AWAITING_APPROVAL -> new AwaitsApproval(place.id());
            default -> throw new IllegalStateException("Enrolled as " + place.state());
        };
    }

    private static EnrolOutcome already(Place place) {
        return new AlreadyEnrolled(place.id(), place.state());
    }

    private static Optional<Standing> standing(Opened opened, EnrolmentId id) {
        return opened.standings().stream()
                .filter(each -> Objects.equals(each.id(), id.value()))
                .findFirst();
    }

    private void record(Opened opened, Actor actor) {
        audit.record(SecurityEvent.done(
                Action.ENROLMENT_CHANGED,
                actor.account().value(),
                actor.partner().value(),
                opened.edition().id()));
    }
}
