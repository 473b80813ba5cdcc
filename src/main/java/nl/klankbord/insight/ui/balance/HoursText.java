package nl.klankbord.insight.ui.balance;

import java.text.NumberFormat;
import java.util.Locale;

/** Minutes as hours, with at most two decimals. */
final class HoursText {

    private static final double MINUTES = 60;

    private HoursText() {}

    static String of(long minutes, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(minutes / MINUTES);
    }
}
