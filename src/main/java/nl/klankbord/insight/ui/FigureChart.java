package nl.klankbord.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.klankbord.base.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Figures as bars or lines, drawn by Apache ECharts. For eyes only: the table that must follow right after it says the
 * same, so that nobody misses anything who does not see it.
 */
@Tag("klankbord-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./insight/figure-chart.ts")
public final class FigureChart extends Component implements HasStyle {

    /** How the figures are drawn. */
    public enum Form {
        BARS,
        /** From left to right, for what has long names. */
        LYING_BARS,
        LINES
    }

    /**
     * One line, or the bars of one colour.
     *
     * @param values one for each name on the axis; null where there is nothing to show
     */
    public record Series(String name, List<@Nullable Double> values) implements Serializable {}

    /** @param names along the axis */
    public FigureChart(Form form, List<String> names, List<Series> series) {
        addClassName("insight-chart");
        getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty("form", form.name())
                .setProperty("language", Texts.nearest(getLocale()).getLanguage())
                .setPropertyList("names", names)
                .setPropertyList("series", series.stream().map(Drawn::of).toList());
    }

    /** A series as the browser reads it; less than 0 stands for nothing, which no figure here is. */
    record Drawn(String name, List<Double> values) implements Serializable {

        static Drawn of(Series series) {
            return new Drawn(
                    series.name(),
                    series.values().stream()
                            .map(value -> Objects.requireNonNullElse(value, -1.0))
                            .toList());
        }
    }
}
