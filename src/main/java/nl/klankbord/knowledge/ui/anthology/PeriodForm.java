package nl.klankbord.knowledge.ui.anthology;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.knowledge.anthology.AnthologyChoice;
import nl.klankbord.partners.PartnerCard;

/** Of which months and which partners. */
final class PeriodForm extends Div {

    private static final int MONTHS = 48;

    private final Select<YearMonth> from = new Select<>();
    private final Select<YearMonth> until = new Select<>();
    private final MultiSelectComboBox<PartnerCard> partners = new MultiSelectComboBox<>();
    private final transient Consumer<AnthologyChoice> asked;

    PeriodForm(YearMonth now, List<PartnerCard> all, AnthologyChoice choice, Consumer<AnthologyChoice> asked) {
        this.asked = asked;
        addClassNames("row", "knowledge-anthology-period");
        month(from, "from", now, choice.from());
        month(until, "until", now, choice.until());
        ComponentTexts.apply(partners);
        partners.setLabel(getTranslation("knowledge-success.anthology.partners"));
        partners.setItems(all);
        partners.setItemLabelGenerator(PartnerCard::name);
        partners.setValue(
                all.stream().filter(one -> choice.partners().contains(one.id())).collect(Collectors.toSet()));
        partners.addValueChangeListener(_ -> ask());
        add(partners);
    }

    private void month(Select<YearMonth> field, String key, YearMonth now, YearMonth chosen) {
        field.setLabel(getTranslation("knowledge-success.anthology." + key));
        field.setItems(
                Stream.concat(Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS), Stream.of(chosen))
                        .distinct()
                        .toList());
        field.setItemLabelGenerator(one -> one == null ? "" : Dates.month(one.atDay(1), getLocale()));
        field.setValue(chosen);
        field.addValueChangeListener(_ -> ask());
        add(field);
    }

    /** Another period or partner begins with all its successes again. */
    private void ask() {
        asked.accept(new AnthologyChoice(
                from.getValue(),
                until.getValue(),
                partners.getValue().stream().map(PartnerCard::id).collect(Collectors.toSet()),
                null));
    }
}
