package nl.klankbord.partners;

import java.time.LocalTime;

/**
 * A room of a partner in which colleagues of all partners can meet.
 *
 * @param seats how many people fit in
 * @param address where it is, as one would tell a visitor
 * @param hybrid has what is needed to let others take part from elsewhere
 * @param opens from when it can be used on a working day, to the minute
 * @param closes until when
 */
public record Room(
        RoomId id, String name, int seats, String address, boolean hybrid, LocalTime opens, LocalTime closes) {

    /** As the place of a lesson or a meeting. */
    public String place() {
        return place(name, address);
    }

    /** The town first, which tells colleagues of other partners whether it is far. */
    public static String place(String name, String address) {
        int street = address.lastIndexOf(',');
        return street < 0
                ? address + ", " + name
                : address.substring(street + 1).strip() + ", " + name + ", "
                        + address.substring(0, street).strip();
    }

    /** Whether it can be used from one time to another on a working day. */
    public boolean isOpen(LocalTime from, LocalTime until) {
        return !from.isBefore(opens) && !until.isAfter(closes);
    }
}
