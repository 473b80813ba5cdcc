package nl.klankbord.training.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.Figure;
import nl.klankbord.partners.FigureKind;

/**
 * A partner that shares in the cost.
 *
 * @param seats that it takes, with those that stayed empty by a late cancellation or a no-show
 * @param figures of its years
 */
public record Sharer(PartnerId partner, String name, int seats, List<Figure> figures) {

    public Sharer {
        figures = List.copyOf(figures);
    }

    Optional<BigDecimal> figure(FigureKind kind, int year) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind && figure.year() == year)
                .map(Figure::value)
                .findFirst();
    }
}
