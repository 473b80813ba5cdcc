package nl.klankbord.insight.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.figures.Figure;
import nl.klankbord.insight.figures.Figure.Row;
import nl.klankbord.insight.figures.Figure.Topic;
import nl.klankbord.insight.ui.FigureChart;
import nl.klankbord.insight.ui.FigureChart.Form;
import nl.klankbord.insight.ui.FigureChart.Series;
import nl.klankbord.insight.ui.TableDownloads;
import org.jspecify.annotations.Nullable;

/** One set of figures: a chart, right after it the table that says the same, and both to take along. */
final class FigureCard extends Div {

    private final transient Figure figure;

    /** @param query what is chosen, as the address has it */
    FigureCard(Figure figure, String query) {
        this.figure = figure;
        addClassNames("card", "insight-figure");
        var title = text("title");
        add(new H2(title), new Paragraph(text("what")));
        if (figure.isEmpty()) {
            add(new Paragraph(getTranslation("insight-figures.none")));
            return;
        }
        if (figure.rows().stream().anyMatch(row -> row.value() != null)) {
            add(chart());
        }
        add(
                table(title),
                new TableDownloads(InsightLinks.FIGURES + "/" + figure.topic().file(), query));
        if (figure.hidden() > 0) {
            addComponentAtIndex(2, new Paragraph(getTranslation("insight-figures.hidden", figure.hidden())));
        }
    }

    private String text(String part) {
        return getTranslation("insight-figures." + figure.topic() + "." + part);
    }

    private FigureChart chart() {
        var values = new ArrayList<@Nullable Double>();
        figure.rows().forEach(row -> values.add(row.value()));
        var form = figure.topic() == Topic.MISSES ? Form.LYING_BARS : Form.BARS;
        return new FigureChart(
                form,
                figure.rows().stream().map(row -> name(row, getLocale())).toList(),
                List.of(new Series(text("value"), values)));
    }

    private Div table(String title) {
        var table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(title);
        table.getCaption().addClassName("visually-hidden");
        var head = new NativeTableRow();
        columns(figure.topic()).forEach(column -> {
            var cell = new NativeTableHeaderCell(text(column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", !column.equals("name"));
            head.add(cell);
        });
        table.getHead().add(head);
        figure.rows().forEach(row -> table.getBody().add(row(row)));
        var wrap = new Div(table);
        wrap.addClassName("insight-figures-table");
        return wrap;
    }

    /** The columns of a table, as the ends of their text keys. */
    static List<String> columns(Topic topic) {
        return switch (topic) {
            case RESPONSE, DELIVERY -> List.of("name", "count", "value", "share");
            case FILL -> List.of("name", "count", "value");
            case MISSES -> List.of("name", "value");
        };
    }

    private NativeTableRow row(Row row) {
        var name = new NativeTableHeaderCell(name(row, getLocale()));
        name.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(name);
        for (var column : columns(figure.topic())) {
            if (!column.equals("name")) {
                var cell = new NativeTableCell(cell(row, column));
                cell.addClassName("num");
                line.add(cell);
            }
        }
        return line;
    }

    private String cell(Row row, String column) {
        if (row.isTooLittle()) {
            return getTranslation("insight-figures.too-little");
        }
        @Nullable
        Number number =
                switch (column) {
                    case "count" -> row.count();
                    case "share" -> row.share();
                    default -> row.value();
                };
        if (number == null) {
            return getTranslation("insight-figures.nothing");
        }
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private String name(Row row, Locale language) {
        return figure.topic() == Topic.MISSES
                ? row.name()
                : Dates.month(YearMonth.parse(row.name()).atDay(1), language);
    }
}
