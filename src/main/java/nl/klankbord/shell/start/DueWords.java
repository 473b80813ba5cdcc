package nl.klankbord.shell.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.turns.Turn;
import org.springframework.stereotype.Component;

/** Says when something should be done: the day, and below it how long that is from now. */
@Component
final class DueWords {

    private final Dates dates;
    private final Texts texts;

    DueWords(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /**
     * @param first the day; empty when nothing presses and nobody knows since when it waits
     * @param second may be empty
     * @param pressing it is for today or tomorrow, or should have been done
     */
    record When(String first, String second, boolean pressing) {}

    When of(Turn turn, Locale language) {
        if (turn.due() != null) {
            return due(turn.due(), language);
        }
        return turn.since() == null
                ? new When("", "", false)
                : new When("", texts.get(language, "shell.turn.since", dates.since(turn.since(), language)), false);
    }

    private When due(LocalDate day, Locale language) {
        var ahead = ChronoUnit.DAYS.between(dates.today(), day);
        var named = Dates.dayAndMonth(day, language);
        if (ahead < 0) {
            return new When(capital(named), texts.get(language, "shell.turn.late", -ahead), true);
        }
        if (ahead <= 1) {
            return new When(texts.get(language, "shell.turn.due." + ahead), named, true);
        }
        return new When(capital(named), texts.get(language, "shell.turn.ahead", ahead), false);
    }

    /** "is 4 dagen aan zet". */
    String waiting(Turn turn, Locale language) {
        return turn.since() == null
                ? ""
                : texts.get(
                        language,
                        "shell.turn.waits",
                        ChronoUnit.DAYS.between(Dates.dayOf(turn.since()), dates.today()));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
