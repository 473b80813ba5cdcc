package nl.klankbord.demo;

import java.util.List;
import nl.klankbord.access.Role;

/** Offers the demo accounts on the sign-in page. */
final class DemoOffers implements nl.klankbord.access.DemoAccounts {

    /** No secret: who can see the sign-in page of a demo can press a button on it as well. */
    static final String PASSWORD = "demo";

    private final List<Offer> offers = Network.of(DemoFilling.SEED).colleagues(DemoAccounts.COUNT).build().stream()
            .map(person -> new Offer(
                    usernameOf(person), PASSWORD, roleOf(usernameOf(person)), person.fullName(), person.partner()))
            .toList();

    @Override
    public List<Offer> offers() {
        return offers;
    }

    static String usernameOf(DemoColleague person) {
        var username = person.username();
        if (username == null) {
            throw new IllegalArgumentException(person.externalId() + " has no account");
        }
        return username;
    }

    static Role roleOf(String username) {
        return switch (username) {
            case "trainer" -> Role.TRAINER;
            case "begeleider" -> Role.FACILITATOR;
            case "leidinggevende" -> Role.MANAGER;
            case "coordinator" -> Role.COORDINATOR;
            case "beheerder" -> Role.PARTNER_ADMIN;
            case "netwerkbeheerder" -> Role.NETWORK_ADMIN;
            case "bestuurder" -> Role.GOVERNOR;
            default -> Role.EMPLOYEE;
        };
    }
}
