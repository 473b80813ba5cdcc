package nl.klankbord.partners;

import java.util.List;

/**
 * A partner as somebody typed it.
 *
 * @param mark empty to have one made from the name
 */
public record PartnerEntry(String name, String mark, String accent, List<Figure> figures, List<PartnerDay> days) {

    public PartnerEntry {
        figures = List.copyOf(figures);
        days = List.copyOf(days);
    }
}
