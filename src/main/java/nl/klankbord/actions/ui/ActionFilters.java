package nl.klankbord.actions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.klankbord.actions.ActionQuery;
import nl.klankbord.actions.ActionQuery.When;
import nl.klankbord.actions.OriginKind;
import nl.klankbord.actions.ui.ActionsState.Stand;
import nl.klankbord.partners.PartnerCard;

/** What the list can be narrowed to. What is chosen of many becomes a chip, elsewhere. */
final class ActionFilters extends Div {

    private final transient Consumer<ActionsState> ask;
    private final Select<Stand> stand;
    private final Select<When> when;
    private ActionsState state = ActionsState.of(ActionQuery.View.MINE);

    /** @param ask hears what is wanted */
    ActionFilters(ActionTools tools, Consumer<ActionsState> ask) {
        this.ask = ask;
        addClassName("actions-filters");
        stand = select(
                "actions.filter.state",
                List.of(Stand.values()),
                one -> getTranslation("actions.filter.state." + one),
                ActionsState::with);
        when = select(
                "actions.filter.when",
                List.of(When.values()),
                one -> getTranslation("actions.filter.when." + one),
                ActionsState::with);
        var kinds = new ArrayList<>(tools.actions().kinds());
        kinds.add(new OriginKind(ActionQuery.WITHOUT, "actions.kind.none", false));
        add(
                stand,
                when,
                choice(
                        "actions.filter.kind",
                        kinds,
                        kind -> getTranslation(kind.nameKey()),
                        (now, kind) -> now.with(kind.id(), true)),
                choice(
                        "actions.filter.partner",
                        tools.partners().all(),
                        PartnerCard::name,
                        (now, partner) -> now.with(partner.id(), true)));
    }

    void show(ActionsState now) {
        state = now;
        stand.setValue(now.stand());
        when.setValue(now.when());
    }

    private <T> Select<T> select(
            String labelKey, List<T> items, Function<T, String> label, BiFunction<ActionsState, T, ActionsState> with) {
        var select = new Select<T>();
        select.setLabel(getTranslation(labelKey));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask.accept(with.apply(state, change.getValue()));
            }
        });
        return select;
    }

    private <T> ComboBox<T> choice(
            String labelKey, List<T> items, Function<T, String> label, BiFunction<ActionsState, T, ActionsState> with) {
        var box = new ComboBox<T>(getTranslation(labelKey));
        box.setItems(items);
        box.setItemLabelGenerator(label::apply);
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                // It stands in a chip from now on; the field is for the next.
                box.clear();
                ask.accept(with.apply(state, change.getValue()));
            }
        });
        return box;
    }
}
