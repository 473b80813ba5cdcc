package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer tells the browser to guard against. */
class HeadersJourney {

    private final RunningPortal portal = RunningPortal.shared();

    @ParameterizedTest
    @CsvSource({
        "aanmelden, 200",
        "styles.css, 200",
        "icons/search.svg, 200",
        "api/v1/me, 401",
        "api/v1/nergens, 401",
        "actuator/env, 302",
        ".well-known/security.txt, 200",
        "actuator/health/readiness, 200"
    })
    void everyAnswerGuards(String path, int status) {
        var answer = portal.get(path, null);
        assertEquals(status, answer.statusCode());
        guards(
                path,
                answer.headers().map().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                                header -> header.getValue().getFirst())));
    }

    @Test
    void everyAnswerToABrowserGuards() {
        var seen = new ConcurrentHashMap<String, Response>();
        try (var visitor = Visitor.fresh(portal)) {
            visitor.page().onResponse(response -> {
                if (response.url().startsWith(portal.url(""))) {
                    seen.put(kind(response), response);
                }
            });
            visitor.signIn("medewerker");
            visitor.open("nergens");
            visitor.open("collegas?q=bouw");
            seen.forEach((kind, response) -> guards(response.url(), response.allHeaders()));
        }
        assertTrue(
                seen.keySet().containsAll(java.util.List.of("page", "uidl", "static")),
                seen.keySet().toString());
    }

    /** What goes wrong says nothing about how the portal is made. */
    @ParameterizedTest
    @CsvSource({"api/v1/people?page=x", "api/v1/people/1", "api/v1/nergens", "api/v1/people?size=1000000"})
    void anErrorTellsNothingAboutTheInside(String path) {
        var answer = portal.get(path, "demo-medewerker");
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElseThrow().replaceFirst(";.*", ""));
        assertFalse(
                answer.body()
                        .matches("(?is).*(exception|nl\\.klankbord|org\\.|java\\.|select .* from|tomcat|spring).*"),
                answer.body());
    }

    private static String kind(Response response) {
        if (response.url().contains("v-r=uidl")) {
            return "uidl";
        }
        return "document".equals(response.request().resourceType()) ? "page" : "static";
    }

    private static void guards(String where, Map<String, String> headers) {
        assertAll(
                where,
                () -> assertEquals("nosniff", headers.get("x-content-type-options")),
                () -> assertEquals("DENY", headers.get("x-frame-options")),
                () -> assertEquals("same-origin", headers.get("referrer-policy")),
                () -> assertTrue(headers.getOrDefault("permissions-policy", "").contains("camera=()")),
                () -> assertTrue(
                        headers.getOrDefault("content-security-policy", "").contains("default-src 'self'")),
                () -> assertFalse(headers.containsKey("server")));
    }
}
