package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.partners.PartnerCard;

/** With which partners it was done, and a line for what it brought each of them. */
final class GainFields {

    private final MultiSelectComboBox<PartnerCard> partners = new MultiSelectComboBox<>();
    private final Map<PartnerId, MarkedText> lines = new LinkedHashMap<>();
    private final List<PartnerCard> all;

    GainFields(HouseForm form, MarkedTexts texts, List<PartnerCard> all, Runnable changed) {
        this.all = List.copyOf(all);
        ComponentTexts.apply(partners);
        partners.setItems(all);
        partners.setItemLabelGenerator(PartnerCard::name);
        form.field(
                partners,
                form.getTranslation("knowledge-success.field.partners"),
                form.getTranslation("knowledge-success.hint.partners"));
        var place = new Div();
        place.addClassName("knowledge-success-gains");
        for (var partner : all) {
            var line = texts.text(
                            SuccessEntry.gainOf(partner.id()),
                            form.getTranslation("knowledge-success.gain-of", partner.name()),
                            "",
                            1)
                    .optional();
            line.area().setMaxLength(SuccessEntry.GAIN);
            line.setVisible(false);
            line.onChange(changed, () -> {});
            lines.put(partner.id(), line);
            place.add(line);
        }
        form.part(place);
        partners.addValueChangeListener(_ -> {
            lines.forEach((id, line) -> line.setVisible(chosen(id)));
            changed.run();
        });
    }

    private boolean chosen(PartnerId id) {
        return partners.getValue().stream().anyMatch(one -> one.id().equals(id));
    }

    List<SuccessEntry.Gain> typed() {
        return lines.entrySet().stream()
                .filter(line -> chosen(line.getKey()))
                .map(line -> new SuccessEntry.Gain(
                        line.getKey(), line.getValue().area().getValue()))
                .toList();
    }

    void show(List<SuccessEntry.Gain> gains) {
        var texts = gains.stream().collect(Collectors.toMap(SuccessEntry.Gain::partner, SuccessEntry.Gain::text));
        partners.setValue(
                all.stream().filter(one -> texts.containsKey(one.id())).collect(Collectors.toSet()));
        lines.forEach((id, line) -> line.area().setValue(texts.getOrDefault(id, "")));
    }

    /** The line of that row, or the choice itself when there is none. */
    Component field(int row) {
        var typed = typed();
        return row < typed.size()
                ? Objects.requireNonNull(lines.get(typed.get(row).partner())).area()
                : partners;
    }
}
