package nl.klankbord.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.WorkingDays;

/**
 * All that is kept of a partner.
 *
 * @param version the edition that was read, to be handed back when it is changed
 * @param figures newest year first
 * @param days of its own, by date
 * @param premises what counts when something is planned with it
 * @param approval a manager decides first when somebody of this partner enrols
 */
public record PartnerDetails(
        PartnerCard card,
        int version,
        List<Figure> figures,
        List<PartnerDay> days,
        Premises premises,
        boolean approval) {

    public PartnerDetails {
        figures = List.copyOf(figures);
        days = List.copyOf(days);
    }

    PartnerEntry entry() {
        return new PartnerEntry(card.name(), card.mark(), card.accent(), figures, days, premises, approval);
    }

    /** When this partner works. */
    public WorkingDays workingDays() {
        return WorkingDays.of(dates(false), dates(true));
    }

    private Set<LocalDate> dates(boolean worked) {
        return days.stream()
                .filter(day -> day.worked() == worked)
                .map(PartnerDay::date)
                .collect(Collectors.toSet());
    }
}
