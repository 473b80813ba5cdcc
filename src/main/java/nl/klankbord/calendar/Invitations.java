package nl.klankbord.calendar;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.calendar.InvitationMails.News;
import nl.klankbord.calendar.InvitationStore.State;
import nl.klankbord.calendar.InvitationStore.Told;
import nl.klankbord.calendar.ics.CalendarZone;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.Outbox;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts appointments in people's own calendars, and takes them out again, by mail (iTIP, RFC 5546): each mail is for one
 * person and names no other participant. Say it after every change, in its transaction, also when you do not know whether
 * anything changed: only what differs from what this person was last told is sent, with the next SEQUENCE. About what is
 * over nothing is sent, nor to who has left or has no address.
 */
@Service
@PermitAll
public class Invitations {

    private static final Comparator<Invitation> IN_ORDER = Comparator.comparing(
                    (Invitation one) -> one.appointment().uid())
            .thenComparing(one -> one.invitee().id());

    private final InvitationStore store;
    private final InvitationMails mails;
    private final Outbox outbox;
    private final People people;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            InvitationMails mails,
            Outbox outbox,
            People people,
            Accounts accounts,
            CurrentActor actors,
            Clock clock) {
        this.store = store;
        this.mails = mails;
        this.outbox = outbox;
        this.people = people;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    /** These stand in people's calendars from now on, as they are now; those that are cancelled no longer do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(Collection<Invitation> invitations) {
        send(invitations, false);
    }

    /** These no longer stand in people's calendars; nothing for who was not invited. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Collection<Invitation> invitations) {
        send(invitations, true);
    }

    /** Who has one of these appointments in their calendar, by the id of the {@link Invitee}. */
    @Transactional(readOnly = true)
    public Set<UUID> invited(Collection<String> uids) {
        return store.invited(uids);
    }

    private void send(Collection<Invitation> invitations, boolean cancel) {
        var now = clock.instant();
        var ahead = invitations.stream()
                .filter(one -> ends(one).isAfter(now))
                // Everybody in the same order, so that two changes at once wait for one another.
                .sorted(IN_ORDER)
                .toList();
        if (!ahead.isEmpty()) {
            actors.asPortal(() -> {
                var post = new PostBook(ahead);
                ahead.forEach(one -> send(one, cancel || one.appointment().cancelled(), now, post));
            });
        }
    }

    private void send(Invitation invitation, boolean cancel, Instant now, PostBook post) {
        var address = post.address(invitation.invitee());
        if (address.isEmpty()) {
            return;
        }
        var told =
                store.lock(invitation.appointment().uid(), invitation.invitee().id(), now, ends(invitation));
        var where = hash(address.get());
        var fingerprint = fingerprint(invitation, where);
        if (cancel ? told.state() != State.INVITED : isTold(told, fingerprint)) {
            return;
        }
        var news = cancel ? News.CANCELLED : told.state() == State.INVITED ? News.CHANGED : News.INVITED;
        var next = new Told(
                told.uid(),
                told.invitee(),
                told.sequence() + 1,
                cancel ? State.CANCELLED : State.INVITED,
                fingerprint,
                where,
                null,
                null);
        store.tell(next, now, ends(invitation));
        if (told.state() != State.NEW) {
            // Mails may overtake one another, and a calendar that hears of the end first begins again after it.
            outbox.withdraw(InvitationMails.key(told));
        }
        var answersTo = invitation.answersTo();
        outbox.write(mails.write(
                news,
                invitation,
                next,
                now,
                new InvitationMails.To(
                        address.get(),
                        answersTo == null
                                ? null
                                : post.address(Invitee.of(answersTo)).orElse(null),
                        post.language(invitation.invitee()))));
    }

    private static boolean isTold(Told told, String fingerprint) {
        return told.state() == State.INVITED && told.fingerprint().equals(fingerprint);
    }

    private static Instant ends(Invitation invitation) {
        return CalendarZone.date(invitation.appointment().end()).toInstant();
    }

    static String hash(MailAddress address) {
        return Hash.of(address.address().toLowerCase(Locale.ROOT));
    }

    private static String fingerprint(Invitation invitation, String where) {
        var of = invitation.appointment();
        return Hash.of(
                of.title(),
                of.start(),
                of.end(),
                of.place(),
                of.link(),
                of.path(),
                of.description(),
                invitation.organiser(),
                where);
    }

    /** Names, addresses and languages of everybody at once. */
    private final class PostBook {

        private final Map<ColleagueId, String> addresses;
        private final Map<ColleagueId, ColleagueCard> cards;
        private final Map<ColleagueId, Locale> languages;

        PostBook(List<Invitation> invitations) {
            Set<ColleagueId> colleagues = invitations.stream()
                    .flatMap(one -> Stream.of(
                            Optional.of(one.invitee())
                                    .filter(invitee -> invitee.outside() == null)
                                    .map(invitee -> new ColleagueId(invitee.id())),
                            Optional.ofNullable(one.answersTo())))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(HashSet::new));
            addresses = people.mailAddresses(colleagues);
            cards = people.cards(colleagues);
            languages = accounts.languagesOf(colleagues);
        }

        Optional<MailAddress> address(Invitee invitee) {
            var id = new ColleagueId(invitee.id());
            var card = cards.get(id);
            return Optional.ofNullable(invitee.outside())
                    .or(() -> MailAddress.of(addresses.getOrDefault(id, ""), card == null ? "" : card.name()));
        }

        Locale language(Invitee invitee) {
            return Texts.nearest(languages.getOrDefault(new ColleagueId(invitee.id()), Texts.DUTCH));
        }
    }
}
