package nl.klankbord.insight.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.figures.Figures;
import nl.klankbord.insight.ui.InsightTabs;
import nl.klankbord.insight.ui.PeriodBar;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;

/** How long requests take, how full trainings are, and what was looked for in vain. */
@Route(InsightLinks.FIGURES)
@PermitAll
class FiguresView extends HousePage implements BeforeEnterObserver {

    private final transient Figures figures;
    private final transient Partners partners;
    private final transient CurrentActor actors;
    private final transient Dates dates;

    FiguresView(Figures figures, Partners partners, CurrentActor actors, Dates dates) {
        super("insight-figures.title");
        this.figures = figures;
        this.partners = partners;
        this.actors = actors;
        this.dates = dates;
        addClassName("insight-figures");
        subtitle(getTranslation("insight-figures.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = FiguresState.from(event.getLocation().getQueryParameters());
        var actor = actors.get();
        if (state.partner() != null && !figures.sees(state.partner(), actor)) {
            throw new NotFoundException();
        }
        var period = state.period() instanceof Period given ? given : Period.of(Period.Kind.YEAR, dates.today());
        var parts = new ArrayList<Component>();
        parts.add(new InsightTabs(InsightLinks.FIGURES));
        parts.add(new PeriodBar(period, dates.today(), other -> state.in(other).path()));
        parts.add(partner(state, actor));
        parts.add(new Paragraph(getTranslation("insight-figures.fewest", figures.fewest())));
        var query = state.in(period).parameters().getQueryString();
        for (var topic : figures.topics(actor)) {
            parts.add(new FigureCard(figures.of(topic, period, state.partner(), actor), query));
        }
        replaceContent(parts.toArray(Component[]::new));
    }

    /** Of all together, or of one that the reader may see. */
    private Select<PartnerCard> partner(FiguresState state, Actor actor) {
        var own = partners.all().stream()
                .filter(card -> figures.sees(card.id(), actor))
                .toList();
        var choice = new Select<PartnerCard>();
        choice.setLabel(getTranslation("insight-figures.of"));
        choice.setItems(own);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("insight-figures.of.all"));
        choice.setItemLabelGenerator(card -> card == null ? getTranslation("insight-figures.of.all") : card.name());
        own.stream()
                .filter(card -> card.id().equals(state.partner()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> UI.getCurrent()
                .navigate(
                        InsightLinks.FIGURES,
                        state.of(
                                        chosen.getValue() == null
                                                ? null
                                                : chosen.getValue().id())
                                .parameters()));
        return choice;
    }
}
