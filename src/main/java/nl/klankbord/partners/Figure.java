package nl.klankbord.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.klankbord.base.NotPersonal;

/** One figure of a partner in one year, to the cent. */
@Embeddable
@NotPersonal
public record Figure(
        @Enumerated(EnumType.STRING) @Column(name = "kind") FigureKind kind,
        @Column(name = "figure_year") int year,
        @Column(name = "figure_value") BigDecimal value) {

    public Figure {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }
}
