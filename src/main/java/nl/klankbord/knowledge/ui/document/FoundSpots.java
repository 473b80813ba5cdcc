package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.Spot;
import nl.klankbord.gate.Spot.Kind;

/**
 * What in a document looks like personal data, and what can be said about it: of each number that passes for a citizen
 * service number what it is, and of all the rest at once that it leads to nobody. A document may hold hundreds of them.
 */
final class FoundSpots extends Div {

    private static final int MOST_SHOWN = 20;

    private final UnorderedList list = new UnorderedList();
    private final Div numbers = new Div();
    private final Checkbox nobody = new Checkbox();
    private final Map<String, TextField> said = new LinkedHashMap<>();

    FoundSpots() {
        addClassNames("note", "note-attention", "stack", "knowledge-spots");
        getElement().setAttribute("tabindex", "-1");
        nobody.setLabel(getTranslation("knowledge-document.spots.nobody"));
        numbers.addClassName("stack");
        add(new Paragraph(getTranslation("knowledge-document.spots")), list, numbers, nobody);
        setVisible(false);
    }

    /** Shows what was found; what was said about it stays. */
    void show(GateReport report) {
        list.removeAll();
        var distinct = new LinkedHashMap<String, Spot>();
        report.spots().forEach(spot -> distinct.putIfAbsent(spot.found(), spot));
        distinct.values().stream().limit(MOST_SHOWN).forEach(spot -> list.add(item(spot)));
        if (distinct.size() > MOST_SHOWN) {
            list.add(new ListItem(getTranslation("knowledge-document.spots.more", distinct.size() - MOST_SHOWN)));
        }
        var kinds = distinct.values().stream().map(Spot::kind).collect(Collectors.toSet());
        nobody.setVisible(!Set.of(Kind.BSN, Kind.NAMED_BSN).containsAll(kinds));
        distinct.values().stream()
                .filter(spot -> spot.kind() == Kind.BSN)
                .forEach(spot -> said.computeIfAbsent(spot.found(), this::number));
        setVisible(!distinct.isEmpty());
    }

    /** Leads to it when something stops the document. */
    void focus() {
        getElement().callJsFunction("focus");
    }

    GateAnswers answers() {
        var notBsn = said.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().isBlank())
                .map(entry ->
                        new NotBsn(entry.getKey(), entry.getValue().getValue().strip()))
                .toList();
        return new GateAnswers(notBsn, nobody.getValue(), "", Set.of());
    }

    private TextField number(String found) {
        var field = new TextField(getTranslation("knowledge-document.spots.number", found));
        field.setMaxLength(100);
        numbers.add(field);
        return field;
    }

    private ListItem item(Spot spot) {
        var what = new Span(" " + getTranslation("gate.spot." + spot.kind()));
        what.addClassName("muted");
        return new ListItem(new Span(getTranslation("gate.quote", spot.found())), what);
    }
}
