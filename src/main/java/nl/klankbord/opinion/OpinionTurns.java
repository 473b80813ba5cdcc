package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.opinion.OpinionQuery.View;
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

    private final OpinionDesk desk;
    private final Texts texts;

    OpinionTurns(OpinionDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        return VIEWS.stream()
                .flatMap(view -> desk.list(OpinionQuery.of(view, MOST), actor).items().stream())
                .filter(line -> line.turn().isOf(actor.colleague()))
                .map(line -> turn(line, language))
                .toList();
    }

    @Override
    public Map<String, Long> waiting(Actor actor) {
        return Map.of(
                OpinionLinks.DESK,
                VIEWS.stream()
                        .mapToLong(view -> desk.turns(OpinionQuery.of(view, MOST), actor))
                        .sum());
    }

    private Turn turn(OpinionLine line, Locale language) {
        var card = line.card();
        var due = line.turn().due();
        var path = OpinionLinks.to(card);
        return new Turn(
                texts.get(language, "opinion.place"),
                texts.get(
                        language,
                        "opinion.todo." + card.state(),
                        card.name().isEmpty() ? texts.get(language, "opinion.untitled") : card.name()),
                card.type() == null
                        ? card.partner().name()
                        : texts.get(language, "opinion.type." + card.type()) + " · "
                                + card.partner().name(),
                due == null ? null : LocalDate.ofInstant(due.minusSeconds(1), WorkingDays.HERE),
                line.turn().since(),
                path,
                List.of(new Step.Go(texts.get(language, "opinion.open"), path)));
    }
}
