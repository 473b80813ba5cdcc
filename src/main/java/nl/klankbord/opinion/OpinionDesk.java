package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.Page;
import nl.klankbord.opinion.Dossier.Reading.What;
import nl.klankbord.opinion.OpinionBoard.Column;
import nl.klankbord.opinion.OpinionQuery.Reach;
import nl.klankbord.opinion.OpinionQuery.View;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where requests are found, read and moved on. */
@Service
@PermitAll
public class OpinionDesk {

    private final OpinionRepository repository;
    private final OpinionLists lists;
    private final OpinionFinder finder;
    private final Lines lines;
    private final Dossiers dossiers;
    private final ReadingLog readings;
    private final Moves moves;
    private final OpinionTime time;

    OpinionDesk(
            OpinionRepository repository,
            OpinionLists lists,
            OpinionFinder finder,
            Lines lines,
            Dossiers dossiers,
            ReadingLog readings,
            Moves moves,
            OpinionTime time) {
        this.repository = repository;
        this.lists = lists;
        this.finder = finder;
        this.lines = lines;
        this.dossiers = dossiers;
        this.readings = readings;
        this.moves = moves;
        this.time = time;
    }

    /** A page of requests, what waits longest first; what is over newest first. Cost: the same for any number. */
    @Transactional(readOnly = true)
    public Page<OpinionLine> list(OpinionQuery query, Actor actor) {
        if (isClosedTo(query, actor)) {
            return new Page<>(List.of(), 0, query.page().page(), query.page().size());
        }
        var found = lists.page(query, actor, time.now());
        return new Page<>(
                lines(found.ids(), lines.lines(found.ids(), actor)),
                found.total(),
                query.page().page(),
                query.page().size());
    }

    /** The same requests by state. Cost: the same for any number. */
    @Transactional(readOnly = true)
    public OpinionBoard board(OpinionQuery query, Actor actor) {
        if (isClosedTo(query, actor)) {
            return new OpinionBoard(List.of());
        }
        var columns = lists.board(query, actor, time.now());
        var made = lines.lines(
                columns.stream().flatMap(column -> column.ids().stream()).toList(), actor);
        return new OpinionBoard(columns.stream()
                .map(column -> new Column(column.state(), column.total(), lines(column.ids(), made)))
                .toList());
    }

    /** In how many of these requests, of all pages, it is this person's turn. */
    @Transactional(readOnly = true)
    public long turns(OpinionQuery query, Actor actor) {
        return isClosedTo(query, actor) ? 0 : lists.turns(query, actor, time.now());
    }

    /** How a search for these words is done, in every list alike. */
    @Transactional(readOnly = true)
    public Reach reach(String text, Actor actor) {
        return text.isBlank() ? Reach.EVERYTHING : finder.find(text, actor).reach();
    }

    /** A few requests that fit best what somebody is typing, of all that they may know of, in any list or in none. */
    @Transactional(readOnly = true)
    public List<OpinionCard> suggest(String typed, int most, Actor actor) {
        var found = typed.isBlank() ? List.<UUID>of() : finder.few(typed, most, actor);
        if (found.isEmpty()) {
            return List.of();
        }
        var hand = Hand.of(actor);
        var known = repository.findByIdIn(found).stream()
                .filter(request -> request.sightOf(hand).reaches(Sight.CARD))
                .map(request -> request.id().value())
                .collect(Collectors.toSet());
        return lines(found.stream().filter(known::contains).toList(), lines.lines(known, actor)).stream()
                .map(OpinionLine::card)
                .toList();
    }

    /** How many requests each list holds; {@link View#STUCK} for coordinators only. */
    @Transactional(readOnly = true)
    public Map<View, Long> counts(Actor actor) {
        return lists.counts(actor, time.now());
    }

    /** How many requests are stuck of which nothing else may be known; 0 for who is no coordinator. */
    @Transactional(readOnly = true)
    public long stuckUnseen(Actor actor) {
        return actor.is(Role.COORDINATOR) ? lists.stuckUnseen(time.now()) : 0;
    }

    /** One request; empty when there is none, or none that this person may know of. Reading a dossier is logged. */
    @Transactional
    public Optional<Dossier> open(OpinionId id, Actor actor) {
        var now = time.now();
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.CARD))
                .map(request -> {
                    var dossier = dossiers.dossier(request, actor, now);
                    var confidential = request.visibility() == Visibility.OPEN_NETWORK ? Sight.DOSSIER : Sight.TEXT;
                    if (dossier.sight().reaches(confidential)) {
                        readings.note(request, What.READ, actor, now);
                    }
                    return dossier;
                });
    }

    /** Whether this person may know of the request. */
    @Transactional(readOnly = true)
    public boolean knows(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.CARD))
                .isPresent();
    }

    /** The steps that this person can take now; none for what they may not know of. Nothing is read, nothing logged. */
    @Transactional(readOnly = true)
    public Set<OpinionStep> stepsOpenTo(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .map(request -> request.stepsOpenTo(Hand.of(actor)))
                .orElse(Set.of());
    }

    /** The day on which an advice that this person takes on now is promised when no other day is. */
    @Transactional(readOnly = true)
    public LocalDate usualPromise(Actor actor) {
        return time.now().usualPromise(actor.partner());
    }

    /** Takes a step, or says why not. */
    @Transactional
    public StepOutcome take(OpinionId id, OpinionMove move, Actor actor) {
        return moves.take(id, move, actor);
    }

    private static boolean isClosedTo(OpinionQuery query, Actor actor) {
        return query.view() == View.STUCK && !actor.is(Role.COORDINATOR);
    }

    private static List<OpinionLine> lines(List<UUID> ids, Map<UUID, OpinionLine> made) {
        return ids.stream().map(made::get).filter(Objects::nonNull).toList();
    }
}
