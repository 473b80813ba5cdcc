package nl.klankbord.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** What the trainings can be narrowed to, folded away until it is wanted. What is chosen becomes a chip, elsewhere. */
final class AgendaFilters extends Div {

    private static final String ID = "training-filters";

    private final transient Consumer<AgendaState> ask;
    private final NativeButton button = new NativeButton("", _ -> fold());
    private final TextField place = new TextField();
    private final Checkbox free = new Checkbox();
    private final Checkbox mine = new Checkbox();
    private AgendaState state = AgendaState.now();

    AgendaFilters(Partners partners, Vocabulary vocabulary, Consumer<AgendaState> ask) {
        this.ask = ask;
        setId(ID);
        addClassNames("training-filters", "card");
        setVisible(false);
        place.setLabel(getTranslation("training-agenda.filter.place"));
        place.setMaxLength(AgendaState.LONGEST_PLACE);
        place.setWidthFull();
        place.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(state.place(change.getValue()));
            }
        });
        add(partner(partners), topic(vocabulary), place, checks());
        button.addClassNames("training-button", "training-filter-button");
        button.add(Icons.FILTER.small(), new Span(getTranslation("training-agenda.filter")));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", ID);
    }

    /** Opens and shuts the filters; stands in the bar. */
    NativeButton button() {
        return button;
    }

    void show(AgendaState now) {
        state = now;
        place.setValue(now.place());
        free.setValue(now.free());
        mine.setValue(now.mine());
    }

    private ComboBox<PartnerCard> partner(Partners partners) {
        var box = new ComboBox<PartnerCard>(getTranslation("training-agenda.filter.partner"));
        box.setItems(partners.all());
        box.setItemLabelGenerator(PartnerCard::name);
        box.setWidthFull();
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                // It stands in a chip from now on; the field is for the next.
                box.clear();
                ask.accept(state.with(change.getValue().id(), true));
            }
        });
        return box;
    }

    private ComboBox<Topic> topic(Vocabulary vocabulary) {
        var box = new ComboBox<Topic>(getTranslation("training-agenda.filter.topic"));
        box.setItems(query ->
                vocabulary
                        .search(query.getFilter().orElse(""), query.getPage() + 1, query.getPageSize())
                        .items()
                        .stream());
        box.setItemLabelGenerator(Topic::nl);
        box.setWidthFull();
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                box.clear();
                ask.accept(state.with(change.getValue().id(), true));
            }
        });
        return box;
    }

    private Div checks() {
        free.setLabel(getTranslation("training-agenda.filter.free"));
        free.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(state.free(change.getValue()));
            }
        });
        mine.setLabel(getTranslation("training-agenda.filter.mine"));
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(state.mine(change.getValue()));
            }
        });
        var checks = new Div(free, mine);
        checks.addClassName("training-filter-checks");
        return checks;
    }

    private void fold() {
        setVisible(!isVisible());
        button.getElement().setAttribute("aria-expanded", String.valueOf(isVisible()));
    }
}
