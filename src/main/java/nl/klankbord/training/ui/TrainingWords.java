package nl.klankbord.training.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.Outlook;
import nl.klankbord.training.OwnEnrolment;
import nl.klankbord.training.PartnerSeats;
import nl.klankbord.training.SeatCount;
import org.springframework.stereotype.Component;

/** How lessons, seats and enrolments are said; the one place for these words. */
@Component
public class TrainingWords {

    private static final String DASH = "\u2013";

    private final Texts texts;
    private final Dates dates;

    TrainingWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** The title, and which lesson of how many: "Mandaat, les 1 van 2". */
    public String title(EditionCard edition, LessonCard lesson, Locale language) {
        var lessons = edition.lessons().size();
        return lessons < 2
                ? edition.title()
                : texts.get(language, "training-agenda.lesson", edition.title(), lesson.number(), lessons);
    }

    /** "09.30, Roosendaal". */
    public String beginning(LessonCard lesson, Locale language) {
        return texts.get(
                language,
                "training-agenda.beginning",
                Dates.time(lesson.start().toLocalTime()),
                shortPlace(lesson, language));
    }

    /** "09.30–12.30 uur". */
    public String times(LessonCard lesson, Locale language) {
        return texts.get(
                language,
                "training-agenda.times",
                Dates.time(lesson.start().toLocalTime())
                        + DASH
                        + Dates.time(lesson.end().toLocalTime()));
    }

    /** "di 23 maart 2027, 09.30–12.30 uur". */
    public String moment(LessonCard lesson, Locale language) {
        return texts.get(
                language,
                "training-agenda.moment",
                Dates.withDay(lesson.start().toLocalDate(), language),
                times(lesson, language));
    }

    /** Where it is: the place, online, or both. */
    public String place(LessonCard lesson, Locale language) {
        if (lesson.place().isEmpty()) {
            return texts.get(language, lesson.online() ? "training-agenda.online" : "training-agenda.no-place");
        }
        return lesson.online()
                ? texts.get(language, "training-agenda.place-or-online", lesson.place())
                : lesson.place();
    }

    /** The town alone: what stands before the first comma. */
    private String shortPlace(LessonCard lesson, Locale language) {
        var comma = lesson.place().indexOf(',');
        return comma > 0 ? lesson.place().substring(0, comma) : place(lesson, language);
    }

    /** How a lesson stands for the reader, in a few words. */
    public String standing(EditionCard edition, LessonCard lesson, Locale language) {
        if (isOff(edition, lesson)) {
            return texts.get(language, "training-agenda.off");
        }
        return own(edition).map(own -> own(own, language)).orElseGet(() -> standingOfOthers(edition, lesson, language));
    }

    private String standingOfOthers(EditionCard edition, LessonCard lesson, Locale language) {
        if (edition.state() == EditionState.DRAFT) {
            return texts.get(language, "training.state." + edition.state());
        }
        if (isOver(edition, lesson)) {
            return texts.get(language, "training-agenda.over");
        }
        if (edition.giving()) {
            return texts.get(language, "training-agenda.giving", edition.seats().taken());
        }
        if (edition.state() != EditionState.OPEN) {
            return texts.get(language, "training-agenda.closed");
        }
        return seats(edition, language);
    }

    private String seats(EditionCard edition, Locale language) {
        var seats = edition.seats();
        if (edition.outlook() == Outlook.AT_RISK) {
            return texts.get(language, "training-agenda.at-risk", seats.taken(), seats.minimum());
        }
        return seats.isFull()
                ? texts.get(language, "training-agenda.full")
                : texts.get(language, "training-agenda.left", seats.free());
    }

    /** The colour that goes with {@link #standing}. */
    AgendaCalendar.Tone tone(AgendaLesson one) {
        if (isOff(one.edition(), one.lesson())) {
            return AgendaCalendar.Tone.OVER;
        }
        if (own(one.edition()).isPresent() || one.edition().giving()) {
            return AgendaCalendar.Tone.MINE;
        }
        if (isOver(one.edition(), one.lesson())) {
            return AgendaCalendar.Tone.OVER;
        }
        return one.edition().outlook() == Outlook.AT_RISK ? AgendaCalendar.Tone.RISK : AgendaCalendar.Tone.OPEN;
    }

    /** The same as a badge. */
    StatusBadge badge(AgendaLesson one, Locale language) {
        var tone =
                switch (tone(one)) {
                    case MINE -> Tone.ACCENT;
                    case RISK -> Tone.ATTENTION;
                    case OPEN, OVER -> Tone.NEUTRAL;
                };
        return new StatusBadge(standing(one.edition(), one.lesson(), language), tone);
    }

    /** Whether it goes on, once that is known. */
    public Optional<StatusBadge> outlook(EditionCard edition, Locale language) {
        if (!edition.state().isAhead()) {
            return Optional.empty();
        }
        return switch (edition.outlook()) {
            case UNDECIDED -> Optional.empty();
            case GUARANTEED -> Optional.of(outlookBadge(edition, Tone.GOOD, language));
            case AT_RISK -> Optional.of(outlookBadge(edition, Tone.ATTENTION, language));
        };
    }

    private StatusBadge outlookBadge(EditionCard edition, Tone tone, Locale language) {
        return new StatusBadge(texts.get(language, "training.outlook." + edition.outlook()), tone);
    }

    /** "Nog 8 plekken vrij", or how many wait. */
    public String free(SeatCount seats, Locale language) {
        return seats.isFull()
                ? texts.get(language, "training-agenda.free.none", seats.waiting())
                : texts.get(language, "training-agenda.free", seats.free());
    }

    /** "1 van de 3 plekken vrij", "vol, 1 op de wachtlijst". */
    public String free(PartnerSeats seats, Locale language) {
        if (seats.free() == 0) {
            return texts.get(language, "training-agenda.partner.full", seats.waiting());
        }
        return seats.quota() == null
                ? texts.get(language, "training-agenda.partner.shared", seats.free())
                : texts.get(language, "training-agenda.partner.free", seats.free(), seats.quota());
    }

    /** How the reader stands in an edition, unless that is over. */
    public static Optional<OwnEnrolment> own(EditionCard edition) {
        return Optional.ofNullable(edition.own()).filter(own -> !own.state().isOver());
    }

    /** How the reader stands: "Jij doet mee", "Wachtlijst, plek 3". */
    public String own(OwnEnrolment own, Locale language) {
        return own.place() == null
                ? texts.get(language, "training-agenda.own." + own.state())
                : texts.get(language, "training-agenda.own.place", own.place());
    }

    /** Whose turn it is and until when; empty when nobody has to do anything. */
    public Optional<String> turn(OwnEnrolment own, Locale language) {
        if (own.state() == EnrolmentState.SEAT_OFFERED && own.offerUntil() != null) {
            return Optional.of(texts.get(language, "training-agenda.turn.offer", until(own.offerUntil(), language)));
        }
        if (own.state() != EnrolmentState.AWAITING_APPROVAL) {
            return Optional.empty();
        }
        var since = dates.since(own.since(), language);
        return Optional.of(
                own.approver() == null
                        ? texts.get(language, "training-agenda.turn.manager", since)
                        : texts.get(
                                language,
                                "training-agenda.turn.approver",
                                own.approver().name(),
                                since));
    }

    /** "14.30 uur" today, "morgen 14.30 uur", then with the day. */
    public String until(Instant moment, Locale language) {
        var local = moment.atZone(WorkingDays.HERE);
        var time = Dates.time(local.toLocalTime());
        var day = local.toLocalDate();
        if (day.equals(dates.today())) {
            return texts.get(language, "training-agenda.until.today", time);
        }
        return texts.get(language, "training-agenda.until", Dates.withDay(day, language), time);
    }

    /** "Wo 10 maart, morgen". */
    String heading(LocalDate day, Locale language) {
        var name = Dates.dayAndMonth(day, language);
        var text = capital(name);
        if (day.equals(dates.today())) {
            return texts.get(language, "training-agenda.today", text);
        }
        return day.equals(dates.today().plusDays(1)) ? texts.get(language, "training-agenda.tomorrow", text) : text;
    }

    /** The same, as a line begins. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isOff(EditionCard edition, LessonCard lesson) {
        return lesson.cancelled() || edition.state() == EditionState.CANCELLED;
    }

    private boolean isOver(EditionCard edition, LessonCard lesson) {
        return switch (edition.state()) {
            case HELD, SETTLED, ARCHIVED -> true;
            case DRAFT, OPEN, CLOSED, CANCELLED -> lesson.end().toLocalDate().isBefore(dates.today());
        };
    }
}
