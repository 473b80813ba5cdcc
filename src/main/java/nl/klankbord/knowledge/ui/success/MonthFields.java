package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import nl.klankbord.base.ui.HouseForm;
import org.jspecify.annotations.Nullable;

/** A month and its year, in the past. */
final class MonthFields {

    private static final int YEARS = 15;

    private final Select<Month> month = new Select<>();
    private final Select<Integer> year = new Select<>();

    MonthFields(HouseForm form, int now, Runnable changed) {
        month.setItems(Month.values());
        month.setItemLabelGenerator(one -> one == null
                ? ""
                : one.getDisplayName(TextStyle.FULL_STANDALONE, UI.getCurrent().getLocale()));
        year.setItems(
                IntStream.iterate(now, one -> one - 1).limit(YEARS).boxed().toList());
        form.field(month, form.getTranslation("knowledge-success.field.month"));
        form.field(year, form.getTranslation("knowledge-success.field.year"));
        month.addValueChangeListener(_ -> changed.run());
        year.addValueChangeListener(_ -> changed.run());
    }

    @Nullable
    YearMonth typed() {
        return month.isEmpty() || year.isEmpty()
                ? null
                : Year.of(year.getValue()).atMonth(month.getValue());
    }

    void show(@Nullable YearMonth one) {
        month.setValue(one == null ? null : one.getMonth());
        year.setValue(one == null ? null : Integer.valueOf(one.getYear()));
    }

    /** What stands wrong, or is missing first. */
    Component field() {
        return month.isEmpty() ? month : year;
    }
}
