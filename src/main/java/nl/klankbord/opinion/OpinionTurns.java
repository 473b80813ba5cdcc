package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionTurn.Holder;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Requests in which it is somebody's turn. */
@Component
@ConditionalOnBooleanProperty(OpinionConfiguration.IN_THE_INTERFACE)
class OpinionTurns implements TurnSource {

    private static final PageRequest MOST = new PageRequest(1, PageRequest.LARGEST);

    private final OpinionDesk desk;
    private final Texts texts;

    OpinionTurns(OpinionDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        return Stream.of(View.FOR_ME, View.MINE)
                .flatMap(view -> desk.list(OpinionQuery.of(view, MOST), actor).items().stream())
                .filter(line -> isTurnOf(actor, line.turn()))
                .map(line -> turn(line, language))
                .toList();
    }

    private static boolean isTurnOf(Actor actor, OpinionTurn turn) {
        return turn.holder() != Holder.NOBODY
                && turn.person() != null
                && turn.person().id().equals(actor.colleague());
    }

    private Turn turn(OpinionLine line, Locale language) {
        var card = line.card();
        var due = line.turn().due();
        return new Turn(
                texts.get(language, "opinion.place"),
                texts.get(
                        language,
                        "opinion.todo." + card.state(),
                        card.title().isEmpty() ? card.publicLine() : card.title()),
                card.type() == null
                        ? card.partner().name()
                        : texts.get(language, "opinion.type." + card.type()) + " · "
                                + card.partner().name(),
                due == null ? null : LocalDate.ofInstant(due.minusSeconds(1), WorkingDays.HERE),
                line.turn().since(),
                OpinionLinks.to(card.id()),
                List.of(new Step.Go(texts.get(language, "opinion.open"), OpinionLinks.to(card.id()))));
    }
}
