package nl.klankbord.training.cost;

import nl.klankbord.partners.FigureKind;
import nl.klankbord.training.CostRule;

/** By what the partners divide the cost of a training. */
public sealed interface CostKey {

    /** By a figure of the partners in a year: inhabitants, staff. */
    record Figure(FigureKind kind, int year) implements CostKey {}

    /** By the seats of each partner, sat in or not. */
    record PerSeat() implements CostKey {}

    /** Every partner as much. */
    record Equal() implements CostKey {}

    /** Nobody pays anybody: who organises bears what it costs, and hours go to the balance. */
    record ClosedPurse() implements CostKey {}

    /** @param year of the figures, for the rules that go by them */
    static CostKey of(CostRule rule, int year) {
        return switch (rule) {
            case PER_SEAT -> new PerSeat();
            case EQUAL -> new Equal();
            case CLOSED_PURSE -> new ClosedPurse();
            case INHABITANTS -> new Figure(FigureKind.INHABITANTS, year);
            case AREA_KM2 -> new Figure(FigureKind.AREA_KM2, year);
            case STAFF_FTE -> new Figure(FigureKind.STAFF_FTE, year);
            case CASELOAD -> new Figure(FigureKind.CASELOAD, year);
            case MUNICIPAL_FUND -> new Figure(FigureKind.MUNICIPAL_FUND, year);
        };
    }
}
