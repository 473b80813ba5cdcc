package nl.klankbord.insight;

import nl.klankbord.balance.BalanceLinks;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/** Addresses of the insight, without a leading slash; mails and other pages link to them for ever. */
public final class InsightLinks {

    /** The vulnerability map. */
    public static final String MAP = "inzicht";

    /** The balance of give and take. */
    public static final String BALANCE = BalanceLinks.PAGE;

    /** Figures. */
    public static final String FIGURES = MAP + "/cijfers";

    /** Names the cell of the map that is open. */
    public static final String CELL = "cel";

    private InsightLinks() {}

    /** One cell of the map. */
    public static String to(TopicId topic, PartnerId partner) {
        return MAP + "?" + CELL + "=" + topic + "." + partner;
    }
}
