package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.cost.CostDivision.Divided;
import nl.klankbord.training.cost.CostDivision.FiguresMissing;
import nl.klankbord.training.cost.CostLine;
import nl.klankbord.training.settlement.Settlement;
import nl.klankbord.training.settlement.Settlements;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an edition costs whom. */
@RestController
@PermitAll
class SettlementController {

    private static final int CENTS = 2;

    private final Settlements settlements;
    private final CurrentActor actors;

    SettlementController(Settlements settlements, CurrentActor actors) {
        this.settlements = settlements;
        this.actors = actors;
    }

    /**
     * A preview until it is settled, and after that what was settled.
     *
     * @param costTotal without VAT
     * @param year of the figures; null for a key that asks for none
     * @param settledAt null for a preview
     * @param lines that add up to the total; null when it cannot be divided like this
     * @param missing partners without the figure of that year; null when it can be divided
     * @param nearestYear in which all of them have it; null for none
     */
    record SettlementJson(
            String edition,
            BigDecimal costTotal,
            String costKey,
            @Nullable Integer year,
            @Nullable String settledAt,
            @Nullable List<LineJson> lines,
            @Nullable List<String> missing,
            @Nullable Integer nearestYear,
            List<HoursJson> hours) {

        static SettlementJson of(Settlement settlement) {
            var divided = settlement.division() instanceof Divided found ? found : null;
            var missing = settlement.division() instanceof FiguresMissing found ? found : null;
            return new SettlementJson(
                    settlement.edition().toString(),
                    euros(settlement.cents()),
                    settlement.rule().name(),
                    settlement.year(),
                    settlement.settledAt() == null
                            ? null
                            : settlement.settledAt().toString(),
                    divided == null
                            ? null
                            : divided.lines().stream().map(LineJson::of).toList(),
                    missing == null ? null : missing.names(),
                    missing == null || missing.nearest().isEmpty()
                            ? null
                            : Integer.valueOf(missing.nearest().getAsInt()),
                    settlement.hours().stream().map(HoursJson::of).toList());
        }
    }

    /**
     * What one partner bears.
     *
     * @param partner its name
     * @param weight its figure, its seats, or 1
     * @param percent of the whole, to be read
     */
    record LineJson(String partner, BigDecimal weight, BigDecimal percent, BigDecimal amount) {

        static LineJson of(CostLine line) {
            return new LineJson(line.name(), line.weight(), line.percent(), euros(line.cents()));
        }
    }

    /** Time for the balance. @param kind TRAINING or TRAINING_ROOM @param gives and takes names of partners */
    record HoursJson(String kind, String gives, String takes, int minutes) {

        static HoursJson of(Settlement.Hours hours) {
            return new HoursJson(hours.kind().name(), hours.gives(), hours.takes(), hours.minutes());
        }
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, CENTS);
    }

    /** For who organises or gives it, and managers and administrators of the partners that take part. */
    @GetMapping("/api/v1/editions/{id}/settlement")
    SettlementJson settlement(@PathVariable String id) {
        return EditionId.parse(id)
                .flatMap(edition -> settlements.of(edition, actors.get()))
                .map(SettlementJson::of)
                .orElseThrow(Missing::new);
    }
}
