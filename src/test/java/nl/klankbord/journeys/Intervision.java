package nl.klankbord.journeys;

import com.microsoft.playwright.Locator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.testing.RunningPortal;
import tools.jackson.databind.JsonNode;

/** Finds its way in the intervision of the running portal, as the demo accounts that take part. */
final class Intervision {

    private static final String MEMBER = "medewerker";
    private static final String ORGANISER = "begeleider";
    private static final String CASES = "intervisie/casussen/";

    private final RunningPortal portal;

    private Intervision(RunningPortal portal) {
        this.portal = portal;
    }

    static Intervision in(RunningPortal portal) {
        return new Intervision(portal);
    }

    /** The id that this route wants; empty when there is none. */
    Optional<String> example(String template) {
        return switch (template.replaceFirst("^intervisie/", "")) {
            case "programmas/:id" -> programme("RUNNING");
            case "programmas/:id/inschrijven" -> programme("ENROLMENT_OPEN");
            case "programmas/:id/groepen", "programmas/:id/wijzigen" -> programme("COMPOSING");
            case "groepen/:id/akkoord" -> programme("PROPOSED").map(this::circleProposedIn);
            case "groepen/:id", "groepen/:id/plannen", "casussen/nieuw" -> circle();
            case "bijeenkomsten/:id", "bijeenkomsten/:id/ruimte" -> circle().flatMap(this::meetingOf);
            case "casussen/:id", "casussen/:id/wijzigen" -> circle().flatMap(this::caseOf);
            default -> Optional.empty();
        };
    }

    /** A programme of the organiser that is so far. */
    Optional<String> programme(String state) {
        return stream(Tour.json(portal, "api/v1/intervision-programmes?size=100", ORGANISER)
                        .path("items"))
                .filter(one -> one.path("state").asString().equals(state))
                .map(one -> one.path("id").asString())
                .findFirst();
    }

    private String circleProposedIn(String programme) {
        return Tour.json(portal, "api/v1/intervision-programmes/" + programme, MEMBER)
                .path("enrolment")
                .path("circle")
                .asString();
    }

    private Optional<String> circle() {
        return stream(Tour.json(portal, "api/v1/intervision-circles", MEMBER))
                .map(one -> one.path("id").asString())
                .findFirst();
    }

    /** The meeting that comes next. */
    private Optional<String> meetingOf(String circle) {
        return stream(Tour.json(portal, "api/v1/intervision-circles/" + circle + "/meetings", MEMBER))
                .filter(one -> one.path("state").asString().equals("SCHEDULED")
                        || one.path("state").asString().equals("PREPARING"))
                .map(one -> one.path("id").asString())
                .findFirst();
    }

    /** Cases are on no list but that of their circle. */
    private Optional<String> caseOf(String circle) {
        try (var visitor = Visitor.of(portal, MEMBER)) {
            visitor.open("intervisie/groepen/" + circle);
            return visitor.page().locator("main a[href*='" + CASES + "']").all().stream()
                    .map(Intervision::lastOf)
                    .filter(id -> !id.startsWith("nieuw"))
                    .findFirst();
        }
    }

    private static String lastOf(Locator link) {
        return link.getAttribute("href").replaceFirst(".*/", "");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }
}
