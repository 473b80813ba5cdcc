package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.people.OwnProfile;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** Requests in which it is somebody's turn. */
@Component
class OpinionTurns implements TurnSource {

    private static final PageRequest MOST = new PageRequest(1, PageRequest.LARGEST);

    /** The lists in which it can be somebody's turn; no request stands in both. */
    private static final List<View> VIEWS = List.of(View.FOR_ME, View.MINE);

    /** As many steps as a row has room for. */
    private static final int AT_ONCE = 2;

    /** Questions in the queue that are shown as news. */
    private static final PageRequest FEW = new PageRequest(1, 5);

    private final OpinionDesk desk;
    private final OwnProfile profiles;
    private final Texts texts;

    OpinionTurns(OpinionDesk desk, OwnProfile profiles, Texts texts) {
        this.desk = desk;
        this.profiles = profiles;
        this.texts = texts;
    }

    @Override
    public Told told(Actor actor, Locale language) {
        var mine = new ArrayList<Turn>();
        var others = new ArrayList<Turn>();
        VIEWS.stream()
                .flatMap(view -> desk.list(OpinionQuery.of(view, MOST), actor).items().stream())
                .forEach(line -> {
                    if (line.turn().isOf(actor.colleague())) {
                        mine.add(turn(line, language));
                    } else if (line.turn().holder() != OpinionTurn.Holder.NOBODY) {
                        others.add(waited(line, language));
                    }
                });
        return new Told(mine, others);
    }

    @Override
    public Map<String, Long> waiting(Actor actor) {
        return Map.of(
                OpinionLinks.DESK,
                VIEWS.stream()
                        .mapToLong(view -> desk.turns(OpinionQuery.of(view, MOST), actor))
                        .sum());
    }

    /** What others ask about topics that this person knows, and anybody may take on. */
    @Override
    public List<Turn> news(Actor actor, Locale language) {
        var known = profiles.of(actor).map(OwnProfile.State::known).orElse(Set.of());
        if (known.isEmpty()) {
            return List.of();
        }
        return desk.list(new OpinionQuery(View.QUEUE, "", Set.of(), Set.of(), known, FEW), actor).items().stream()
                .filter(line -> line.steps().contains(OpinionStep.CLAIM))
                .map(line -> new Turn(
                        texts.get(language, "opinion.news"),
                        name(line.card(), language),
                        line.card().partner().name(),
                        null,
                        line.turn().since(),
                        OpinionLinks.to(line.card()),
                        List.of()))
                .toList();
    }

    private Turn turn(OpinionLine line, Locale language) {
        var card = line.card();
        var due = line.turn().due();
        return new Turn(
                texts.get(language, "opinion.place"),
                texts.get(language, "opinion.todo." + card.state(), name(card, language)),
                card.type() == null
                        ? card.partner().name()
                        : texts.get(language, "opinion.type." + card.type()) + " · "
                                + card.partner().name(),
                due == null ? null : LocalDate.ofInstant(due.minusSeconds(1), WorkingDays.HERE),
                line.turn().since(),
                OpinionLinks.to(card),
                todo(line, language));
    }

    /** What moves it on, and beside it another way; an advice is written on a page of its own. */
    private List<Step> todo(OpinionLine line, Locale language) {
        var id = line.card().id();
        if (line.card().state() == OpinionState.IN_REVIEW) {
            var key = line.steps().contains(OpinionStep.DELIVER) ? "opinion.step.DELIVER" : "opinion.write";
            return List.of(new Step.Go(texts.get(language, key), OpinionLinks.toAdvice(id)));
        }
        var steps = OpinionStep.ONWARD_FIRST.stream()
                .filter(step -> line.steps().contains(step) && step != OpinionStep.WITHDRAW)
                .limit(AT_ONCE)
                .<Step>map(step -> new Step.Go(texts.get(language, "opinion.step." + step), OpinionLinks.to(id, step)))
                .toList();
        return steps.isEmpty() ? List.of(open(line.card(), language)) : steps;
    }

    private Turn waited(OpinionLine line, Locale language) {
        var card = line.card();
        var state = texts.get(language, "opinion.state." + card.state());
        var who = line.turn().person();
        return new Turn(
                texts.get(language, "opinion.place"),
                name(card, language),
                who == null ? state : state + " · " + who.name(),
                null,
                line.turn().since(),
                OpinionLinks.to(card),
                List.of(open(card, language)));
    }

    private String name(OpinionCard card, Locale language) {
        return card.name().isEmpty() ? texts.get(language, "opinion.untitled") : card.name();
    }

    private Step open(OpinionCard card, Locale language) {
        return new Step.Go(texts.get(language, "opinion.open"), OpinionLinks.to(card));
    }
}
