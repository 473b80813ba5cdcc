package nl.klankbord.calendar;

import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.mail.PortalAddress;
import nl.klankbord.people.ColleaguesLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private addresses at which calendars read what somebody has, or finds in a list. Each holds 256 random bits, of which
 * only a hash is kept; what has that much chance in it needs no slow hash.
 */
@Service
@PermitAll
public class Feeds {

    /** How many one person may have. */
    public static final int MOST = 20;

    private static final int SECRET_BYTES = 32;

    private final FeedStore store;
    private final PortalAddress portal;
    private final Audit audit;
    private final CurrentActor actors;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(FeedStore store, PortalAddress portal, Audit audit, CurrentActor actors, Clock clock) {
        this.store = store;
        this.portal = portal;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** Makes a feed of the actor's own. */
    @Transactional
    public FeedOutcome make(Actor actor, NewFeed wanted) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var id = UUID.randomUUID();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!store.add(id, actor.colleague(), wanted, Hash.of(token), now, MOST)) {
            return new FeedOutcome.TooMany();
        }
        audit.record(SecurityEvent.done(
                Action.FEED_MADE, actor.account().value(), actor.partner().value(), id));
        return new FeedOutcome.Made(
                new Feed(id, wanted.name(), wanted.selection(), now, null), portal.of("feeds/" + token + ".ics"));
    }

    /** The actor's own feeds, oldest first. */
    @Transactional(readOnly = true)
    public List<Feed> of(Actor actor) {
        return store.of(actor.colleague());
    }

    /** Revokes one of the actor's own feeds, at once; false for a foreign or unknown one. */
    @Transactional
    public boolean revoke(Actor actor, UUID id) {
        var gone = store.remove(id, actor.colleague());
        if (gone) {
            audit.record(SecurityEvent.done(
                    Action.FEED_REVOKED,
                    actor.account().value(),
                    actor.partner().value(),
                    id));
        }
        return gone;
    }

    /** Who left has no feeds any more, also when they come back. */
    @EventListener
    void on(ColleaguesLeft left) {
        revokeAll(left.ids());
    }

    private void revokeAll(Collection<ColleagueId> owners) {
        for (var feed : store.ofAll(owners)) {
            store.remove(feed.id(), feed.owner());
            audit.record(new SecurityEvent(
                    Action.FEED_REVOKED,
                    Result.DONE,
                    actors.find().map(who -> who.account().value()).orElse(null),
                    null,
                    feed.id().toString()));
        }
    }
}
