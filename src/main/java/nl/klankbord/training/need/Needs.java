package nl.klankbord.training.need;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.Courses;
import nl.klankbord.training.need.NeedStore.Stored;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board of what people want to learn. From some people, or two partners, it is a proposal, which trainers of the topic
 * hear of once; one of them answers it with a course, which those who wanted it hear of.
 */
@Service
@PermitAll
public class Needs {

    private static final int PARTNERS = 2;

    private final NeedStore store;
    private final NeedNotices notices;
    private final Vocabulary vocabulary;
    private final People people;
    private final Courses courses;
    private final Clock clock;
    private final int enough;

    Needs(
            NeedStore store,
            NeedNotices notices,
            Vocabulary vocabulary,
            People people,
            Courses courses,
            Clock clock,
            @Value("${klankbord.training.need-people:5}") int enough) {
        this.store = store;
        this.notices = notices;
        this.vocabulary = vocabulary;
        this.people = people;
        this.courses = courses;
        this.clock = clock;
        this.enough = enough;
    }

    /** All that is wanted or was met, newest first. */
    @Transactional(readOnly = true)
    public List<Need> board(Actor actor) {
        var board = store.board();
        var names = vocabulary.names(board.stream().map(Stored::topic).toList());
        var wanting = store.people(board.stream().map(Stored::id).toList());
        var near = new HashSet<ColleagueId>();
        wanting.values()
                .forEach(each -> each.forEach((person, partner) -> {
                    if (actor.partner().equals(partner)) {
                        near.add(person);
                    }
                }));
        var cards = people.cards(near);
        return board.stream()
                .map(need -> need(
                        need,
                        Objects.requireNonNullElse(names.get(need.topic()), ""),
                        wanting.getOrDefault(need.id(), Map.of()),
                        cards,
                        actor))
                .toList();
    }

    private static Need need(
            Stored need,
            String topic,
            Map<ColleagueId, PartnerId> wanting,
            Map<ColleagueId, ColleagueCard> cards,
            Actor actor) {
        return new Need(
                need.id(),
                need.topic(),
                topic,
                need.line(),
                need.state(),
                wanting.size(),
                new HashSet<>(wanting.values()).size(),
                wanting.keySet().stream()
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(card -> PlainText.key(card.name())))
                        .toList(),
                wanting.containsKey(actor.colleague()),
                need.isOpen() && actor.is(Role.TRAINER),
                need.course());
    }

    /** The courses that a trainer could answer it with. */
    @Transactional(readOnly = true)
    public List<Need.Answer> answers(TopicId topic) {
        return store.courses(topic);
    }

    /** Asks for a training, or joins who asked for the same. */
    @Transactional
    public NeedOutcome ask(TopicId topic, String typed, Actor actor) {
        var line = PlainText.tidy(typed);
        var known = vocabulary.find(topic).isPresent();
        var wrong = line.isEmpty() || line.length() > Need.LONGEST || PlainText.hidesSomething(line);
        if (!known || wrong) {
            return new NeedOutcome.NotAccepted(!known, wrong);
        }
        store.lock(topic);
        var same = store.same(topic, line);
        if (same.isPresent()) {
            return join(same.get().id(), actor) instanceof NeedOutcome.Done done
                    ? new NeedOutcome.Joined(done.id(), done.state())
                    : new NeedOutcome.NotNow();
        }
        var id = NeedId.random();
        store.add(id, topic, line, clock.instant());
        return join(id, actor);
    }

    /** Wants it too. */
    @Transactional
    public NeedOutcome join(NeedId id, Actor actor) {
        return open(id, need -> {
            store.join(id, actor);
            var wanting = store.people(List.of(id)).getOrDefault(id, Map.of());
            if (need.state() == NeedState.OPEN && isProposal(wanting)) {
                store.become(id, NeedState.PROPOSED, null);
                notices.tellTrainers(need, name(need), wanting.size(), actor);
                return new NeedOutcome.Done(id, NeedState.PROPOSED);
            }
            return new NeedOutcome.Done(id, need.state());
        });
    }

    private boolean isProposal(Map<ColleagueId, PartnerId> wanting) {
        return wanting.size() >= enough || new HashSet<>(wanting.values()).size() >= PARTNERS;
    }

    /** Takes over what people wanted before; nobody is told. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(TopicId topic, String line, Map<ColleagueId, PartnerId> wanting, Instant madeAt) {
        var id = NeedId.random();
        store.add(id, topic, line, madeAt);
        wanting.forEach((person, partner) -> store.join(id, person, partner));
        if (isProposal(wanting)) {
            store.become(id, NeedState.PROPOSED, null);
        }
    }

    /** Does not want it any more; without anybody it is dropped. */
    @Transactional
    public NeedOutcome leave(NeedId id, Actor actor) {
        return open(id, need -> {
            store.leave(id, actor.colleague());
            if (store.people(List.of(id)).isEmpty()) {
                store.become(id, NeedState.DROPPED, null);
                return new NeedOutcome.Done(id, NeedState.DROPPED);
            }
            return new NeedOutcome.Done(id, need.state());
        });
    }

    /** Answers it with a course, by a trainer; who wanted it hears of it. */
    @Transactional
    public NeedOutcome meet(NeedId id, CourseId course, Actor actor) {
        if (!actor.is(Role.TRAINER) || courses.find(course, actor).isEmpty()) {
            return new NeedOutcome.Missing();
        }
        return open(id, need -> {
            store.become(id, NeedState.MET, course);
            notices.tellMet(
                    need,
                    name(need),
                    course,
                    store.people(List.of(id)).getOrDefault(id, Map.of()).keySet(),
                    actor.colleague());
            return new NeedOutcome.Done(id, NeedState.MET);
        });
    }

    private NeedOutcome open(NeedId id, Function<Stored, NeedOutcome> work) {
        return store.locked(id)
                .map(need -> need.isOpen() ? work.apply(need) : new NeedOutcome.NotNow())
                .orElse(new NeedOutcome.Missing());
    }

    private String name(Stored need) {
        return Objects.requireNonNullElse(
                vocabulary.names(List.of(need.topic())).get(need.topic()), "");
    }
}
