package nl.klankbord.training.ui.settlement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.training.cost.CostDivision;
import nl.klankbord.training.cost.CostKey;

/** Why a cost cannot be divided like this, and how to mend that. */
final class SettlementTrouble extends Div {

    private SettlementTrouble() {
        addClassNames("note", "note-attention", "stack", "training-papers-not");
        add(new H2(getTranslation("training-papers.settlement.not")));
    }

    static SettlementTrouble of(CostDivision.FiguresMissing missing) {
        var trouble = new SettlementTrouble();
        trouble.say(
                "training-papers.settlement.missing",
                trouble.getTranslation("training-papers.figure." + missing.kind()),
                String.valueOf(missing.year()),
                String.join(", ", missing.names()));
        missing.nearest()
                .ifPresentOrElse(
                        year -> trouble.say("training-papers.settlement.nearest", String.valueOf(year)),
                        () -> trouble.say("training-papers.settlement.no-year"));
        return trouble;
    }

    static SettlementTrouble of(CostDivision.NothingToGoBy nothing) {
        var trouble = new SettlementTrouble();
        trouble.say(
                nothing.key() instanceof CostKey.PerSeat
                        ? "training-papers.settlement.nothing.seats"
                        : "training-papers.settlement.nothing");
        return trouble;
    }

    private void say(String key, Object... arguments) {
        add(new Paragraph(getTranslation(key, arguments)));
    }
}
