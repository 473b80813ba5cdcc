package nl.klankbord.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.calendar.ics.CalendarWriter;
import nl.klankbord.calendar.ics.CalendarZone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a feed on behalf of its owner, as that owner may read at that moment. */
@Component
class FeedReader {

    private static final Period BACK = Period.ofMonths(3);
    private static final Period AHEAD = Period.ofMonths(18);
    private static final int MOST = 2_000;

    private final FeedStore store;
    private final Agenda agenda;
    private final Events events;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Clock clock;

    FeedReader(FeedStore store, Agenda agenda, Events events, Accounts accounts, CurrentActor actors, Clock clock) {
        this.store = store;
        this.agenda = agenda;
        this.events = events;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What a calendar gets.
     *
     * @param version the same as long as the text is the same to the letter
     */
    record Read(String text, String version, Instant changedAt) {}

    /** Empty for an unknown or revoked address, and when its owner can no longer sign in. */
    @Transactional
    Optional<Read> read(String tokenHash) {
        return store.byHash(tokenHash).flatMap(feed -> owner(feed).map(owner -> read(feed, owner)));
    }

    private record Owner(Actor actor, Locale language) {}

    private Optional<Owner> owner(FeedStore.Row feed) {
        var found = new ArrayList<Owner>();
        actors.asPortal(() -> accounts.actorOf(feed.owner())
                .map(actor -> new Owner(
                        actor,
                        accounts.languageOf(feed.owner()).map(Texts::nearest).orElse(Texts.DUTCH)))
                .ifPresent(found::add));
        return found.stream().findFirst();
    }

    private Read read(FeedStore.Row feed, Owner owner) {
        var today = LocalDate.ofInstant(clock.instant(), CalendarZone.HERE);
        var found = new ArrayList<Appointment>();
        actors.as(owner.actor(), () -> found.addAll(appointments(feed, owner, today)));
        var content = Hash.of(feed.name(), owner.language(), found);
        var changed = feed.changedAt();
        if (!content.equals(feed.content())) {
            changed = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            store.holds(feed.id(), content, changed);
        }
        store.usedOn(feed.id(), today);
        var since = changed;
        return new Read(
                CalendarWriter.feed(
                        feed.name(),
                        found.stream()
                                .map(one -> events.of(one, 0, since, owner.language()))
                                .toList()),
                Hash.of(content, changed),
                changed);
    }

    private List<Appointment> appointments(FeedStore.Row feed, Owner owner, LocalDate today) {
        var selection = feed.selection();
        var from = today.minus(BACK);
        var until = today.plus(AHEAD);
        var all = selection == null
                ? agenda.of(owner.actor(), from, until, owner.language())
                : agenda.selection(selection, owner.actor(), from, until, owner.language());
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
