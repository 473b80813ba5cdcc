package nl.klankbord.balance;

/** Addresses of the balance, without a leading slash; mails and other pages link to them for ever. */
public final class BalanceLinks {

    /** The page of the insight where hours are looked at; the module that draws it stands above this one. */
    public static final String PAGE = "inzicht/balans";

    private BalanceLinks() {}
}
