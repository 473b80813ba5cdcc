package nl.klankbord.access;

import java.util.List;

/** What the sign-in page offers when the portal shows demo data; no bean of it, no offer. */
public interface DemoAccounts {

    /** In the order in which they are offered. */
    List<Offer> offers();

    /** One account to press. The password is no secret: these accounts exist in demo mode only. */
    record Offer(String username, String password, Role role, String name, String partner) {}
}
