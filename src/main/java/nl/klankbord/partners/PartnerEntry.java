package nl.klankbord.partners;

import java.util.List;

/**
 * A partner as somebody typed it.
 *
 * @param mark empty to have one made from the name
 * @param approval a manager decides first when somebody of this partner enrols
 */
public record PartnerEntry(
        String name,
        String mark,
        String accent,
        List<Figure> figures,
        List<PartnerDay> days,
        Premises premises,
        boolean approval) {

    /** Of which nothing is said that planning needs. */
    public PartnerEntry(String name, String mark, String accent, List<Figure> figures, List<PartnerDay> days) {
        this(name, mark, accent, figures, days, Premises.UNKNOWN, false);
    }

    public PartnerEntry {
        figures = List.copyOf(figures);
        days = List.copyOf(days);
    }

    /** The same with another monogram. */
    PartnerEntry with(String other) {
        return new PartnerEntry(name, other, accent, figures, days, premises, approval);
    }
}
