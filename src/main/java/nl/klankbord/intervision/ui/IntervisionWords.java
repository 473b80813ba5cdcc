package nl.klankbord.intervision.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.programme.Flaw;
import nl.klankbord.intervision.programme.Refusal;
import org.springframework.stereotype.Component;

/** Says how far a programme is, how somebody stands in it, and when people can: the same words on every screen. */
@Component
public class IntervisionWords {

    /** From here a circle is good. */
    private static final int GOOD = 80;

    /** From here it will do. */
    private static final int FAIR = 60;

    private final Texts texts;

    IntervisionWords(Texts texts) {
        this.texts = texts;
    }

    /** "Inschrijving open". */
    public String state(ProgrammeState state, Locale language) {
        return texts.get(language, "intervision.state." + state);
    }

    public StatusBadge badge(ProgrammeState state, Locale language) {
        return new StatusBadge(
                state(state, language),
                switch (state) {
                    case ENROLMENT_OPEN, RUNNING -> Tone.ACCENT;
                    case DRAFT, CANCELLED -> Tone.ATTENTION;
                    case COMPOSING, PROPOSED, EVALUATING, CLOSED -> Tone.NEUTRAL;
                });
    }

    /** "Aangemeld". */
    public String standing(MembershipState state, Locale language) {
        return texts.get(language, "intervision.membership." + state);
    }

    public StatusBadge badge(MembershipState state, Locale language) {
        return new StatusBadge(
                standing(state, language),
                switch (state) {
                    case ACCEPTED -> Tone.GOOD;
                    case PROPOSED -> Tone.ATTENTION;
                    case REQUESTED -> Tone.ACCENT;
                    case DECLINED, PAUSED, LEFT -> Tone.NEUTRAL;
                });
    }

    public String refusal(Refusal why, Locale language) {
        return texts.get(language, "intervision.refusal." + why);
    }

    /** What is wrong with something typed, and how to mend it. */
    public String flaw(Flaw flaw, Locale language) {
        return texts.get(
                language, "intervision.flaw." + flaw.reason(), flaw.arguments().toArray());
    }

    /** All of them, each said once. */
    public String flaws(List<Flaw> flaws, Locale language) {
        return flaws.stream().map(flaw -> flaw(flaw, language)).distinct().collect(Collectors.joining(" "));
    }

    /** "Maandag". */
    public static String day(DayOfWeek day, Locale language) {
        var name = day.getDisplayName(TextStyle.FULL, Texts.nearest(language));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** "maandagochtend, dinsdagmiddag", as they stand in a sentence, in the order of the week. */
    public String halfDays(Collection<HalfDay> halfDays, Locale language) {
        return halfDays.stream()
                .sorted()
                .map(half -> inSentence(texts.get(language, "intervision.half-day." + half), language))
                .collect(Collectors.joining(", "));
    }

    /** Days have no capital in Dutch. */
    private static String inSentence(String name, Locale language) {
        return Texts.nearest(language).equals(Texts.DUTCH) ? name.toLowerCase(Texts.DUTCH) : name;
    }

    /** "Groep 3". */
    public String circle(int number, Locale language) {
        return texts.get(language, "intervision-screens.circle", number);
    }

    /** How good a circle is, in a word; the tone goes with it. */
    public String verdict(int score, boolean sound, Locale language) {
        return texts.get(language, "intervision-screens.verdict." + tone(score, sound));
    }

    public static Tone tone(int score, boolean sound) {
        if (!sound) {
            return Tone.DANGER;
        }
        return score >= GOOD ? Tone.GOOD : score >= FAIR ? Tone.NEUTRAL : Tone.ATTENTION;
    }
}
