package nl.klankbord.privacy;

/** Addresses of the pages of this module, without a leading slash. */
public final class PrivacyLinks {

    /** How long things are kept, and who left. */
    public static final String RETENTION = "beheer/bewaartermijnen";

    private PrivacyLinks() {}
}
