package nl.klankbord.partners;

import java.util.List;
import nl.klankbord.base.PartnerId;

/** How making or changing a partner ended. */
public sealed interface PartnerOutcome {

    record Saved(PartnerId id) implements PartnerOutcome {}

    /** Somebody else changed it since it was read; here is what stands there now. */
    record SomebodyWasFirst(PartnerDetails now) implements PartnerOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<Flaw> flaws) implements PartnerOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** What is wrong with which field: {@code name}, {@code mark}, {@code accent}, {@code figures}, {@code days}, {@code evenings}, {@code rooms}. */
    record Flaw(String field, Reason reason) {}

    /** Why a value is not accepted; the text stands under {@code partners.flaw.<name>}. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        HIDDEN_CHARACTERS,
        TAKEN,
        NOT_A_COLOUR,
        NOT_A_MARK,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        TWICE
    }
}
