package nl.klankbord.journeys;

import static java.util.Map.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.access.Role;
import nl.klankbord.testing.RunningPortal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The way past every route: as whom one may see it, and with which example when its address asks for one. A route for
 * which no example is known cannot be visited, and is an error.
 */
final class Tour {

    private static final Map<String, String> ACCOUNTS = Map.of(
            Role.EMPLOYEE.name(), "medewerker",
            Role.TRAINER.name(), "trainer",
            Role.FACILITATOR.name(), "begeleider",
            Role.MANAGER.name(), "leidinggevende",
            Role.COORDINATOR.name(), "coordinator",
            Role.PARTNER_ADMIN.name(), "beheerder",
            Role.NETWORK_ADMIN.name(), "netwerkbeheerder",
            Role.GOVERNOR.name(), "bestuurder");

    /**
     * Other states of the same routes: something found, nothing found, other tabs. What begins with a question mark is
     * put behind the example of a route.
     */
    private static final Map<String, List<String>> STATES = Map.ofEntries(
            entry("collegas/:id", List.of("?zoals=eigen-organisatie", "?zoals=andere-organisatie")),
            entry(
                    "second-opinions",
                    List.of(
                            "second-opinions?lijst=mijn-vragen",
                            "second-opinions?lijst=wachtrij",
                            "second-opinions?lijst=afgerond",
                            "second-opinions?lijst=mijn-vragen&weergave=bord",
                            "second-opinions?lijst=wachtrij&soort=SITE_REVIEW",
                            "second-opinions?lijst=wachtrij&q=bouwen",
                            "second-opinions?lijst=wachtrij&q=xqzxqz")),
            entry("second-opinions/:id", List.of("?lijst=wachtrij&weergave=bord", "?stap=DECLINE")),
            entry("second-opinions/:id/advies", List.of("?toon=voorbeeld")),
            entry(
                    "trainingen",
                    List.of(
                            "trainingen?weergave=week",
                            "trainingen?weergave=lijst",
                            "trainingen?vrij=ja&van-mij=ja",
                            "trainingen?plaats=xqzxqz")),
            entry("intervisie/bijeenkomsten/:id/ruimte", List.of("?scherm=groot")),
            entry(
                    "inzicht/balans",
                    List.of(
                            "inzicht/balans?posten=alle",
                            "inzicht/balans?periode=2026-k3",
                            "inzicht/balans?periode=2001")),
            entry("inzicht/cijfers", List.of("inzicht/cijfers?periode=2026-10", "inzicht/cijfers?periode=2001")),
            entry("meldingen", List.of("meldingen?toon=ongelezen")),
            entry(
                    "acties",
                    List.of(
                            "acties?lijst=gegeven",
                            "acties?lijst=alle&toestand=alle",
                            "acties?lijst=alle&van=circle&wanneer=te-laat",
                            "acties?nieuw=ja")),
            entry(
                    "inzicht",
                    List.of(
                            "inzicht?onderwerpen=alle",
                            "inzicht?onderwerpen=alle&rood=ja",
                            "inzicht?groep=00000000-0000-4000-8000-000000000000")),
            entry("aanmelden", List.of("aanmelden?onjuist")),
            entry("certificaat/:number?", List.of("certificaat/geen-certificaat")),
            entry(
                    "kennis",
                    List.of(
                            "kennis?q=omgevingsplan",
                            "kennis?q=xqzxqz",
                            "kennis?soort=document&q=toezicht",
                            "kennis?soort=vraag&q=xqzxqz")),
            entry(
                    "kennis/bloemlezing",
                    List.of(
                            "kennis/bloemlezing?van=2010-01&tot=2010-02",
                            "kennis/bloemlezing?van=2025-01&tot=2026-12")),
            entry("kennis/documenten/:id", List.of("?zoek=gemeente", "?zoek=xqzxqz")),
            entry("collegas", List.of("collegas?q=omgevingsplan", "collegas?q=xqzxqz")),
            entry(
                    "beheer/woordenlijst",
                    List.of(
                            "beheer/woordenlijst?q=bouw",
                            "beheer/woordenlijst?q=xqzxqz",
                            "beheer/woordenlijst?status=CANDIDATE")));

    /** The demo account that has an advice to write. */
    private static final String REVIEWER = "trainer";

    /** The demo account that gives trainings. */
    private static final String TRAINER = "trainer";

    /** What comes after the lessons, for who gave them. */
    private static final List<String> AFTER_LESSONS = List.of("/aanwezigheid", "/verrekening", "/evaluatie");

    /** Who may see what is one person's only. */
    private static final Map<String, String> OWNERS = Map.of(
            "second-opinions/:id/advies", REVIEWER,
            "kennis/successen/:id/wijzigen", "coordinator",
            "intervisie/programmas/:id/groepen", "begeleider",
            "trainingen/:id/aanwezigheid", TRAINER,
            "trainingen/:id/verrekening", TRAINER,
            "trainingen/:id/evaluatie", TRAINER);

    /** Routes that make no sense without a parameter; when it ends with {@code =}, an example follows. */
    private static final Map<String, String> WITH_PARAMETERS =
            Map.of("beheer/woordenlijst/woord", "woord=dorpsteam", "intervisie/casussen/nieuw", "groep=");

    private final Function<String, Optional<String>> examples;

    /** The examples are ids by the template of the route. */
    Tour(Function<String, Optional<String>> examples) {
        this.examples = examples;
    }

    /** With examples from what the running portal holds. */
    static Tour through(RunningPortal portal) {
        return new Tour(template -> example(portal, template));
    }

    private static Optional<String> example(RunningPortal portal, String template) {
        if (template.startsWith("collegas")) {
            return Optional.of(
                    json(portal, "api/v1/me", "medewerker").path("id").asString());
        }
        if (template.startsWith("second-opinions/vraag")) {
            return requestOf(portal, "mine", "medewerker", "DRAFT");
        }
        if (template.endsWith("/advies")) {
            return requestOf(portal, "for-me", REVIEWER, "IN_REVIEW");
        }
        if (template.startsWith("second-opinions")) {
            return Optional.of(first(portal, "api/v1/opinion-requests?view=for-me&size=1", "medewerker"));
        }
        if (AFTER_LESSONS.stream().anyMatch(template::endsWith)) {
            return editionGivenBy(portal, TRAINER);
        }
        if (template.startsWith("trainingen/cursussen")) {
            return trainingOf(portal, TRAINER, "OPEN")
                    .map(edition -> edition.path("course").asString());
        }
        if (template.startsWith("trainingen")) {
            return trainingOf(portal, TRAINER, template.endsWith("/wijzig") ? "DRAFT" : "OPEN")
                    .map(edition -> edition.path("id").asString());
        }
        if (template.startsWith("kennis/successen")) {
            return Optional.of(first(portal, "api/v1/successes?size=1", "coordinator"));
        }
        if (template.startsWith("kennis/vragen")) {
            return Optional.of(first(portal, "api/v1/knowledge?kind=QUESTION&size=1", "medewerker"));
        }
        if (template.startsWith("kennis/documenten")) {
            return Optional.of(first(portal, "api/v1/knowledge?kind=DOCUMENT&size=1", "medewerker"));
        }
        if (template.startsWith("intervisie")) {
            return Intervision.in(portal).example(template);
        }
        if (List.of("kennis/:id", "kennis/:id/wijzigen", "kennis/:id/versies").contains(template)) {
            return articleOf(portal, "medewerker");
        }
        if (template.startsWith("actie") || template.startsWith("trainer/")) {
            // A link that works is known to nobody but its owner; anybody may see that one does not.
            return Optional.of("geen-link");
        }
        if (template.contains("partner")) {
            return Optional.of(first(portal, "api/v1/partners?size=1", "netwerkbeheerder"));
        }
        if (template.contains("onderwerp") || template.contains("woordenlijst")) {
            return Optional.of(first(portal, "api/v1/topics?size=1", "netwerkbeheerder"));
        }
        return Optional.empty();
    }

    /** A request in a list of the demo account that is in this state. */
    private static Optional<String> requestOf(RunningPortal portal, String view, String username, String state) {
        for (var request : json(portal, "api/v1/opinion-requests?size=100&view=" + view, username)
                .path("items")) {
            if (request.path("state").asString().equals(state)) {
                return Optional.of(request.path("id").asString());
            }
        }
        return Optional.empty();
    }

    /** An article that the demo account owns. */
    private static Optional<String> articleOf(RunningPortal portal, String username) {
        var id = json(portal, "api/v1/me", username).path("id").asString();
        for (var article : json(portal, "api/v1/articles?size=100", username).path("items")) {
            if (article.path("owner").asString().equals(id)) {
                return Optional.of(article.path("id").asString());
            }
        }
        return Optional.empty();
    }

    /** A training that is over, and that the demo account gave. */
    private static Optional<String> editionGivenBy(RunningPortal portal, String username) {
        var id = json(portal, "api/v1/me", username).path("id").asString();
        for (var edition :
                json(portal, "api/v1/editions?mine=true&size=100", username).path("items")) {
            for (var trainer : edition.path("trainers")) {
                if (trainer.path("id").asString().equals(id)
                        && edition.path("state").asString().equals("HELD")) {
                    return Optional.of(edition.path("id").asString());
                }
            }
        }
        return Optional.empty();
    }

    /** A training that the demo account organises or gives and that is in this state. */
    private static Optional<JsonNode> trainingOf(RunningPortal portal, String username, String state) {
        for (var edition :
                json(portal, "api/v1/editions?mine=true&size=100", username).path("items")) {
            if (edition.path("state").asString().equals(state)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    private static String first(RunningPortal portal, String path, String username) {
        return json(portal, path, username).path("items").path(0).path("id").asString();
    }

    static JsonNode json(RunningPortal portal, String path, String username) {
        return new ObjectMapper().readTree(portal.get(path, "demo-" + username).body());
    }

    /** A stop for each route and each of its states. */
    List<Stop> stops(Collection<Class<? extends Component>> views) {
        var stops = new ArrayList<Stop>();
        for (var view : views) {
            for (var template : templates(view)) {
                var username = OWNERS.containsKey(template) ? OWNERS.get(template) : username(view);
                stops.add(new Stop(template, username, path(template)));
                STATES.getOrDefault(template, List.of())
                        .forEach(state -> stops.add(
                                new Stop(template, username, state.startsWith("?") ? path(template) + state : state)));
            }
        }
        stops.sort(Comparator.comparing(Stop::path));
        return stops;
    }

    /** The addresses of a view, its other ones too. */
    static List<String> templates(Class<?> view) {
        return Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .toList();
    }

    private String path(String template) {
        var parameters = WITH_PARAMETERS.get(template);
        if (parameters != null) {
            return template + "?" + parameters + (parameters.endsWith("=") ? example(template, parameters) : "");
        }
        var parts = new ArrayList<String>();
        for (var part : template.split("/")) {
            if (!part.startsWith(":")) {
                parts.add(part);
            } else if (!part.contains("?")) {
                parts.add(example(template, part));
            }
        }
        return String.join("/", parts);
    }

    private String example(String template, String part) {
        return examples.apply(template)
                .orElseThrow(() -> new AssertionError(
                        "/" + template + " is not visited: no example of " + part + " is known to the tour"));
    }

    private static @Nullable String username(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return null;
        }
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles == null ? "medewerker" : ACCOUNTS.get(roles.value()[0]);
    }
}
