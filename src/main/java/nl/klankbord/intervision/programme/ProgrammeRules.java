package nl.klankbord.intervision.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.programme.Flaw.Reason;
import org.jspecify.annotations.Nullable;

/** What a programme and an enrolment must be like, as far as what was typed tells. */
final class ProgrammeRules {

    private static final int MOST_MEETINGS = 20;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 480;
    private static final int MOST_WEEKS = 26;
    private static final int MOST_ERASE_DAYS = 90;
    private static final int MOST_YEARS = 3;

    private ProgrammeRules() {}

    /** Can be added to. */
    static List<Flaw> flaws(ProgrammeEntry entry) {
        var flaws = new ArrayList<Flaw>();
        if (entry.title().isEmpty()) {
            flaws.add(Flaw.of("title", Reason.EMPTY));
        }
        text(flaws, "title", entry.title(), ProgrammeEntry.TITLE);
        text(flaws, "purpose", entry.purpose(), ProgrammeEntry.PURPOSE);
        several(flaws, "topics", entry.topics().size(), ProgrammeEntry.SEVERAL);
        several(flaws, "organisers", entry.organisers().size(), ProgrammeEntry.SEVERAL);
        within(flaws, "least", entry.least(), ProgrammeEntry.SMALLEST, ProgrammeEntry.LARGEST);
        within(flaws, "most", entry.most(), ProgrammeEntry.SMALLEST, ProgrammeEntry.LARGEST);
        if (entry.least() > entry.most()) {
            flaws.add(Flaw.of("least", Reason.LEAST_ABOVE_MOST));
        }
        within(flaws, "leastPartners", entry.leastPartners(), 1, ProgrammeEntry.LARGEST);
        within(flaws, "mostOfPartner", entry.mostOfPartner(), 1, ProgrammeEntry.LARGEST);
        within(flaws, "mostOfTeam", entry.mostOfTeam(), 1, ProgrammeEntry.LARGEST);
        within(flaws, "meetings", entry.meetings(), 1, MOST_MEETINGS);
        within(flaws, "minutes", entry.minutes(), SHORTEST, LONGEST);
        within(flaws, "rhythmWeeks", entry.rhythmWeeks(), 1, MOST_WEEKS);
        within(flaws, "sharedHalfDays", entry.sharedHalfDays(), 1, HalfDay.values().length);
        within(flaws, "eraseDays", entry.eraseDays(), 1, MOST_ERASE_DAYS);
        weights(flaws, entry.weights());
        days(flaws, entry);
        return flaws;
    }

    private static void weights(List<Flaw> flaws, ProgrammeEntry.Weights weights) {
        for (var weight : List.of(
                weights.spread(),
                weights.repeats(),
                weights.level(),
                weights.field(),
                weights.travel(),
                weights.load())) {
            if (weight < 0 || weight > ProgrammeEntry.Weights.MOST) {
                flaws.add(Flaw.of("weights", Reason.OUT_OF_RANGE, 0, ProgrammeEntry.Weights.MOST));
                return;
            }
        }
    }

    private static void days(List<Flaw> flaws, ProgrammeEntry entry) {
        if (entry.from() == null || entry.until() == null) {
            return;
        }
        if (entry.until().isBefore(entry.from())) {
            flaws.add(Flaw.of("until", Reason.ENDS_BEFORE_IT_BEGINS));
        } else if (entry.until().isAfter(entry.from().plusYears(MOST_YEARS))
                || entry.from()
                        .plusWeeks((long) (entry.meetings() - 1) * entry.rhythmWeeks())
                        .isAfter(entry.until())) {
            flaws.add(Flaw.of("until", Reason.DOES_NOT_FIT));
        }
        if (entry.enrolUntil() != null && entry.enrolUntil().isAfter(entry.from())) {
            flaws.add(Flaw.of("enrolUntil", Reason.AFTER_THE_FIRST_DAY));
        }
    }

    /** What a draft may lack, and an open enrolment may not. */
    static List<Flaw> lacks(ProgrammeEntry entry, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        day(flaws, "from", entry.from(), today);
        day(flaws, "until", entry.until(), today);
        day(flaws, "enrolUntil", entry.enrolUntil(), today);
        return flaws;
    }

    private static void day(List<Flaw> flaws, String field, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            flaws.add(Flaw.of(field, Reason.EMPTY));
        } else if (day.isBefore(today)) {
            flaws.add(Flaw.of(field, Reason.IN_THE_PAST));
        }
    }

    /** @param shared how many half-days suit all of a circle, at least */
    static List<Flaw> flaws(EnrolEntry entry, int shared) {
        var flaws = new ArrayList<Flaw>();
        several(flaws, "topics", entry.topics().size(), EnrolEntry.TOPICS);
        within(flaws, "level", entry.level(), 1, 5);
        within(flaws, "travelMinutes", entry.travelMinutes(), 0, EnrolEntry.FARTHEST);
        if (entry.halfDays().size() < shared) {
            flaws.add(Flaw.of("halfDays", Reason.TOO_FEW_HALF_DAYS, shared));
        }
        return flaws;
    }

    static List<Flaw> wishFlaws(Set<ColleagueId> others, ColleagueId author) {
        var flaws = new ArrayList<Flaw>();
        several(flaws, "wishes", others.size(), PrivateWishes.MOST);
        if (others.contains(author)) {
            flaws.add(Flaw.of("wishes", Reason.ONESELF));
        }
        return flaws;
    }

    private static void text(List<Flaw> flaws, String field, String text, int most) {
        if (text.length() > most) {
            flaws.add(Flaw.of(field, Reason.TOO_LONG, most));
        }
        if (PlainText.hidesSomething(text.replace("\n", " "))) {
            flaws.add(Flaw.of(field, Reason.HIDDEN_CHARACTERS));
        }
    }

    private static void several(List<Flaw> flaws, String field, int number, int most) {
        if (number > most) {
            flaws.add(Flaw.of(field, Reason.TOO_MANY, most));
        }
    }

    private static void within(List<Flaw> flaws, String field, int value, int least, int most) {
        if (value < least || value > most) {
            flaws.add(Flaw.of(field, Reason.OUT_OF_RANGE, least, most));
        }
    }
}
