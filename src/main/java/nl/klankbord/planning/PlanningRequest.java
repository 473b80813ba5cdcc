package nl.klankbord.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * What is to be planned.
 *
 * @param trainers who must all be there
 * @param partners who take part
 * @param minutes how long a lesson takes
 * @param earliest first day that will do
 * @param latest last day that will do
 * @param from no lesson begins before it
 * @param until no lesson ends after it
 * @param except what is taken by these does not count, since it is what is moved
 */
public record PlanningRequest(
        List<ColleagueId> trainers,
        List<PartnerId> partners,
        Where where,
        int minutes,
        int lessons,
        Pattern pattern,
        LocalDate earliest,
        LocalDate latest,
        LocalTime from,
        LocalTime until,
        Set<UUID> except) {

    /** Longer ahead nobody knows anything. */
    public static final int MOST_DAYS = 731;

    public static final int MOST_LESSONS = 30;
    public static final int MOST_TRAINERS = 250;
    public static final int MOST_PARTNERS = 100;
    static final int SHORTEST = 15;
    static final LocalTime EARLIEST = LocalTime.of(6, 0);

    public PlanningRequest {
        trainers = trainers.stream().distinct().toList();
        partners = partners.stream().distinct().toList();
        except = Set.copyOf(except);
    }

    /** What is wrong with a request; the text stands under {@code planning.flaw.<name>}. */
    public enum Flaw {
        NO_TRAINER,
        TOO_MANY_TRAINERS,
        TRAINER_UNKNOWN,
        NO_PARTNER,
        TOO_MANY_PARTNERS,
        PARTNER_UNKNOWN,
        LENGTH,
        LESSONS,
        PATTERN,
        DAYS_TURNED,
        TOO_MANY_DAYS,
        IN_THE_PAST,
        HOURS,
        SEATS,
        NO_SUCH_ROOM
    }

    /** Everything that is wrong with it by itself. */
    Set<Flaw> flaws(LocalDate today) {
        var flaws = EnumSet.noneOf(Flaw.class);
        flaw(flaws, Flaw.NO_TRAINER, trainers.isEmpty());
        flaw(flaws, Flaw.TOO_MANY_TRAINERS, trainers.size() > MOST_TRAINERS);
        flaw(flaws, Flaw.NO_PARTNER, partners.isEmpty());
        flaw(flaws, Flaw.TOO_MANY_PARTNERS, partners.size() > MOST_PARTNERS);
        flaw(
                flaws,
                Flaw.LENGTH,
                minutes < SHORTEST || minutes > Duration.ofHours(12).toMinutes());
        flaw(flaws, Flaw.LESSONS, lessons < 1 || lessons > MOST_LESSONS);
        flaw(flaws, Flaw.PATTERN, !holds(pattern));
        flaw(flaws, Flaw.DAYS_TURNED, latest.isBefore(earliest));
        flaw(flaws, Flaw.TOO_MANY_DAYS, latest.toEpochDay() - earliest.toEpochDay() >= MOST_DAYS);
        flaw(flaws, Flaw.IN_THE_PAST, latest.isBefore(today) || earliest.isBefore(today.minusDays(MOST_DAYS)));
        flaw(
                flaws,
                Flaw.HOURS,
                from.isBefore(EARLIEST) || Duration.between(from, until).toMinutes() < minutes);
        flaw(flaws, Flaw.SEATS, where instanceof Where.InRoom room && (room.seats() < 1 || room.seats() > 5_000));
        return flaws;
    }

    private static boolean holds(Pattern pattern) {
        return switch (pattern) {
            case Pattern.EveryWeeks every -> every.weeks() >= 1 && every.weeks() <= 26;
            case Pattern.EveryMonth every -> every.nth() == -1 || every.nth() >= 1 && every.nth() <= 4;
            case Pattern.Free free -> free.daysBetween() >= 1 && free.daysBetween() <= 180;
        };
    }

    private static void flaw(Set<Flaw> flaws, Flaw flaw, boolean holds) {
        if (holds) {
            flaws.add(flaw);
        }
    }
}
