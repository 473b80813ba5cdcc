package nl.klankbord.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.ColleaguesReturned;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the requests of who left. Work in hand goes back to where it came from at once; what they asked
 * themselves goes on, since somebody may come back, and is withdrawn by the portal after the term for closing. In the
 * transaction that says so; safe to repeat.
 */
@Component
class WorkOfLeavers {

    private final OpinionRepository repository;
    private final Announcements announcements;
    private final People people;
    private final ApplicationEventPublisher events;
    private final OpinionTime time;

    WorkOfLeavers(
            OpinionRepository repository,
            Announcements announcements,
            People people,
            ApplicationEventPublisher events,
            OpinionTime time) {
        this.repository = repository;
        this.people = people;
        this.announcements = announcements;
        this.events = events;
        this.time = time;
    }

    @EventListener
    void on(ColleaguesLeft left) {
        var people = left.ids();
        if (people.isEmpty()) {
            return;
        }
        var now = time.now();
        each(repository.idsInHandOf(uuids(people), OpinionState.IN_HAND), request -> giveBack(request, people, now));
        each(repository.idsCheckedBy(uuids(people)), request -> stopChecking(request, people, now));
        each(repository.idsAskedBy(uuids(people)), request -> {
            if (request.requesterLeft(now)) {
                repository.saveAndFlush(request);
                events.publishEvent(new PartyLeft(request.id(), Doer.REQUESTER, now.now()));
            }
        });
    }

    @EventListener
    void on(ColleaguesReturned returned) {
        if (!returned.ids().isEmpty()) {
            each(repository.idsAskedBy(uuids(returned.ids())), request -> {
                request.requesterReturned();
                repository.saveAndFlush(request);
            });
        }
    }

    /** Those who have something to do and work nowhere any more: they left without the portal being told, or before it asked. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> gone() {
        var parties = repository.partiesOfOpen().stream().map(ColleagueId::new).collect(Collectors.toSet());
        parties.removeAll(people.present(parties));
        return parties;
    }

    /** Does what is done when somebody leaves, unless this one came back. */
    @Transactional
    public void leave(ColleagueId who) {
        var one = Set.of(who);
        if (people.present(one).isEmpty()) {
            on(new ColleaguesLeft(one));
        }
    }

    /** Requests whose requester left so long ago that the portal ends them. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return repository.idsThatEndBy(time.now().now());
    }

    /** Ends one; nothing when its requester came back, or the advice came first. */
    @Transactional
    public void end(UUID id) {
        var now = time.now();
        each(List.of(id), request -> {
            var before = request.before();
            if (request.end(now).isEmpty()) {
                announcements.taken(request, OpinionStep.WITHDRAW, before, null);
            }
        });
    }

    private void giveBack(OpinionRequest request, Set<ColleagueId> people, Time now) {
        var parties = request.parties();
        if (!isOneOf(people, parties.invited()) && !isOneOf(people, parties.reviewer())) {
            return;
        }
        var before = request.before();
        var step = before.state() == OpinionState.OFFERED ? OpinionStep.EXPIRE : OpinionStep.RELEASE;
        var portal = Hand.portal();
        var refusal = step == OpinionStep.EXPIRE ? request.expire(portal, now) : request.release(portal, now);
        if (refusal.isEmpty()) {
            announcements.taken(request, step, before, null);
            if (step == OpinionStep.RELEASE) {
                events.publishEvent(new PartyLeft(request.id(), Doer.REVIEWER, now.now()));
            }
        }
    }

    private void stopChecking(OpinionRequest request, Set<ColleagueId> people, Time now) {
        var before = request.before();
        if (isOneOf(people, request.parties().checker())
                && request.check(false, Hand.portal(), now).isEmpty()) {
            announcements.taken(request, OpinionStep.CHECK, before, null);
            events.publishEvent(new PartyLeft(request.id(), Doer.CHECKER, now.now()));
        }
    }

    /** Under its lock, which is taken before anything is decided. */
    private void each(Collection<UUID> ids, Consumer<OpinionRequest> work) {
        ids.forEach(id -> repository.findLockedById(id).ifPresent(work));
    }

    private static boolean isOneOf(Set<ColleagueId> people, @Nullable ColleagueId who) {
        return who != null && people.contains(who);
    }

    private static List<UUID> uuids(Set<ColleagueId> people) {
        return people.stream().map(ColleagueId::value).toList();
    }
}
