package nl.klankbord.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.partners.PartnerCard;

/** The partners to choose from, each with how many were found; folded away on a phone. */
final class PartnerFilter extends Div {

    private static final String OPEN = "people-filters-open";

    private final Div fields = new Div();
    private final NativeButton button = new NativeButton("", _ -> fold());
    private final BiConsumer<PartnerId, Boolean> choose;

    PartnerFilter(BiConsumer<PartnerId, Boolean> choose) {
        this.choose = choose;
        addClassName("people-filters");
        fields.setId("people-filters");
        button.addClassName("people-filters-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "people-filters");
        add(button, fields);
    }

    void show(List<PartnerCard> partners, Set<PartnerId> chosen, Map<PartnerId, Long> counts) {
        button.removeAll();
        button.add(
                Icons.FILTER.create(),
                new Span(
                        chosen.isEmpty()
                                ? getTranslation("people.filters")
                                : getTranslation("people.filters.number", chosen.size())));
        var set = new FieldSet(getTranslation("people.filters.partner"));
        partners.forEach(partner ->
                set.add(choice(partner, chosen.contains(partner.id()), counts.getOrDefault(partner.id(), 0L))));
        fields.removeAll();
        fields.add(set);
    }

    private Checkbox choice(PartnerCard partner, boolean chosen, long count) {
        var number = new Span(String.valueOf(count));
        number.addClassNames("num", "muted");
        var label = new Span(new PartnerBadge(partner.mark(), partner.name(), partner.accent()), number);
        label.addClassName("people-choice");
        var box = new Checkbox();
        box.setLabelComponent(label);
        box.setValue(chosen);
        box.addValueChangeListener(change -> choose.accept(partner.id(), change.getValue()));
        return box;
    }

    private void fold() {
        var open = !hasClassName(OPEN);
        setClassName(OPEN, open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
