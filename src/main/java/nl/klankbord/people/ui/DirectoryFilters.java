package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.Availability;
import nl.klankbord.people.ColleaguePage.Facets;
import nl.klankbord.people.Intent;

/** What the colleagues found can be narrowed to, each choice with its number; folded away on a phone. */
final class DirectoryFilters extends Div {

    private static final String OPEN = "people-filters-open";
    private static final int MOST_TOPICS = 8;
    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

    private final Div fields = new Div();
    private final NativeButton button = new NativeButton("", _ -> fold());
    private final Function<TopicId, String> nameOf;
    private final Consumer<DirectoryState> ask;

    DirectoryFilters(Function<TopicId, String> nameOf, Consumer<DirectoryState> ask) {
        this.nameOf = nameOf;
        this.ask = ask;
        addClassName("people-filters");
        fields.setId("people-filters");
        button.addClassName("people-filters-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "people-filters");
        add(button, fields);
    }

    void show(List<PartnerCard> all, DirectoryState state, Facets facets) {
        button.removeAll();
        button.add(
                Icons.FILTER.create(),
                new Span(
                        state.filters() == 0
                                ? getTranslation("people.filters")
                                : getTranslation("people.filters.number", state.filters())));
        fields.removeAll();
        fields.add(
                partners(all, state, facets),
                levels(state, facets),
                intents(state, facets),
                availability(state, facets));
        var topics = topics(state, facets);
        if (!topics.isEmpty()) {
            var set = set("topic");
            topics.forEach(topic -> set.add(choice(
                    new Span(nameOf.apply(topic)),
                    facets.topics().getOrDefault(topic, 0L),
                    state.topics().contains(topic),
                    on -> state.with(topic, on))));
            fields.addComponentAtIndex(1, set);
        }
    }

    private FieldSet partners(List<PartnerCard> all, DirectoryState state, Facets facets) {
        var set = set("partner");
        all.forEach(partner -> set.add(choice(
                new PartnerBadge(partner.mark(), partner.name(), partner.accent()),
                facets.partners().getOrDefault(partner.id(), 0L),
                state.partners().contains(partner.id()),
                on -> state.with(partner.id(), on))));
        return set;
    }

    /** Those chosen, and those that most of the colleagues found know about. */
    private List<TopicId> topics(DirectoryState state, Facets facets) {
        var most = facets.topics().entrySet().stream()
                .sorted(Map.Entry.<TopicId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> nameOf.apply(entry.getKey())))
                .map(Map.Entry::getKey)
                .limit(MOST_TOPICS);
        return Stream.concat(state.topics().stream(), most)
                .distinct()
                .filter(topic -> !nameOf.apply(topic).isEmpty())
                .sorted(Comparator.comparing(nameOf, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private FieldSet levels(DirectoryState state, Facets facets) {
        var group = new RadioButtonGroup<Integer>();
        group.setItems(LEVELS);
        group.setRenderer(new ComponentRenderer<Component, Integer>(level -> level == 1
                ? new Span(getTranslation("people.filters.level.any"))
                : row(
                        new Span(getTranslation("people.filters.level." + level)),
                        facets.levels().getOrDefault(level, 0L))));
        group.getElement().setAttribute("aria-label", getTranslation("people.filters.level"));
        group.setValue(state.minLevel() == null ? 1 : state.minLevel());
        group.addValueChangeListener(
                change -> ask.accept(state.atLeast(change.getValue() == 1 ? null : change.getValue())));
        var set = set("level");
        set.add(group);
        return set;
    }

    private FieldSet intents(DirectoryState state, Facets facets) {
        var set = set("intent");
        Stream.of(Intent.values())
                .filter(intent -> intent != Intent.LEARN)
                .forEach(intent -> set.add(choice(
                        new Span(getTranslation("people.intent." + intent)),
                        facets.intents().getOrDefault(intent, 0L),
                        state.availableFor().contains(intent),
                        on -> state.with(intent, on))));
        return set;
    }

    private FieldSet availability(DirectoryState state, Facets facets) {
        var set = set("availability");
        Stream.of(Availability.values())
                .forEach(one -> set.add(choice(
                        new Span(getTranslation("people.filters.availability." + one)),
                        facets.availability().getOrDefault(one, 0L),
                        state.availability().contains(one),
                        on -> state.with(one, on))));
        return set;
    }

    private FieldSet set(String name) {
        return new FieldSet(getTranslation("people.filters." + name));
    }

    private Checkbox choice(Component label, long count, boolean chosen, Function<Boolean, DirectoryState> next) {
        var box = new Checkbox();
        box.setLabelComponent(row(label, count));
        box.setValue(chosen);
        box.addValueChangeListener(change -> ask.accept(next.apply(change.getValue())));
        return box;
    }

    private static Span row(Component label, long count) {
        var number = new Span(String.valueOf(count));
        number.addClassNames("num", "muted");
        var row = new Span(label, number);
        row.addClassName("people-choice");
        return row;
    }

    private void fold() {
        var open = !hasClassName(OPEN);
        setClassName(OPEN, open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
