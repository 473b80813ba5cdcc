package nl.klankbord.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.CouncilEvening;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Premises;
import nl.klankbord.partners.Room;
import nl.klankbord.partners.RoomId;
import nl.klankbord.partners.SchoolHolidays;
import nl.klankbord.partners.SchoolRegion;
import nl.klankbord.planning.PlanningFacts.Guest;
import nl.klankbord.planning.PlanningFacts.Guide;
import nl.klankbord.planning.PlanningFacts.Hall;
import nl.klankbord.planning.PlanningFacts.Stretch;

/** Facts and requests to plan with, small or large, from dice. */
public final class Cases {

    private final Random dice;
    private final LocalDate earliest;
    private final int days;

    /** @param earliest first day of what is planned */
    public Cases(long seed, LocalDate earliest, int days) {
        this.dice = new Random(seed);
        this.earliest = earliest;
        this.days = days;
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    private LocalDate day() {
        return earliest.plusDays(dice.nextInt(days));
    }

    private WorkingDays workingDays() {
        return chance(60)
                ? WorkingDays.national()
                : WorkingDays.of(Set.of(day()), chance(20) ? Set.of(day()) : Set.of());
    }

    private List<Stretch> stretches(int most) {
        var list = new ArrayList<Stretch>();
        for (var number = most == 0 ? 0 : dice.nextInt(most + 1); number > 0; number--) {
            var from = day().atTime(8 + dice.nextInt(9), 30 * dice.nextInt(2));
            // Some take minutes, some days.
            list.add(
                    new Stretch(from, from.plusMinutes(chance(10) ? 60L * dice.nextInt(60) : 15L + dice.nextInt(240))));
        }
        return list;
    }

    Guide guide(int number, int spans) {
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        if (chance(80)) {
            for (var weekday : DayOfWeek.values()) {
                if (weekday.getValue() < 6 && chance(80)) {
                    weekdays.add(weekday);
                }
            }
        }
        var away = chance(5) ? day() : null;
        return new Guide(
                "Trainer " + number,
                weekdays,
                away,
                away == null || chance(20) ? away : away.plusDays(dice.nextInt(5)),
                workingDays(),
                stretches(spans),
                stretches(spans),
                chance(70));
    }

    Guest guest(int number) {
        var evenings = new ArrayList<CouncilEvening>();
        if (chance(70)) {
            evenings.add(new CouncilEvening.OnWeekday(1 + dice.nextInt(4), DayOfWeek.of(1 + dice.nextInt(5))));
        }
        if (chance(30)) {
            evenings.add(new CouncilEvening.OnDate(day()));
        }
        var schools = chance(80) ? SchoolRegion.values()[dice.nextInt(3)] : null;
        return new Guest("Partner " + number, workingDays(), new Premises(schools, evenings, List.of()));
    }

    Hall hall(int number, int spans) {
        var partner = new PartnerCard(new PartnerId(new UUID(2, number)), "Partner " + number, "AA", "#123456");
        var room = new Room(
                new RoomId(new UUID(1, number)),
                "Zaal " + number,
                5 + 5 * dice.nextInt(10),
                "Markt 1",
                chance(60),
                LocalTime.of(8 + dice.nextInt(3), 0),
                LocalTime.of(chance(70) ? 18 : 13, 0));
        return new Hall(room, partner, workingDays(), stretches(spans));
    }

    /** So many of each, each taken at most so often. */
    public PlanningFacts facts(int trainers, int partners, int halls, int spans) {
        var guides = new ArrayList<Guide>();
        var guests = new ArrayList<Guest>();
        var rooms = new ArrayList<Hall>();
        for (var number = 0; number < trainers; number++) {
            guides.add(guide(number, spans));
        }
        for (var number = 0; number < partners; number++) {
            guests.add(guest(number));
        }
        for (var number = 0; number < halls; number++) {
            rooms.add(hall(number, spans));
        }
        var now = chance(20) ? earliest.atTime(11, 0) : LocalDateTime.of(2020, 1, 1, 0, 0);
        return new PlanningFacts(guides, guests, rooms, SchoolHolidays.published(), now);
    }

    /** A request over all of the days. */
    public PlanningRequest request(int minutes, int lessons, Pattern pattern, Where where, int from, int until) {
        return new PlanningRequest(
                List.of(ColleagueId.random()),
                List.of(PartnerId.random()),
                where,
                minutes,
                lessons,
                pattern,
                earliest,
                earliest.plusDays(days - 1L),
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                Set.of());
    }

    Pattern pattern() {
        var weekday = chance(50) ? DayOfWeek.of(1 + dice.nextInt(5)) : null;
        return switch (dice.nextInt(3)) {
            case 0 -> new Pattern.EveryWeeks(1 + dice.nextInt(3), weekday);
            case 1 -> new Pattern.EveryMonth(chance(20) ? -1 : 1 + dice.nextInt(4), weekday);
            default -> new Pattern.Free(1 + dice.nextInt(9));
        };
    }

    Where where() {
        return chance(50) ? new Where.Online() : new Where.InRoom(5 + dice.nextInt(20), chance(30), Set.of());
    }
}
