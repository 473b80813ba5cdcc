package nl.klankbord.insight.ui.balance;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.base.Sheet;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.balance.BalanceBook;
import nl.klankbord.insight.balance.BalancePicture.Line;
import nl.klankbord.insight.ui.SheetAnswer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of the balance as a file: no more in it than on the page. */
@RestController
@PermitAll
class BalanceDownloads {

    private static final double MINUTES = 60;

    private final BalanceBook book;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final Texts texts;
    private final Clock clock;

    BalanceDownloads(BalanceBook book, CurrentActor actors, Budgets budgets, Texts texts, Clock clock) {
        this.book = book;
        this.actors = actors;
        this.budgets = budgets;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/" + InsightLinks.BALANCE + ".xlsx")
    void xlsx(@RequestParam(defaultValue = "") String periode, Locale asked, HttpServletResponse response)
            throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        var period = period(periode);
        FileAnswer.send(SheetAnswer.workbook(sheet(period, asked), "balans-" + period), response);
    }

    @GetMapping("/" + InsightLinks.BALANCE + ".csv")
    void csv(@RequestParam(defaultValue = "") String periode, Locale asked, HttpServletResponse response)
            throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        var period = period(periode);
        FileAnswer.send(SheetAnswer.lines(sheet(period, asked), "balans-" + period), response);
    }

    private Period period(String asked) {
        return Period.parse(asked)
                .orElseGet(() -> Period.of(Period.Kind.YEAR, LocalDate.ofInstant(clock.instant(), WorkingDays.HERE)));
    }

    private Sheet sheet(Period period, Locale asked) {
        var language = Texts.nearest(asked);
        return new Sheet(
                texts.get(language, "insight-balance.sheet", period.toString()),
                List.of(
                        texts.get(language, "insight-balance.partner"),
                        texts.get(language, "insight-balance.gave"),
                        texts.get(language, "insight-balance.got"),
                        texts.get(language, "insight-balance.difference-hours")),
                book.picture(period, actors.get(), language).lines().stream()
                        .map(BalanceDownloads::row)
                        .toList());
    }

    private static List<Object> row(Line line) {
        return List.of(line.name(), line.given() / MINUTES, line.got() / MINUTES, line.difference() / MINUTES);
    }
}
