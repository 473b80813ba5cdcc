package nl.klankbord.training.ui.settlement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.cost.CostDivision;
import nl.klankbord.training.settlement.Settlement;
import nl.klankbord.training.settlement.SettlementOutcome;
import nl.klankbord.training.settlement.Settlements;

/** What an edition costs whom, for who may know; who organises it settles it here. */
@Route(TrainingLinks.AGENDA + "/:id/verrekening")
@PermitAll
class SettlementView extends HousePage implements BeforeEnterObserver {

    private final transient Settlements settlements;
    private final transient CurrentActor current;
    private final transient Texts texts;
    private final Button settle = new Button();
    private Registration settling = () -> {};
    private String id = "";

    SettlementView(Settlements settlements, CurrentActor current, Texts texts) {
        super("training-papers.settlement.title");
        this.settlements = settlements;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private EditionId edition() {
        return EditionId.parse(id).orElseThrow(NotFoundException::new);
    }

    private void show() {
        var settlement = settlements.of(edition(), current.get()).orElseThrow(NotFoundException::new);
        header().subtitle(new Anchor(TrainingLinks.to(edition()), settlement.title()));
        settle.setVisible(false);
        var parts = new ArrayList<Component>();
        parts.add(new SettlementHead(settlement));
        switch (settlement.division()) {
            case CostDivision.Divided divided -> {
                parts.add(new CostLines(settlement, divided));
                parts.add(downloads(settlement));
            }
            case CostDivision.FiguresMissing missing -> parts.add(SettlementTrouble.of(missing));
            case CostDivision.NothingToGoBy nothing -> parts.add(SettlementTrouble.of(nothing));
        }
        if (!settlement.hours().isEmpty()) {
            parts.add(new GivenHoursList(settlement, texts));
        }
        actions(settlement, parts);
        replaceContent(parts.toArray(Component[]::new));
    }

    private void actions(Settlement settlement, ArrayList<Component> parts) {
        if (settlement.maySettle() && settlement.division() instanceof CostDivision.Divided) {
            settle.setText(getTranslation("training-papers.settlement.settle"));
            settling.remove();
            var unsaid = new UnsaidWarning(settlement.unsaid());
            settling = settle.addClickListener(_ -> {
                if (unsaid.isAgreed()) {
                    settle(settlement);
                }
            });
            settle.setVisible(true);
            primary(settle);
            parts.add(1, new Paragraph(getTranslation("training-papers.settlement.settle.what")));
            parts.add(2, unsaid);
        } else if (settlement.mayTakeBack()) {
            parts.add(new Button(getTranslation("training-papers.settlement.take-back"), _ -> takeBack()));
        }
    }

    private Div downloads(Settlement settlement) {
        var row = new Div(
                download(settlement, "pdf", "training-papers.settlement.pdf"),
                download(settlement, "csv", "training-papers.settlement.csv"));
        row.addClassNames("row", "training-papers-downloads");
        return row;
    }

    private Anchor download(Settlement settlement, String extension, String textKey) {
        var link = new Anchor(TrainingLinks.toSettlement(settlement.edition()) + "." + extension, "");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        link.add(Icons.DOWNLOAD.small());
        link.add(getTranslation(textKey));
        return link;
    }

    private void settle(Settlement looked) {
        switch (settlements.settle(edition(), looked, looked.unsaid() > 0, current.get())) {
            case SettlementOutcome.Done _ ->
                UndoNotice.show(getTranslation("training-papers.settlement.done"), this::takeBack);
            case SettlementOutcome.Stale _, SettlementOutcome.AttendanceOpen _ ->
                UndoNotice.show(getTranslation("training-papers.settlement.stale"));
            case SettlementOutcome.NotDivided _, SettlementOutcome.NotNow _, SettlementOutcome.Missing _ ->
                UndoNotice.show(getTranslation("training-papers.settlement.gone"));
        }
        show();
    }

    private void takeBack() {
        UndoNotice.show(getTranslation(
                settlements.takeBack(edition(), current.get()) instanceof SettlementOutcome.Done
                        ? "training-papers.settlement.taken-back"
                        : "training-papers.settlement.gone"));
        show();
    }
}
