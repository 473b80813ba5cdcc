package nl.klankbord.training;

import java.util.Optional;
import nl.klankbord.partners.FigureKind;
import org.jspecify.annotations.Nullable;

/** By what the costs of an edition are divided; the text stands under {@code training.cost.<name>}. */
public enum CostRule {
    INHABITANTS(FigureKind.INHABITANTS),
    AREA_KM2(FigureKind.AREA_KM2),
    STAFF_FTE(FigureKind.STAFF_FTE),
    CASELOAD(FigureKind.CASELOAD),
    MUNICIPAL_FUND(FigureKind.MUNICIPAL_FUND),
    PER_SEAT(null),
    EQUAL(null),
    /** Nobody pays: the hours stand in the balance. */
    CLOSED_PURSE(null);

    private final @Nullable FigureKind figure;

    CostRule(@Nullable FigureKind figure) {
        this.figure = figure;
    }

    /** The yearly figure of the partners that it divides by; empty for what needs none. */
    public Optional<FigureKind> figure() {
        return Optional.ofNullable(figure);
    }
}
