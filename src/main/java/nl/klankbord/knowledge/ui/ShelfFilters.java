package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgePage.Facets;
import nl.klankbord.partners.PartnerCard;

/** What was found can be narrowed to, each choice with its number; folded away on a phone. */
final class ShelfFilters extends Div {

    private static final String OPEN = "knowledge-filters-open";
    private static final int MOST_TOPICS = 8;

    private final Div fields = new Div();
    private final NativeButton button = new NativeButton("", _ -> fold());
    private final Function<TopicId, String> nameOf;
    private final Consumer<KnowledgeState> ask;

    ShelfFilters(Function<TopicId, String> nameOf, Consumer<KnowledgeState> ask) {
        this.nameOf = nameOf;
        this.ask = ask;
        addClassName("knowledge-filters");
        fields.setId("knowledge-filters");
        button.addClassName("knowledge-filters-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "knowledge-filters");
        add(button, fields);
    }

    void show(List<PartnerCard> all, KnowledgeState state, Facets facets) {
        button.removeAll();
        button.add(
                Icons.FILTER.create(),
                new Span(
                        state.filters() == 0
                                ? getTranslation("knowledge.filters")
                                : getTranslation("knowledge.filters.number", state.filters())));
        fields.removeAll();
        var kinds = set("kind");
        Stream.of(KnowledgeKind.values())
                .forEach(kind -> kinds.add(choice(
                        new Span(getTranslation("knowledge.kinds." + kind)),
                        facets.kinds().getOrDefault(kind, 0L),
                        state.kinds().contains(kind),
                        on -> state.with(kind, on))));
        fields.add(kinds);
        var topics = topics(state, facets);
        if (!topics.isEmpty()) {
            var set = set("topic");
            topics.forEach(topic -> set.add(choice(
                    new Span(nameOf.apply(topic)),
                    facets.topics().getOrDefault(topic, 0L),
                    state.topics().contains(topic),
                    on -> state.with(topic, on))));
            fields.add(set);
        }
        var partners = set("partner");
        all.forEach(partner -> partners.add(choice(
                new PartnerBadge(partner.mark(), partner.name(), partner.accent()),
                facets.partners().getOrDefault(partner.id(), 0L),
                state.partners().contains(partner.id()),
                on -> state.with(partner.id(), on))));
        fields.add(partners);
    }

    /** Those chosen, and those that most of what was found is about. */
    private List<TopicId> topics(KnowledgeState state, Facets facets) {
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

    private FieldSet set(String name) {
        return new FieldSet(getTranslation("knowledge.filters." + name));
    }

    private Checkbox choice(Component label, long count, boolean chosen, Function<Boolean, KnowledgeState> next) {
        var number = new Span(String.valueOf(count));
        number.addClassNames("num", "muted");
        var row = new Span(label, number);
        row.addClassName("knowledge-choice");
        var box = new Checkbox();
        box.setLabelComponent(row);
        box.setValue(chosen);
        box.addValueChangeListener(change -> ask.accept(next.apply(change.getValue())));
        return box;
    }

    private void fold() {
        var open = !hasClassName(OPEN);
        setClassName(OPEN, open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
