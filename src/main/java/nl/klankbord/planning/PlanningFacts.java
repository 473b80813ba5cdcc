package nl.klankbord.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Premises;
import nl.klankbord.partners.Room;
import nl.klankbord.partners.SchoolHolidays;
import org.jspecify.annotations.Nullable;

/** All that is known when moments are judged, in local time; plain values. */
record PlanningFacts(
        List<Guide> trainers, List<Guest> partners, List<Hall> halls, SchoolHolidays holidays, LocalDateTime now) {

    PlanningFacts {
        trainers = List.copyOf(trainers);
        partners = List.copyOf(partners);
        halls = List.copyOf(halls);
    }

    /** A stretch of local time. */
    record Stretch(LocalDateTime from, LocalDateTime until) {

        boolean meets(LocalDateTime begin, LocalDateTime end) {
            return from.isBefore(end) && begin.isBefore(until);
        }
    }

    /**
     * A trainer.
     *
     * @param weekdays on which they work; empty when unknown
     * @param organisation when the own partner works
     * @param booked in the portal
     * @param calendar taken according to the calendar that they keep elsewhere
     * @param whyTold whether whoever asks may know why they cannot: they work together
     */
    record Guide(
            String name,
            Set<DayOfWeek> weekdays,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayUntil,
            WorkingDays organisation,
            List<Stretch> booked,
            List<Stretch> calendar,
            boolean whyTold) {

        /** As it may be said to whoever asks. */
        Rule said(Rule rule) {
            return whyTold ? rule : Rule.TRAINER_CANNOT;
        }

        Guide {
            weekdays = Set.copyOf(weekdays);
            booked = List.copyOf(booked);
            calendar = List.copyOf(calendar);
        }
    }

    /** A partner that takes part. */
    record Guest(String name, WorkingDays days, Premises premises) {}

    /**
     * A room.
     *
     * @param days when the partner whose room it is works
     */
    record Hall(Room room, PartnerCard partner, WorkingDays days, List<Stretch> booked) {

        Hall {
            booked = List.copyOf(booked);
        }
    }
}
