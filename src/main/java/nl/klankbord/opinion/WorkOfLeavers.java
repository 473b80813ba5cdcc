package nl.klankbord.opinion;

import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleaguesLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open work of who left goes back to where it came from. In the transaction that says so; safe to repeat. */
@Component
class WorkOfLeavers {

    private final OpinionRepository repository;
    private final Announcements announcements;
    private final OpinionTime time;

    WorkOfLeavers(OpinionRepository repository, Announcements announcements, OpinionTime time) {
        this.repository = repository;
        this.announcements = announcements;
        this.time = time;
    }

    @EventListener
    void on(ColleaguesLeft left) {
        if (left.ids().isEmpty()) {
            return;
        }
        var now = time.now();
        repository
                .idsInHandOf(left.ids().stream().map(ColleagueId::value).toList(), OpinionState.IN_HAND)
                .forEach(id -> repository
                        .findLockedById(id)
                        .filter(request -> isHeldByOneOf(request, left))
                        .ifPresent(request -> giveBack(request, now)));
    }

    private static boolean isHeldByOneOf(OpinionRequest request, ColleaguesLeft left) {
        return Stream.of(
                        Optional.ofNullable(request.parties().invited()),
                        Optional.ofNullable(request.parties().reviewer()))
                .flatMap(Optional::stream)
                .anyMatch(left.ids()::contains);
    }

    private void giveBack(OpinionRequest request, Time now) {
        var before = request.before();
        var step = before.state() == OpinionState.OFFERED ? OpinionStep.EXPIRE : OpinionStep.RELEASE;
        var refusal =
                step == OpinionStep.EXPIRE ? request.expire(Hand.portal(), now) : request.release(Hand.portal(), now);
        if (refusal.isEmpty()) {
            announcements.taken(request, step, before, null);
        }
    }
}
