package nl.klankbord.training;

/**
 * The seats of an edition in numbers.
 *
 * @param taken confirmed, offered or reserved
 * @param free of all seats; some may be set aside for a partner
 * @param waiting people on the waiting list
 */
public record SeatCount(int seats, int minimum, int taken, int free, int waiting) {

    public boolean isFull() {
        return free == 0;
    }
}
