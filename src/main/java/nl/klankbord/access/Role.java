package nl.klankbord.access;

/** What somebody may do, held for one organisation or network-wide. Everyone who is signed in is an employee. */
public enum Role {
    EMPLOYEE,
    TRAINER,
    FACILITATOR,
    MANAGER,
    COORDINATOR,
    PARTNER_ADMIN,
    NETWORK_ADMIN,
    GOVERNOR;

    /** The names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String TRAINER = "TRAINER";
        public static final String FACILITATOR = "FACILITATOR";
        public static final String COORDINATOR = "COORDINATOR";
        public static final String PARTNER_ADMIN = "PARTNER_ADMIN";
        public static final String NETWORK_ADMIN = "NETWORK_ADMIN";

        private Names() {}
    }
}
