package nl.klankbord.actions;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionMoved.What;
import nl.klankbord.actions.ActionOutcome.Missing;
import nl.klankbord.actions.ActionOutcome.NotAccepted;
import nl.klankbord.actions.ActionOutcome.Refused;
import nl.klankbord.actions.ActionOutcome.Saved;
import nl.klankbord.actions.ActionOutcome.Stale;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does what by when, over everything that is done together. Whoever may read what an action comes from may know of
 * it; of one that comes from nothing, who gave it and who does it. One that comes from something confidential is known to
 * the readers of that only.
 */
@Service
@PermitAll
public class Actions {

    /** As many as one page of something shows of its own. */
    private static final int MOST_OF_ORIGIN = 100;

    private static final int MOST_PRESSING = 30;

    private final ActionRepository repository;
    private final ActionTexts texts;
    private final ActionOrigins origins;
    private final ActionLists lists;
    private final ActionCards cards;
    private final ActionRules rules;
    private final ActionLog log;
    private final ActionsOfLeavers leavers;
    private final People people;
    private final Clock clock;

    Actions(
            ActionRepository repository,
            ActionTexts texts,
            ActionOrigins origins,
            ActionLists lists,
            ActionCards cards,
            ActionRules rules,
            ActionLog log,
            ActionsOfLeavers leavers,
            People people,
            Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.origins = origins;
        this.lists = lists;
        this.cards = cards;
        this.rules = rules;
        this.log = log;
        this.leavers = leavers;
        this.people = people;
        this.clock = clock;
    }

    /** What actions can come from. */
    public List<OriginKind> kinds() {
        return origins.kinds();
    }

    /** Who can be given an action that comes from this; empty when anybody can, and for what this person may not read. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> parties(OriginRef origin, Actor actor) {
        return origins.find(origin, actor).isPresent() ? origins.parties(origin) : Set.of();
    }

    /** A page of actions: what is open first, by its day, then what is over, newest first. */
    @Transactional(readOnly = true)
    public Page<ActionCard> list(ActionQuery query, Actor actor) {
        var found = lists.page(query, actor, today());
        return new Page<>(
                cards.of(found, actor, today()),
                found.total(),
                query.page().page(),
                query.page().size());
    }

    /** The first of them, so many at most, for a file. */
    @Transactional(readOnly = true)
    public Page<ActionCard> first(ActionQuery query, int most, Actor actor) {
        var found = lists.first(query, actor, today(), most);
        return new Page<>(cards.of(found, actor, today()), found.total(), 1, most);
    }

    /** The actions of one thing, what is open first; none for who may not read it. */
    @Transactional(readOnly = true)
    public List<ActionCard> of(OriginRef origin, Actor actor) {
        return list(ActionQuery.of(origin, new PageRequest(1, MOST_OF_ORIGIN)), actor)
                .items();
    }

    /** What this person is to do within a week or should have done, and all that others do for them, by day. */
    @Transactional(readOnly = true)
    public List<ActionCard> pressing(Actor actor) {
        return cards.of(lists.pressing(actor, today(), MOST_PRESSING), actor, today());
    }

    /** One action; empty when there is none, or none that this person may know of. */
    @Transactional(readOnly = true)
    public Optional<ActionCard> find(ActionId id, Actor actor) {
        return repository.findById(id.value()).flatMap(action -> {
            var seen = seen(action, actor);
            return isKnown(action, seen, actor) ? Optional.of(card(action, seen, actor)) : Optional.empty();
        });
    }

    /** @param origin what it comes from, which the actor may read; null for nothing */
    @Transactional
    public ActionOutcome add(ActionEntry typed, @Nullable OriginRef origin, Actor actor) {
        if (origin != null && origins.find(origin, actor).isEmpty()) {
            return new Missing();
        }
        var flaws = rules.flaws(typed, origin, null, today());
        if (!flaws.isEmpty()) {
            return new NotAccepted(flaws);
        }
        var action = new Action(
                origin,
                actor.colleague(),
                doer(Objects.requireNonNull(typed.doer())),
                Objects.requireNonNull(typed.due()),
                clock.instant(),
                today());
        return kept(action, words(typed), What.ADDED, null, actor);
    }

    /**
     * Changes words and day, and hands over when somebody else is to do it.
     *
     * @param read the {@linkplain ActionCard#version() version} that was typed upon
     */
    @Transactional
    public ActionOutcome change(ActionId id, int read, ActionEntry typed, Actor actor) {
        return known(id, actor, action -> change(action, read, typed, actor));
    }

    private ActionOutcome change(Action action, int read, ActionEntry typed, Actor actor) {
        if (action.changes() != read) {
            return new Stale(card(action, actor));
        }
        var other =
                !words(typed).equals(texts.read(action.id())) || !action.due().equals(typed.due());
        var others = !Objects.equals(action.doer(), typed.doer());
        var steps = action.stepsOpenTo(actor);
        if (other && !steps.contains(ActionStep.CHANGE) || others && !steps.contains(ActionStep.HAND_OVER)) {
            return new Refused(card(action, actor));
        }
        var flaws = rules.flaws(typed, action.origin(), action, today());
        if (!flaws.isEmpty()) {
            return new NotAccepted(flaws);
        }
        var before = action.doer();
        if (other) {
            action.change(Objects.requireNonNull(typed.due()), today());
        }
        if (others) {
            action.handOver(doer(Objects.requireNonNull(typed.doer())), today());
        }
        return other || others
                ? kept(action, words(typed), others ? What.HANDED_OVER : What.CHANGED, before, actor)
                : new Saved(card(action, actor));
    }

    /** Somebody else does it from now on. */
    @Transactional
    public ActionOutcome handOver(ActionId id, ColleagueId to, Actor actor) {
        return known(id, actor, action -> {
            if (!action.stepsOpenTo(actor).contains(ActionStep.HAND_OVER)) {
                return new Refused(card(action, actor));
            }
            var before = action.doer();
            if (to.equals(before)) {
                return new Saved(card(action, actor));
            }
            var flaws = rules.flawsOf(to, action.origin());
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            action.handOver(doer(to), today());
            return kept(action, null, What.HANDED_OVER, before, actor);
        });
    }

    /** It is done. */
    @Transactional
    public ActionOutcome done(ActionId id, Actor actor) {
        return take(id, ActionStep.DONE, null, actor);
    }

    /** It need not be done any more. */
    @Transactional
    public ActionOutcome drop(ActionId id, Actor actor) {
        return take(id, ActionStep.DROP, null, actor);
    }

    /** It was not done after all, or must be done after all. */
    @Transactional
    public ActionOutcome reopen(ActionId id, Actor actor) {
        return take(id, ActionStep.REOPEN, null, actor);
    }

    /**
     * Takes a step that asks nothing more.
     *
     * @param read the version that was looked at; null for whichever it is, when the state alone decides
     */
    @Transactional
    public ActionOutcome take(ActionId id, ActionStep step, @Nullable Integer read, Actor actor) {
        return known(id, actor, action -> {
            if (read != null && action.changes() != read) {
                return new Stale(card(action, actor));
            }
            if (!action.stepsOpenTo(actor).contains(step)) {
                return new Refused(card(action, actor));
            }
            return kept(action, null, taken(action, step), action.doer(), actor);
        });
    }

    /**
     * Somebody no longer takes part in something confidential: what they were to do for it goes back to who gave it. In the
     * transaction that says so; nothing while they do take part, or for what is not confidential.
     */
    @Transactional
    public void partyLeft(OriginRef origin, ColleagueId who) {
        if (origins.isConfidential(origin) && !origins.parties(origin).contains(who)) {
            leavers.leaves(origin, who);
        }
    }

    private What taken(Action action, ActionStep step) {
        return switch (step) {
            case DONE -> {
                action.done(clock.instant());
                yield What.DONE;
            }
            case DROP -> {
                action.drop(clock.instant());
                yield What.DROPPED;
            }
            case REOPEN -> {
                action.reopen(today());
                yield What.REOPENED;
            }
            case CHANGE, HAND_OVER -> throw new IllegalArgumentException(step + " asks more");
        };
    }

    private ActionOutcome kept(
            Action action, ActionTexts.@Nullable Words words, What what, @Nullable ColleagueId before, Actor actor) {
        repository.saveAndFlush(action);
        if (words != null) {
            texts.write(action.id(), words);
        }
        log.told(action, what, before, actor);
        return new Saved(card(action, actor));
    }

    /** Under its lock, which is taken before anything is decided. */
    private ActionOutcome known(ActionId id, Actor actor, Function<Action, ActionOutcome> work) {
        return repository
                .findLockedById(id.value())
                .filter(action -> isKnown(action, seen(action, actor), actor))
                .map(work)
                .orElseGet(Missing::new);
    }

    private boolean isKnown(Action action, Map<OriginRef, ActionOrigin> seen, Actor actor) {
        return !seen.isEmpty() || action.isOf(actor.colleague()) && !origins.isConfidential(action.origin());
    }

    private Map<OriginRef, ActionOrigin> seen(Action action, Actor actor) {
        var origin = action.origin();
        return origin == null ? Map.of() : origins.readable(List.of(origin), actor);
    }

    private ActionCard card(Action action, Actor actor) {
        return card(action, seen(action, actor), actor);
    }

    private ActionCard card(Action action, Map<OriginRef, ActionOrigin> seen, Actor actor) {
        return cards.of(action, seen, actor, today());
    }

    private Action.Doer doer(ColleagueId who) {
        return new Action.Doer(who, people.card(who).orElseThrow().partner());
    }

    private static ActionTexts.Words words(ActionEntry typed) {
        return new ActionTexts.Words(typed.what(), typed.note());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }
}
