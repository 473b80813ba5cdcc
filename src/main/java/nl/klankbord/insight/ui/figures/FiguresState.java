package nl.klankbord.insight.ui.figures;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the figures shows, as it stands in the URL; what cannot be read there is left out.
 *
 * @param period null for this year
 * @param partner null for all together
 */
record FiguresState(@Nullable Period period, @Nullable PartnerId partner) implements Serializable {

    static final String PERIOD = "periode";
    static final String PARTNER = "partner";

    static FiguresState from(QueryParameters parameters) {
        return new FiguresState(
                parameters.getSingleParameter(PERIOD).flatMap(Period::parse).orElse(null),
                parameters.getSingleParameter(PARTNER).flatMap(PartnerId::parse).orElse(null));
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(PERIOD, period == null ? "" : period.toString())
                .write(PARTNER, partner == null ? "" : partner.toString())
                .parameters();
    }

    /** The address of the page in this state, without a leading slash. */
    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? InsightLinks.FIGURES : InsightLinks.FIGURES + "?" + query;
    }

    FiguresState in(Period other) {
        return new FiguresState(other, partner);
    }

    FiguresState of(@Nullable PartnerId one) {
        return new FiguresState(period, one);
    }
}
