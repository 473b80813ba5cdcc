package nl.klankbord.calendar;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import nl.klankbord.mail.Mail;
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
 * over nothing is sent, nor to who has left or has no address. Cost: a fixed number of statements for each appointment,
 * whoever is invited.
 */
@Service
@PermitAll
public class Invitations {

    /** Rows of a statement. */
    private static final int AT_ONCE = 500;

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
                var lessons = ahead.stream()
                        .filter(one -> post.address(one.invitee()).isPresent())
                        .collect(Collectors.groupingBy(
                                one -> one.appointment().uid(), LinkedHashMap::new, Collectors.toList()));
                lessons.values().forEach(all -> {
                    for (var at = 0; at < all.size(); at += AT_ONCE) {
                        send(all.subList(at, Math.min(all.size(), at + AT_ONCE)), cancel, now, post);
                    }
                });
            });
        }
    }

    /** Of one appointment, to many people. */
    private void send(List<Invitation> invitations, boolean cancel, Instant now, PostBook post) {
        var byInvitee = new LinkedHashMap<UUID, Invitation>();
        invitations.forEach(one -> byInvitee.put(one.invitee().id(), one));
        var any = invitations.getFirst();
        var told = store.lock(any.appointment().uid(), byInvitee.keySet(), now, ends(any));
        var letters = byInvitee.values().stream()
                .flatMap(one -> letter(
                        one,
                        Objects.requireNonNull(told.get(one.invitee().id())),
                        cancel || one.appointment().cancelled(),
                        now,
                        post)
                        .stream())
                .toList();
        if (letters.isEmpty()) {
            return;
        }
        store.tell(letters.stream().map(Letter::next).toList(), now, ends(any));
        // Mails may overtake one another, and a calendar that hears of the end first begins again after it.
        outbox.withdraw(letters.stream()
                .map(Letter::before)
                .filter(before -> before.state() != State.NEW)
                .map(InvitationMails::key)
                .toList());
        outbox.write(letters.stream().map(Letter::mail).toList());
    }

    /** What somebody is told, after what they were told before. */
    private record Letter(Told before, Told next, Mail mail) {}

    /** Empty when they know it already. */
    private Optional<Letter> letter(Invitation invitation, Told told, boolean cancel, Instant now, PostBook post) {
        var address = post.address(invitation.invitee()).orElseThrow();
        var where = hash(address);
        var fingerprint = fingerprint(invitation, where);
        if (cancel ? told.state() != State.INVITED : isTold(told, fingerprint)) {
            return Optional.empty();
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
        var answersTo = invitation.answersTo();
        var to = new InvitationMails.To(
                address,
                answersTo == null ? null : post.address(Invitee.of(answersTo)).orElse(null),
                post.language(invitation.invitee()));
        return Optional.of(new Letter(told, next, mails.write(news, invitation, next, now, to)));
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
