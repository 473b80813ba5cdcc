package nl.klankbord.actions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** What somebody is to do within a week, and what others do for them. */
@Component
class ActionTurns implements TurnSource {

    private final Actions actions;
    private final Texts texts;

    ActionTurns(Actions actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    @Override
    public Told told(Actor actor, Locale language) {
        var pressing = actions.pressing(actor);
        return new Told(
                pressing.stream()
                        .filter(action -> isDoneBy(action, actor.colleague()))
                        .map(action -> turn(action, from(action, language), steps(action, actor, language), language))
                        .toList(),
                pressing.stream()
                        .filter(action -> !isDoneBy(action, actor.colleague()))
                        .map(action -> turn(action, by(action, language), List.of(), language))
                        .toList());
    }

    private Turn turn(ActionCard action, String detail, List<Step> steps, Locale language) {
        return new Turn(
                texts.get(language, "actions.place"),
                action.what(),
                detail,
                action.due(),
                action.addedAt(),
                ActionLinks.to(action.id()),
                steps);
    }

    private List<Step> steps(ActionCard action, Actor actor, Locale language) {
        return action.can(ActionStep.DONE)
                ? List.of(new Step.Do(
                        texts.get(language, "actions.step.DONE"),
                        () -> actions.done(action.id(), actor),
                        texts.get(language, "actions.taken.DONE")))
                : List.of();
    }

    private String from(ActionCard action, Locale language) {
        var origin = action.origin();
        return origin == null ? "" : texts.get(language, origin.kindKey()) + ": " + origin.title();
    }

    private String by(ActionCard action, Locale language) {
        return Optional.ofNullable(action.doer())
                .map(ColleagueCard::name)
                .orElseGet(() -> texts.get(language, "actions.nobody"));
    }

    private static boolean isDoneBy(ActionCard action, ColleagueId who) {
        return action.doer() instanceof ColleagueCard doer && doer.id().equals(who);
    }
}
