package nl.klankbord.gate;

/**
 * A place in a text that looks like personal data.
 *
 * @param field which text: a field of the entry, or the name of a file
 * @param begin first character, from 0
 * @param end behind the last
 * @param found what stands there
 * @param answered what was said about it is enough
 */
public record Spot(String field, int begin, int end, Kind kind, String found, boolean answered) {

    /** What it looks like; texts stand under {@code gate.spot.<name>} and {@code gate.replace.<name>}. */
    public enum Kind {
        /** A number that the word BSN stands beside. */
        NAMED_BSN,
        /** Nine digits that pass the elfproef. */
        BSN,
        IBAN,
        MAIL,
        PHONE,
        /** Postcode with house number. */
        ADDRESS,
        BIRTH_DATE;

        /** Nothing that is said about it lets it pass. */
        public boolean neverPasses() {
            return this == NAMED_BSN;
        }
    }

    /** Whether it keeps the entry from being handed in. */
    public boolean stops() {
        return !answered || kind.neverPasses();
    }
}
