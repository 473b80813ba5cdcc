package nl.klankbord.insight.ui.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Download;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Sheet;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.figures.Figure;
import nl.klankbord.insight.figures.Figure.Row;
import nl.klankbord.insight.figures.Figure.Topic;
import nl.klankbord.insight.figures.Figures;
import nl.klankbord.insight.ui.SheetAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of each chart as a file: no more in it than on the page. */
@RestController
@PermitAll
class FigureDownloads {

    private final Figures figures;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final Texts texts;
    private final Clock clock;

    FigureDownloads(Figures figures, CurrentActor actors, Budgets budgets, Texts texts, Clock clock) {
        this.figures = figures;
        this.actors = actors;
        this.budgets = budgets;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/" + InsightLinks.FIGURES + "/{topic:[a-z]+}.{form:xlsx|csv}")
    void file(
            @PathVariable String topic,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String partner,
            Locale asked,
            HttpServletResponse response)
            throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(figure(topic, periode, partner).map(figure -> answer(figure, form, asked)), response);
    }

    private Optional<Figure> figure(String file, String periode, String partner) {
        var actor = actors.get();
        var of = PartnerId.parse(partner);
        if (!partner.isEmpty() && of.filter(id -> figures.sees(id, actor)).isEmpty()) {
            return Optional.empty();
        }
        return figures.topics(actor).stream()
                .filter(topic -> topic.file().equals(file))
                .findFirst()
                .map(topic -> figures.of(topic, period(periode), of.orElse(null), actor));
    }

    private Period period(String asked) {
        return Period.parse(asked)
                .orElseGet(() -> Period.of(Period.Kind.YEAR, LocalDate.ofInstant(clock.instant(), WorkingDays.HERE)));
    }

    private Download answer(Figure figure, String form, Locale asked) {
        var language = Texts.nearest(asked);
        var sheet = sheet(figure, language);
        return form.equals("xlsx")
                ? SheetAnswer.workbook(sheet, figure.topic().file())
                : SheetAnswer.lines(sheet, figure.topic().file());
    }

    private Sheet sheet(Figure figure, Locale language) {
        var key = "insight-figures." + figure.topic() + ".";
        var columns = FigureCard.columns(figure.topic());
        return new Sheet(
                texts.get(language, key + "title"),
                columns.stream()
                        .map(column -> texts.get(language, key + column))
                        .toList(),
                figure.rows().stream()
                        .map(row -> cells(figure.topic(), row, language))
                        .toList());
    }

    private List<Object> cells(Topic topic, Row row, Locale language) {
        var cells = new ArrayList<Object>();
        for (var column : FigureCard.columns(topic)) {
            @Nullable
            Object value =
                    switch (column) {
                        case "name" -> row.name();
                        case "count" -> row.count();
                        case "share" -> row.share();
                        default -> row.value();
                    };
            cells.add(
                    value != null ? value : row.isTooLittle() ? texts.get(language, "insight-figures.too-little") : "");
        }
        return List.copyOf(cells);
    }
}
