package nl.klankbord.access;

import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * Who may see something, as one token that SQL and the index compare alike: a row or document carries a token, an
 * {@link Actor} holds the {@linkplain Actor#audiences() tokens} that apply to them, and it is seen when one is among
 * the other. In SQL: {@code audience in (:audiences)}.
 */
public record Audience(String token) {

    /** Everyone who is signed in. */
    public static final Audience NETWORK = new Audience("network");

    public static Audience partner(PartnerId partner) {
        return new Audience("partner:" + partner);
    }

    public static Audience colleague(ColleagueId colleague) {
        return new Audience("colleague:" + colleague);
    }
}
