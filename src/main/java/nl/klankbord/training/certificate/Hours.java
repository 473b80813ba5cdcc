package nl.klankbord.training.certificate;

import java.util.Locale;
import nl.klankbord.base.Texts;

/** Minutes in words: "12 uur", "7,5 uur", "45 minuten", "1 uur en 25 minuten". */
public final class Hours {

    private static final int HOUR = 60;
    private static final int HALF = 30;

    private Hours() {}

    public static String text(Texts texts, Locale language, int minutes) {
        if (minutes < HOUR) {
            return texts.get(language, "training-papers.minutes", minutes);
        }
        return minutes % HALF == 0
                ? texts.get(language, "training-papers.hours", (double) minutes / HOUR)
                : texts.get(
                        language,
                        "training-papers.hours-and",
                        texts.get(language, "training-papers.hours", minutes / HOUR),
                        texts.get(language, "training-papers.minutes", minutes % HOUR));
    }
}
