package nl.klankbord.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.calendar.Invitation;
import nl.klankbord.calendar.Invitations;
import nl.klankbord.calendar.Invitee;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps lessons in the calendars of who takes part and who gives them, in the transaction of what happened. */
@Component
class TrainingInvitations {

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final Appointments appointments;
    private final Invitations invitations;
    private final Partners partners;

    TrainingInvitations(
            EditionRepository editions,
            EnrolmentRepository enrolments,
            Appointments appointments,
            Invitations invitations,
            Partners partners) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.appointments = appointments;
        this.invitations = invitations;
        this.partners = partners;
    }

    @EventListener
    void on(EnrolmentMoved moved) {
        editions.findById(moved.edition().value()).ifPresent(edition -> {
            if (edition.state() == EditionState.CANCELLED) {
                // All at once when that is told, and not one person after another.
                return;
            }
            var lessons = appointments.of(edition, true);
            var who = List.of(Invitee.of(moved.person()));
            if (moved.to() == EnrolmentState.CONFIRMED) {
                invitations.invite(invitations(edition, lessons, who));
            } else if (moved.to().isOver() && !edition.trainers().contains(moved.person())) {
                invitations.cancel(invitations(edition, lessons, who));
            }
        });
    }

    @EventListener
    void on(EditionMoved moved) {
        switch (moved.what()) {
            case PUBLISHED, CHANGED, CANCELLED ->
                editions.findById(moved.id().value())
                        .ifPresent(edition -> bringUpToDate(edition, appointments.of(edition, true)));
            case LESSONS_MOVED, LESSONS_CANCELLED ->
                editions.findById(moved.id().value())
                        .ifPresent(edition -> bringUpToDate(edition, appointments.of(edition, moved.lessons())));
            case TERMS_TIGHTENED, CLOSED, HELD, SETTLED, GUARANTEED, AT_RISK, TOLD -> {}
        }
    }

    @EventListener
    void on(TrainerLeft left) {
        editions.findById(left.id().value())
                .ifPresent(edition -> invitations.cancel(
                        invitations(edition, appointments.of(edition, true), List.of(Invitee.of(left.trainer())))));
    }

    @EventListener
    void on(OutsiderReplaced replaced) {
        editions.findById(replaced.id().value())
                .ifPresent(edition -> invitations.cancel(invitations(
                        edition,
                        appointments.of(edition, true),
                        outsider(replaced.trainer()).toList())));
    }

    /** Who gave it and no longer does has it in the calendar still. */
    private void bringUpToDate(Edition edition, List<Appointment> lessons) {
        if (edition.state() == EditionState.DRAFT) {
            return;
        }
        var wanted = edition.state() == EditionState.CANCELLED ? Set.<Invitee>of() : concerned(edition);
        var uids = lessons.stream().map(Appointment::uid).toList();
        var wantedIds = wanted.stream().map(Invitee::id).collect(Collectors.toSet());
        var gone = invitations.invited(uids).stream()
                .filter(invitee -> !wantedIds.contains(invitee))
                .map(invitee -> invitee(edition, invitee))
                .toList();
        invitations.cancel(invitations(edition, lessons, gone));
        invitations.invite(invitations(edition, lessons, wanted));
    }

    private Set<Invitee> concerned(Edition edition) {
        var all = new HashSet<Invitee>();
        edition.trainers().forEach(trainer -> all.add(Invitee.of(trainer)));
        enrolments.of(edition.id().value()).stream()
                .filter(standing -> standing.state() == EnrolmentState.CONFIRMED)
                .forEach(standing -> all.add(Invitee.of(new ColleagueId(standing.person()))));
        outsider(edition).forEach(all::add);
        return all;
    }

    private static Invitee invitee(Edition edition, UUID id) {
        return outsider(edition)
                .filter(outsider -> outsider.id().equals(id))
                .findFirst()
                .orElseGet(() -> Invitee.of(new ColleagueId(id)));
    }

    private static Stream<Invitee> outsider(Edition edition) {
        return Stream.ofNullable(edition.entry().external()).flatMap(TrainingInvitations::outsider);
    }

    private static Stream<Invitee> outsider(ExternalTrainer trainer) {
        return MailAddress.of(trainer.mail(), trainer.name()).stream().map(Invitee::outside);
    }

    private List<Invitation> invitations(Edition edition, List<Appointment> lessons, Collection<Invitee> who) {
        var organiser = partners.find(edition.partner()).map(PartnerCard::name).orElse("");
        var all = new ArrayList<Invitation>();
        for (var invitee : who) {
            lessons.forEach(lesson -> all.add(new Invitation(lesson, invitee, organiser, edition.maker())));
        }
        return all;
    }
}
