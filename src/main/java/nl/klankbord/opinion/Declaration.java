package nl.klankbord.opinion;

/**
 * What a reviewer declares before accepting.
 *
 * @param independent judges by the matter alone, and has no interest but the one named here
 * @param interest an interest that the requester must know of; empty for none
 */
public record Declaration(boolean independent, String interest) {

    /** Nothing stands in the way. */
    public static Declaration free() {
        return new Declaration(true, "");
    }

    public boolean hasInterest() {
        return !interest.isBlank();
    }
}
