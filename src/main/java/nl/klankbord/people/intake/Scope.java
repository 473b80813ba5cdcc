package nl.klankbord.people.intake;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Whose people an import may take.
 *
 * @param byName every partner, by the key of its name
 * @param mayImport for which of them
 * @param usual of which a line is that names none
 */
record Scope(
        Map<String, PartnerId> byName,
        Set<PartnerId> mayImport,
        @Nullable PartnerId usual) {

    /** Nobody's. */
    static final PartnerId NONE = new PartnerId(new UUID(0, 0));

    /** Where a line belongs. */
    sealed interface Place {}

    /** To this partner. */
    record Within(PartnerId partner) implements Place {}

    /** Nowhere that this import may go. */
    record Outside(Reason reason) implements Place {}

    /** Why a line belongs nowhere; the text stands under {@code people.import.partner.<name>}. */
    enum Reason {
        MISSING,
        UNKNOWN,
        OTHER
    }

    /** The partner with this name, compared without case and accents. */
    Place of(String name) {
        var key = PlainText.key(name);
        if (key.isEmpty()) {
            return usual == null ? new Outside(Reason.MISSING) : new Within(usual);
        }
        var partner = byName.get(key);
        if (partner == null) {
            return new Outside(Reason.UNKNOWN);
        }
        return mayImport.contains(partner) ? new Within(partner) : new Outside(Reason.OTHER);
    }
}
