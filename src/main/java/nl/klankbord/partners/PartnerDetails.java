package nl.klankbord.partners;

import java.util.List;

/**
 * All that is kept of a partner.
 *
 * @param version the edition that was read, to be handed back when it is changed
 * @param figures newest year first
 * @param freeDays by date
 */
public record PartnerDetails(PartnerCard card, int version, List<Figure> figures, List<FreeDay> freeDays) {

    public PartnerDetails {
        figures = List.copyOf(figures);
        freeDays = List.copyOf(freeDays);
    }
}
