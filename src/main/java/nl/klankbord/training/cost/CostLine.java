package nl.klankbord.training.cost;

import java.math.BigDecimal;
import nl.klankbord.base.PartnerId;

/**
 * What one partner bears.
 *
 * @param weight what it counts for: its figure, its seats, or 1 for its part of equal parts
 * @param percent of the whole, in two decimals, to be read; {@code cents} is what counts
 * @param roundedUp bears a cent of what was left by rounding down
 */
public record CostLine(
        PartnerId partner, String name, BigDecimal weight, BigDecimal percent, long cents, boolean roundedUp) {}
