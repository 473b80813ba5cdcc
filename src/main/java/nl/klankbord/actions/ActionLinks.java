package nl.klankbord.actions;

/** Addresses of the actions, without a leading slash; mails and other pages link to them for ever. */
public final class ActionLinks {

    /** The register. */
    public static final String ALL = "acties";

    /** In the query of the register: the action that is open. */
    public static final String CHOSEN = "actie";

    private ActionLinks() {}

    public static String to(ActionId id) {
        return ALL + "?" + CHOSEN + "=" + id;
    }
}
