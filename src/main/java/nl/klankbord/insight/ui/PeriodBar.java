package nl.klankbord.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.Period.Kind;

/** Which period shows, and the way to the one before and after it, and to longer and shorter ones. */
public final class PeriodBar extends Nav {

    /** @param to the address of the same page in another period */
    public PeriodBar(Period period, LocalDate today, Function<Period, String> to) {
        addClassName("insight-periods");
        setAriaLabel(getTranslation("insight-balance.period"));
        var name = new H2(words(period));
        name.addClassName("insight-period-name");
        add(
                step(to.apply(period.step(-1)), Icons.CHEVRON_LEFT, "insight-balance.period.before." + period.kind()),
                name,
                step(to.apply(period.step(1)), Icons.CHEVRON_RIGHT, "insight-balance.period.after." + period.kind()));
        var inside = today.isBefore(period.firstDay()) || !today.isBefore(period.nextDay()) ? period.firstDay() : today;
        var kinds = new Span();
        kinds.addClassName("insight-period-kinds");
        for (var kind : Kind.values()) {
            var link = new Anchor(to.apply(Period.of(kind, inside)), getTranslation("insight-balance.period." + kind));
            link.addClassName("insight-period-kind");
            if (kind == period.kind()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            kinds.add(link);
        }
        add(kinds);
    }

    private Anchor step(String path, Icons icon, String textKey) {
        var link = new Anchor(path, "");
        link.add(icon.create());
        link.addClassName("insight-period-step");
        link.getElement().setAttribute("aria-label", getTranslation(textKey));
        return link;
    }

    private String words(Period period) {
        return words(period, getLocale());
    }

    private String words(Period period, Locale language) {
        return switch (period.kind()) {
            case YEAR -> String.valueOf(period.year());
            case QUARTER -> getTranslation("insight-balance.quarter", period.number(), String.valueOf(period.year()));
            case MONTH -> Dates.month(period.firstDay(), language);
        };
    }
}
