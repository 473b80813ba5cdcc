package nl.klankbord.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.Flaw.Reason;
import org.jspecify.annotations.Nullable;

/** What an edition must be like, as far as what was typed tells. */
final class EditionRules {

    private static final int NAME = 120;
    private static final int MAIL = 254;
    private static final int PLACE = 200;
    private static final int LINK = 1_000;
    private static final int CANCEL_DAYS = 90;
    private static final int OLDEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;
    private static final BigDecimal MOST_COSTS = new BigDecimal("10000000");
    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");
    private static final Pattern WEB_LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");

    private EditionRules() {}

    static EditionEntry tidied(EditionEntry typed) {
        return new EditionEntry(
                typed.course(),
                typed.partner(),
                typed.trainers().stream().distinct().toList(),
                tidied(typed.external()),
                typed.partners(),
                typed.lessons().stream()
                        .map(EditionRules::tidied)
                        .sorted(Comparator.comparing(LessonEntry::start))
                        .toList(),
                typed.seats(),
                typed.minimum(),
                typed.quotas(),
                typed.releaseOn(),
                typed.goNoGoOn(),
                typed.costTotal(),
                typed.costKey(),
                typed.costYear(),
                typed.approval(),
                typed.cancelDays());
    }

    private static @Nullable ExternalTrainer tidied(@Nullable ExternalTrainer typed) {
        return typed == null || typed.name().isBlank() && typed.mail().isBlank()
                ? null
                : new ExternalTrainer(PlainText.tidy(typed.name()), typed.mail().strip());
    }

    static LessonEntry tidied(LessonEntry typed) {
        return new LessonEntry(
                typed.id(),
                typed.start().withSecond(0).withNano(0),
                typed.end().withSecond(0).withNano(0),
                PlainText.tidy(typed.place()),
                typed.link().strip(),
                typed.room());
    }

    static List<Flaw> flaws(EditionEntry entry) {
        var flaws = new ArrayList<Flaw>();
        people(flaws, entry);
        lessons(flaws, entry.lessons());
        seats(flaws, entry);
        days(flaws, entry);
        costs(flaws, entry);
        return flaws;
    }

    private static void people(List<Flaw> flaws, EditionEntry entry) {
        if (entry.trainers().size() > EditionEntry.TRAINERS) {
            flaws.add(Flaw.of("trainers", Reason.TOO_MANY, EditionEntry.TRAINERS));
        }
        if (entry.external() instanceof ExternalTrainer external) {
            line(flaws, "externalName", 0, external.name(), NAME);
            if (external.name().isEmpty()) {
                flaws.add(Flaw.of("externalName", Reason.EMPTY));
            }
            if (external.mail().length() > MAIL
                    || !MAIL_ADDRESS.matcher(external.mail()).matches()) {
                flaws.add(Flaw.of("externalMail", Reason.NOT_A_MAIL_ADDRESS));
            }
        }
    }

    /** Each within one day and an hour that the clock does once, none during another. */
    static void lessons(List<Flaw> flaws, List<LessonEntry> lessons) {
        if (lessons.size() > EditionEntry.LESSONS) {
            flaws.add(Flaw.of("lessons", Reason.TOO_MANY, EditionEntry.LESSONS));
        }
        for (var row = 0; row < lessons.size(); row++) {
            lesson(flaws, row, lessons.get(row));
            for (var other = 0; other < row; other++) {
                if (overlap(lessons.get(row), lessons.get(other))) {
                    flaws.add(Flaw.at("lessons", row, Reason.LESSONS_OVERLAP, other + 1, row + 1));
                }
            }
        }
    }

    private static void lesson(List<Flaw> flaws, int row, LessonEntry lesson) {
        for (var time : List.of(lesson.start(), lesson.end())) {
            var offsets = WorkingDays.HERE.getRules().getValidOffsets(time).size();
            if (offsets != 1) {
                flaws.add(Flaw.at(
                        "lessons",
                        row,
                        offsets == 0 ? Reason.HOUR_DOES_NOT_EXIST : Reason.HOUR_EXISTS_TWICE,
                        time.toLocalTime().toString()));
                break;
            }
        }
        if (!lesson.end().isAfter(lesson.start())) {
            flaws.add(Flaw.at("lessons", row, Reason.ENDS_BEFORE_IT_BEGINS));
        } else if (!lesson.end().toLocalDate().equals(lesson.start().toLocalDate())) {
            flaws.add(Flaw.at("lessons", row, Reason.ENDS_ANOTHER_DAY));
        }
        if (lesson.start().getYear() < OLDEST_YEAR || lesson.start().getYear() > LATEST_YEAR) {
            flaws.add(Flaw.at("lessons", row, Reason.OUT_OF_RANGE, "" + OLDEST_YEAR, "" + LATEST_YEAR));
        }
        line(flaws, "place", row, lesson.place(), PLACE);
        if (!lesson.link().isEmpty()
                && (lesson.link().length() > LINK
                        || !WEB_LINK.matcher(lesson.link()).matches())) {
            flaws.add(Flaw.at("link", row, Reason.NOT_A_LINK));
        }
    }

    private static boolean overlap(LessonEntry one, LessonEntry other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private static void seats(List<Flaw> flaws, EditionEntry entry) {
        if (entry.seats() < 1 || entry.seats() > EditionEntry.SEATS) {
            flaws.add(Flaw.of("seats", Reason.OUT_OF_RANGE, 1, EditionEntry.SEATS));
            return;
        }
        if (entry.minimum() < 0) {
            flaws.add(Flaw.of("minimum", Reason.OUT_OF_RANGE, 0, entry.seats()));
        }
        if (entry.minimum() > entry.seats()) {
            flaws.add(Flaw.of("minimum", Reason.MORE_THAN_SEATS, entry.seats()));
        }
        var invited = new HashSet<PartnerId>(entry.partners());
        invited.add(entry.partner());
        entry.quotas().forEach((partner, quota) -> {
            if (!invited.contains(partner)) {
                flaws.add(Flaw.of("quotas", Reason.QUOTA_NOT_INVITED));
            } else if (quota < 0) {
                flaws.add(Flaw.of("quotas", Reason.OUT_OF_RANGE, 0, entry.seats()));
            } else if (quota > entry.seats()) {
                flaws.add(Flaw.of("quotas", Reason.QUOTA_MORE_THAN_SEATS, quota, entry.seats()));
            }
        });
    }

    private static void days(List<Flaw> flaws, EditionEntry entry) {
        if (entry.cancelDays() < 0 || entry.cancelDays() > CANCEL_DAYS) {
            flaws.add(Flaw.of("cancelDays", Reason.OUT_OF_RANGE, 0, CANCEL_DAYS));
        }
        var first = entry.lessons().stream()
                .map(lesson -> lesson.start().toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first != null) {
            notAfter(flaws, "releaseOn", entry.releaseOn(), first);
            notAfter(flaws, "goNoGoOn", entry.goNoGoOn(), first);
        }
    }

    private static void notAfter(List<Flaw> flaws, String field, @Nullable LocalDate day, LocalDate first) {
        if (day != null && day.isAfter(first)) {
            flaws.add(Flaw.of(field, Reason.AFTER_FIRST_LESSON));
        }
    }

    private static void costs(List<Flaw> flaws, EditionEntry entry) {
        if (entry.costTotal().signum() < 0 || entry.costTotal().compareTo(MOST_COSTS) > 0) {
            flaws.add(Flaw.of("costTotal", Reason.OUT_OF_RANGE, 0, MOST_COSTS.intValue()));
        }
        var year = Objects.requireNonNullElse(entry.costYear(), OLDEST_YEAR);
        if (year < OLDEST_YEAR || year > LATEST_YEAR) {
            flaws.add(Flaw.of("costYear", Reason.OUT_OF_RANGE, "" + OLDEST_YEAR, "" + LATEST_YEAR));
        }
    }

    private static void line(List<Flaw> flaws, String field, int row, String text, int length) {
        if (text.length() > length) {
            flaws.add(Flaw.at(field, row, Reason.TOO_LONG, length));
        }
        if (PlainText.hidesSomething(text)) {
            flaws.add(Flaw.at(field, row, Reason.HIDDEN_CHARACTERS));
        }
    }
}
