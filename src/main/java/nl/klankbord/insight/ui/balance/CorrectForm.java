package nl.klankbord.insight.ui.balance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import nl.klankbord.balance.Balance;
import nl.klankbord.base.ui.HouseForm;

/** Other hours for a line that was confirmed or disputed. */
final class CorrectForm extends Div {

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,2})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final HouseForm form;
    private final TextField hours;
    private final transient IntConsumer correct;

    /** @param correct takes the minutes; 0 to take the hours back */
    CorrectForm(IntConsumer correct) {
        this.correct = correct;
        addClassName("insight-balance-correct");
        form = new HouseForm(getTranslation("insight-balance.correct.save"), this::save);
        hours = form.field(
                new TextField(),
                getTranslation("insight-balance.correct.hours"),
                getTranslation("insight-balance.correct.hours.hint"));
        add(new Paragraph(getTranslation("insight-balance.correct.what")), form);
    }

    /** Moves focus to the field. */
    void begin() {
        hours.focus();
    }

    private void save() {
        var minutes = minutes(hours.getValue());
        if (minutes.isEmpty()) {
            form.problem(
                    hours,
                    getTranslation("insight-balance.correct.unreadable", Balance.MOST_MINUTES / MINUTES.intValue()));
        }
        if (form.refused()) {
            return;
        }
        correct.accept(minutes.orElseThrow());
    }

    static OptionalInt minutes(String typed) {
        var text = typed.strip();
        if (!HOURS.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        var minutes = new BigDecimal(text.replace(',', '.')).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP);
        return minutes.intValueExact() > Balance.MOST_MINUTES
                ? OptionalInt.empty()
                : OptionalInt.of(minutes.intValueExact());
    }
}
