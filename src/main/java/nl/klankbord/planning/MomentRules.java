package nl.klankbord.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.CouncilEvening;
import nl.klankbord.planning.PlanningFacts.Guest;
import nl.klankbord.planning.PlanningFacts.Guide;
import nl.klankbord.planning.PlanningFacts.Hall;

/**
 * Judges one moment: a method and a sentence for each {@link Rule}. {@link #breaches} is the definition of what a moment
 * costs; {@link Moments} knows the same of all moments at once, faster.
 */
final class MomentRules {

    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final int LARGE_STEP = 10;
    private static final int LARGEST = 3;

    private final PlanningFacts facts;
    private final PlanningRequest request;
    private final List<Hall> halls;

    MomentRules(PlanningFacts facts, PlanningRequest request) {
        this.facts = facts;
        this.request = request;
        this.halls = request.where() instanceof Where.InRoom wanted
                ? facts.halls().stream()
                        .filter(hall -> hall.room().seats() >= wanted.seats())
                        .filter(hall -> hall.room().hybrid() || !wanted.hybrid())
                        .filter(hall -> wanted.among().isEmpty()
                                || wanted.among().contains(hall.room().id()))
                        .sorted(Comparator.comparingInt((Hall hall) -> large(hall, wanted))
                                .thenComparing(hall -> hall.partner().name())
                                .thenComparing(hall -> hall.room().name())
                                .thenComparing(hall -> hall.room().id().toString()))
                        .toList()
                : List.of();
    }

    /** What a moment breaks, about whom, and what that costs; nothing for a hard rule. */
    record Breach(Rule rule, String about, int cost) {}

    /** It must be still to come. */
    boolean isPast(LocalDateTime from) {
        return from.isBefore(facts.now());
    }

    /** A day on which none of the partners that take part works is no day for a lesson. */
    boolean isDayOff(LocalDate day) {
        return facts.partners().isEmpty()
                ? !WorkingDays.national().isWorked(day)
                : facts.partners().stream().noneMatch(partner -> partner.days().isWorked(day));
    }

    /** Nobody gives a lesson while being booked for something else in the portal. */
    static boolean isBooked(Guide trainer, LocalDateTime from, LocalDateTime until) {
        return trainer.booked().stream().anyMatch(booked -> booked.meets(from, until));
    }

    /** Nobody gives a lesson while away; an absence without an end lasts. */
    static boolean isAway(Guide trainer, LocalDate day) {
        var awayFrom = trainer.awayFrom();
        var awayUntil = trainer.awayUntil();
        return awayFrom != null && !day.isBefore(awayFrom) && (awayUntil == null || !day.isAfter(awayUntil));
    }

    /** A room must be open and free, and its building with it; the one that is least too large comes first. */
    Optional<Hall> hall(LocalDateTime from, LocalDateTime until) {
        return halls.stream()
                .filter(hall -> isOpen(hall, from.toLocalDate(), from.toLocalTime(), until.toLocalTime()))
                .filter(hall -> hall.booked().stream().noneMatch(booked -> booked.meets(from, until)))
                .findFirst();
    }

    /** A room can be used during its hours, on days on which the partner works whose room it is. */
    static boolean isOpen(Hall hall, LocalDate day, LocalTime from, LocalTime until) {
        return hall.room().isOpen(from, until) && hall.days().isWorked(day);
    }

    /** A trainer is taken according to the own calendar; they may still be able to move it. */
    static boolean isTaken(Guide trainer, LocalDateTime from, LocalDateTime until) {
        return trainer.calendar().stream().anyMatch(taken -> taken.meets(from, until));
    }

    /** A trainer works on other weekdays; of whom no weekdays are known, nothing is held against any. */
    static boolean isOtherDay(Guide trainer, LocalDate day) {
        return !trainer.weekdays().isEmpty() && !trainer.weekdays().contains(day.getDayOfWeek());
    }

    /** The organisation of a trainer is closed. */
    static boolean isClosed(Guide trainer, LocalDate day) {
        return !trainer.organisation().isWorked(day);
    }

    /** A partner is closed, so that nobody of it can come. */
    static boolean isClosed(Guest partner, LocalDate day) {
        return !partner.days().isWorked(day);
    }

    /** The council of a partner meets in the evening of that day. */
    static boolean hasCouncil(Guest partner, LocalDate day) {
        return partner.premises().isCouncilEvening(day);
    }

    /** A lesson runs into the evening, when councils meet. */
    boolean runsIntoEvening(LocalTime from) {
        return from.plusMinutes(request.minutes()).isAfter(CouncilEvening.BEGINS)
                || from.plusMinutes(request.minutes()).isBefore(from);
    }

    /** Schools are closed where a partner is; nothing is held against days of which that is not known. */
    boolean isSchoolHoliday(Guest partner, LocalDate day) {
        var region = partner.premises().schools();
        return region != null && facts.holidays().on(region, day).isPresent();
    }

    /** A lesson runs through lunch, half past twelve. */
    boolean runsThroughLunch(LocalTime from) {
        return from.isBefore(LUNCH) && from.plusMinutes(request.minutes()).isAfter(LUNCH);
    }

    /** For each ten seats more than are needed, three times at most. */
    int large(Hall hall) {
        return request.where() instanceof Where.InRoom wanted ? large(hall, wanted) : 0;
    }

    private static int large(Hall hall, Where.InRoom wanted) {
        return Math.min(LARGEST, (hall.room().seats() - wanted.seats()) / LARGE_STEP);
    }

    /** For each whole week since the earliest day. */
    int weeksLater(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(request.earliest(), day);
    }

    /** Rooms that would do if they were free, in the order of preference. */
    List<Hall> halls() {
        return halls;
    }

    boolean needsHall() {
        return request.where() instanceof Where.InRoom;
    }

    LocalDateTime end(LocalDateTime from) {
        return from.plusMinutes(request.minutes());
    }

    /** Everything that a lesson breaks that begins at this moment. */
    List<Breach> breaches(LocalDateTime from) {
        var day = from.toLocalDate();
        var until = end(from);
        var breaches = new ArrayList<Breach>();
        add(breaches, Rule.PAST, "", isPast(from));
        add(breaches, Rule.DAY_OFF, "", isDayOff(day));
        for (var trainer : facts.trainers()) {
            add(breaches, Rule.TRAINER_BOOKED, trainer.name(), isBooked(trainer, from, until));
            add(breaches, Rule.TRAINER_AWAY, trainer.name(), isAway(trainer, day));
            add(breaches, trainer, Rule.TRAINER_CALENDAR, isTaken(trainer, from, until));
            add(breaches, trainer, Rule.TRAINER_DAY, isOtherDay(trainer, day));
            add(breaches, trainer, Rule.TRAINER_CLOSED, isClosed(trainer, day));
        }
        for (var partner : facts.partners()) {
            var evening = runsIntoEvening(from.toLocalTime());
            add(breaches, Rule.PARTNER_CLOSED, partner.name(), isClosed(partner, day));
            add(breaches, Rule.COUNCIL_EVENING, partner.name(), hasCouncil(partner, day) && evening);
            add(breaches, Rule.COUNCIL_LATER, partner.name(), hasCouncil(partner, day) && !evening);
            add(breaches, Rule.SCHOOL_HOLIDAY, partner.name(), isSchoolHoliday(partner, day));
        }
        add(breaches, Rule.LUNCH, "", runsThroughLunch(from.toLocalTime()));
        if (weeksLater(day) > 0) {
            breaches.add(new Breach(Rule.LATER, "", weeksLater(day) * Rule.LATER.weight()));
        }
        if (needsHall()) {
            var hall = hall(from, until);
            add(breaches, Rule.NO_ROOM, "", hall.isEmpty());
            hall.filter(found -> large(found) > 0)
                    .ifPresent(found -> breaches.add(
                            new Breach(Rule.LARGE_ROOM, found.room().name(), large(found) * Rule.LARGE_ROOM.weight())));
        }
        return breaches;
    }

    private static void add(List<Breach> breaches, Guide trainer, Rule rule, boolean broken) {
        if (broken) {
            breaches.add(new Breach(trainer.said(rule), trainer.name(), rule.weight()));
        }
    }

    private static void add(List<Breach> breaches, Rule rule, String about, boolean broken) {
        if (broken) {
            breaches.add(new Breach(rule, about, rule.weight()));
        }
    }
}
