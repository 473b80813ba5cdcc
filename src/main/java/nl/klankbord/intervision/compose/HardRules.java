package nl.klankbord.intervision.compose;

/** How much each hard rule is broken in a circle: 0 when it is kept, and less the nearer a circle is to keeping it. */
final class HardRules {

    private static final int HALF_DAYS = 10;

    private HardRules() {}

    static int breach(Rule rule, Circle circle) {
        return switch (rule) {
            case SIZE -> size(circle);
            case MANAGER -> manager(circle);
            case PARTNERS -> partners(circle);
            case ONE_PARTNER -> onePartner(circle);
            case ONE_TEAM -> oneTeam(circle);
            case FACILITATOR -> facilitator(circle);
            case HALF_DAYS -> halfDays(circle);
            default -> throw new IllegalArgumentException(rule + " is no hard rule");
        };
    }

    /** Of all rules together, for the search. */
    static int breaches(Circle circle) {
        return circle.size == 0
                ? 0
                : size(circle)
                        + manager(circle)
                        + partners(circle)
                        + onePartner(circle)
                        + oneTeam(circle)
                        + facilitator(circle)
                        + halfDays(circle);
    }

    /** A circle has as many people as the programme says. */
    private static int size(Circle circle) {
        var settings = circle.model.settings;
        return Math.max(0, Math.max(settings.least() - circle.size, circle.size - settings.most()));
    }

    /** Nobody sits with somebody they lead, directly or through others in between. */
    private static int manager(Circle circle) {
        return circle.leadPairs;
    }

    /** When people of three partners take part, those of at least three sit in each circle. */
    private static int partners(Circle circle) {
        var least = circle.model.settings.leastPartners();
        return circle.model.partners.size() < least ? 0 : Math.max(0, least - circle.partners);
    }

    /** At most so many people of one partner sit in a circle. */
    private static int onePartner(Circle circle) {
        return circle.beyondOfPartner(circle.model.settings.mostOfPartner());
    }

    /** At most so many people of one team sit in a circle. */
    private static int oneTeam(Circle circle) {
        return circle.beyondOfTeam(circle.model.settings.mostOfTeam());
    }

    /** Somebody in a circle can lead the meeting. */
    private static int facilitator(Circle circle) {
        return circle.facilitators > 0 ? 0 : 1;
    }

    /** There are enough half-days on which all can; counts who cannot on those that most can. */
    private static int halfDays(Circle circle) {
        var needed = circle.model.settings.halfDays();
        var missing = needed - Integer.bitCount(circle.sharedHalfDays);
        return missing <= 0 ? 0 : absent(circle, Math.min(needed, HALF_DAYS)) + Math.max(0, needed - HALF_DAYS);
    }

    private static int absent(Circle circle, int needed) {
        var taken = 0;
        var absent = 0;
        for (var round = 0; round < needed; round++) {
            var best = -1;
            var most = -1;
            for (var half = 0; half < HALF_DAYS; half++) {
                var present = (taken >> half & 1) == 1 ? -1 : present(circle, half);
                if (present > most) {
                    most = present;
                    best = half;
                }
            }
            taken |= 1 << best;
            absent += circle.size - most;
        }
        return absent;
    }

    private static int present(Circle circle, int half) {
        var present = 0;
        for (var i = 0; i < circle.size; i++) {
            present += circle.model.halfDays[circle.members[i]] >> half & 1;
        }
        return present;
    }
}
