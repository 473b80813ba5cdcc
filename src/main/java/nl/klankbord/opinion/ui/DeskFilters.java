package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** What the requests can be narrowed to, folded away until it is wanted. What is chosen becomes a chip, elsewhere. */
final class DeskFilters extends Div {

    private static final String ID = "opinion-desk-filters";

    private final Consumer<DeskState> ask;
    private final NativeButton button = new NativeButton("", _ -> fold());
    private DeskState state = DeskState.of(View.FOR_ME);

    DeskFilters(Partners partners, Vocabulary vocabulary, OpinionWords words, Consumer<DeskState> ask) {
        this.ask = ask;
        setId(ID);
        addClassName("opinion-desk-filters");
        setVisible(false);
        ComboBox<OpinionType> type = choice(
                "opinion-desk.filter.type", one -> words.type(one, getLocale()), (now, one) -> now.with(one, true));
        type.setItems(OpinionType.values());
        ComboBox<PartnerCard> partner =
                choice("opinion-desk.filter.partner", PartnerCard::name, (now, one) -> now.with(one.id(), true));
        partner.setItems(partners.all());
        ComboBox<Topic> topic = choice("opinion-desk.filter.topic", Topic::nl, (now, one) -> now.with(one.id(), true));
        topic.setItems(query ->
                vocabulary
                        .search(query.getFilter().orElse(""), query.getPage() + 1, query.getPageSize())
                        .items()
                        .stream());
        add(type, partner, topic);
        button.addClassName("opinion-desk-tool");
        button.add(Icons.FILTER.small(), new Span(getTranslation("opinion-desk.filter")));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", ID);
    }

    /** Opens and shuts the filters; stands where the page wants it. */
    NativeButton button() {
        return button;
    }

    void show(DeskState now) {
        state = now;
    }

    private <T> ComboBox<T> choice(
            String labelKey, ItemLabelGenerator<T> labels, BiFunction<DeskState, T, DeskState> with) {
        var box = new ComboBox<T>(getTranslation(labelKey));
        box.setItemLabelGenerator(labels);
        box.setWidthFull();
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                // It stands in a chip from now on; the field is for the next.
                box.clear();
                ask.accept(with.apply(state, change.getValue()));
            }
        });
        return box;
    }

    private void fold() {
        setVisible(!isVisible());
        button.getElement().setAttribute("aria-expanded", String.valueOf(isVisible()));
    }
}
