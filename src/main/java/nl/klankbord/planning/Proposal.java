package nl.klankbord.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.Room;
import nl.klankbord.partners.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A moment, or a series of them.
 *
 * @param score from 100, which is without any objection, down to 0
 * @param cost what all objections weigh together; what the score is made of
 * @param objections the heaviest first
 */
public record Proposal(int score, int cost, List<Lesson> lessons, List<Objection> objections) {

    public Proposal {
        lessons = List.copyOf(lessons);
        objections = List.copyOf(objections);
    }

    /**
     * One lesson.
     *
     * @param place null when it is online
     */
    public record Lesson(
            LocalDate day,
            LocalTime from,
            LocalTime until,
            @Nullable Place place) {}

    /** The room for a lesson. */
    public record Place(
            RoomId room,
            String name,
            PartnerId partner,
            String partnerName,
            int seats,
            boolean hybrid,
            String address) {

        /** As a lesson tells it. */
        public String text() {
            return Room.place(name, address);
        }
    }

    /**
     * What speaks against some of the lessons.
     *
     * @param about the name of a person or partner; empty when it is about nobody
     * @param cost what it weighs, over all of these days
     * @param days of the lessons that it is about
     */
    public record Objection(Rule rule, String about, int cost, List<LocalDate> days) {

        public Objection {
            days = List.copyOf(days);
        }
    }
}
