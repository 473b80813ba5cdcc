package nl.klankbord.insight.ui.balance;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the balance shows, as it stands in the URL; what cannot be read there is left out.
 *
 * @param period null for this year
 * @param partner whose figures are open; null for none
 * @param side what that partner gave or got; null for both
 * @param other of or from which partner; null for all
 * @param opened the lines behind the figure show
 * @param page of those lines
 */
record BalanceState(
        @Nullable Period period,
        @Nullable PartnerId partner,
        @Nullable Side side,
        @Nullable PartnerId other,
        boolean opened,
        int page)
        implements Serializable {

    private static final String PERIOD = "periode";
    private static final String PARTNER = "partner";
    private static final String LINES = "posten";
    private static final String OTHER = "met";
    private static final String ALL = "alle";

    static BalanceState from(QueryParameters parameters) {
        var lines = parameters.getSingleParameter(LINES).orElse("");
        var side = AddressQuery.named(Side.values(), BalanceState::nameOf, lines);
        return new BalanceState(
                parameters.getSingleParameter(PERIOD).flatMap(Period::parse).orElse(null),
                parameters.getSingleParameter(PARTNER).flatMap(PartnerId::parse).orElse(null),
                side.orElse(null),
                parameters.getSingleParameter(OTHER).flatMap(PartnerId::parse).orElse(null),
                side.isPresent() || lines.equals(ALL),
                AddressQuery.page(parameters));
    }

    private static String nameOf(Side side) {
        return switch (side) {
            case GAVE -> "gaf";
            case GOT -> "kreeg";
        };
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(PERIOD, period == null ? "" : period.toString())
                .write(PARTNER, partner == null ? "" : partner.toString())
                .write(LINES, !opened ? "" : side == null ? ALL : nameOf(side))
                .write(OTHER, other == null ? "" : other.toString())
                .writePage(page)
                .parameters();
    }

    /** The address of the page in this state, without a leading slash. */
    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? InsightLinks.BALANCE : InsightLinks.BALANCE + "?" + query;
    }

    BalanceState in(Period other) {
        return new BalanceState(other, partner, side, this.other, opened, 1);
    }

    BalanceState of(PartnerId one) {
        return new BalanceState(period, one, null, null, false, 1);
    }

    /** The lines behind a figure. */
    BalanceState behind(PartnerId one, @Nullable Side which, @Nullable PartnerId with) {
        return new BalanceState(period, one, which, with, true, 1);
    }

    BalanceState page(int number) {
        return new BalanceState(period, partner, side, other, opened, number);
    }
}
