package nl.klankbord.training.settlement;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import nl.klankbord.base.Texts;

/** Writes amounts and figures as people read them. */
public final class Amounts {

    private static final int CENTS = 2;

    private Amounts() {}

    /** "€ 1.250,00". */
    public static String euros(long cents, Locale language) {
        var format = NumberFormat.getCurrencyInstance(Texts.nearest(language));
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(BigDecimal.valueOf(cents, CENTS));
    }

    /** "45.210" or "312,4". */
    public static String number(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(Texts.nearest(language));
        format.setMaximumFractionDigits(CENTS);
        return format.format(number);
    }

    /** "29,41 %". */
    public static String percent(BigDecimal percent, Locale language) {
        var format = NumberFormat.getNumberInstance(Texts.nearest(language));
        format.setMinimumFractionDigits(CENTS);
        format.setMaximumFractionDigits(CENTS);
        return format.format(percent) + "\u00a0%";
    }
}
