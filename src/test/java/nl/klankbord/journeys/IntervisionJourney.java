package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From people who enrolled to a meeting that three of them follow: composing, accepting, dates and the room. */
class IntervisionJourney {

    private static final List<String> MET = List.of("begeleider", "medewerker", "trainer");
    private static final int PEOPLE = 48;
    private static final int PARTNERS = 6;
    private static final int LEADING = 4;
    private static final Pattern LEADS = Pattern.compile("(?i)manager|leider|hoofd|directeur|secretaris");
    private static final Pattern CLOCK = Pattern.compile("\\d+:\\d\\d");

    private final RunningPortal portal = RunningPortal.shared();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    @Test
    @Tag("faults")
    void peopleOfSixPartnersBecomeCirclesThatMeet() {
        var programme = programmeWithPeople();
        try (var organiser = Visitor.of(portal, "begeleider")) {
            organiser.open("intervisie/programmas/" + programme + "/groepen");
            composes(organiser);
            sends(organiser);
        }
        var circle = accepted(programme);
        try (var organiser = Visitor.of(portal, "begeleider")) {
            dates(organiser, circle);
        }
        meets(circle);
    }

    /** Forty-eight colleagues enrol, eight of each partner, each by themselves. */
    private String programmeWithPeople() {
        var made = post(
                "intervision-programmes",
                "begeleider",
                """
                {"title":"Zandloper %s","purpose":"Leren van elkaars werk.","least":3,"most":10,
                 "mostOfPartner":4,"mostOfTeam":4,"meetings":3,"minutes":120,"rhythmWeeks":3,"sharedHalfDays":1,
                 "enrolUntil":"%s","from":"%s","until":"%s"}
                """.formatted(System.nanoTime(), today().plusDays(7), today().plusDays(14), today().plusDays(120)),
                201);
        var id = made.path("id").asString();
        post("intervision-programmes/" + id + "/steps", "begeleider", "{\"step\":\"OPEN_ENROLMENT\"}", 200);
        var number = 0;
        for (var person : people()) {
            tokens.put(person.id(), person.token());
            names.put(person.token(), person.name());
            post(
                    "intervision-programmes/" + id + "/enrolments",
                    person.token(),
                    """
                    {"level":3,"halfDays":["TUESDAY_MORNING","TUESDAY_AFTERNOON","WEDNESDAY_MORNING"],
                     "facilitates":%s,"hosts":true,"travelMinutes":60}
                    """.formatted(number++ % LEADING == 0),
                    201);
        }
        assertEquals(PEOPLE, number);
        post("intervision-programmes/" + id + "/steps", "begeleider", "{\"step\":\"COMPOSE\"}", 200);
        return id;
    }

    private record Somebody(String id, String token, String name, String partner) {}

    private List<Somebody> people() {
        var all = new ArrayList<Somebody>();
        for (var account : MET) {
            var me = Tour.json(portal, "api/v1/me", account);
            all.add(new Somebody(
                    me.path("id").asString(),
                    account,
                    me.path("name").asString(),
                    me.path("partner").asString()));
        }
        for (var page = 1; all.size() < PEOPLE * 8; page++) {
            var found = Tour.json(portal, "api/v1/people?size=100&page=" + page, "netwerkbeheerder")
                    .path("items");
            if (found.isEmpty()) {
                break;
            }
            // Nobody who leads others: with two who are brought together by hand, a manager may not come along.
            found.valueStream()
                    .filter(one ->
                            !LEADS.matcher(one.path("jobTitle").asString()).find())
                    .forEach(one -> all.add(new Somebody(
                            one.path("id").asString(),
                            one.path("externalId").asString(),
                            one.path("name").asString(),
                            one.path("partner").asString())));
        }
        var partnerOf = all.stream().collect(Collectors.toMap(Somebody::id, Somebody::partner, (_, later) -> later));
        var chosen = new LinkedHashMap<String, Somebody>();
        var perPartner = new HashMap<String, Integer>();
        for (var one : all) {
            var partner = partnerOf.getOrDefault(one.id(), "");
            if (!chosen.containsKey(one.id()) && perPartner.getOrDefault(partner, 0) < PEOPLE / PARTNERS) {
                chosen.put(one.id(), one);
                perPartner.merge(partner, 1, Integer::sum);
            }
        }
        assertEquals(PARTNERS, perPartner.size());
        return List.copyOf(chosen.values());
    }

    /** Lets the portal look, keeps one person where they are, and brings two others there. */
    private void composes(Visitor organiser) {
        assertEquals(List.of(), Axe.faults(organiser.page()));
        press(organiser, "Bereken");
        assertThat(column(organiser, names.get("begeleider")))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        assertEquals(List.of(), Axe.faults(organiser.page()));
        inMenu(organiser, names.get("begeleider"), "Zet vast");
        assertThat(organiser.page().getByLabel(names.get("begeleider") + " staat vast"))
                .isVisible();
        for (var account : List.of("medewerker", "trainer")) {
            var home = heading(organiser, names.get("begeleider"));
            if (!heading(organiser, names.get(account)).equals(home)) {
                inMenu(organiser, names.get(account), home);
            }
            assertThat(column(organiser, names.get(account))).containsText(home);
        }
        assertEquals(List.of(), Axe.faults(organiser.page()));
        assertEquals(0, organiser.width(390).sideways());
        assertEquals(List.of(), Axe.faults(organiser.page()));
        organiser.width(1440);
    }

    private void sends(Visitor organiser) {
        press(organiser, "Leg voor aan de leden");
        organiser
                .page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg voor aan de leden"))
                .click();
        organiser.page().waitForURL(url -> !url.endsWith("/groepen"));
        organiser.settle();
    }

    /** Everybody accepts, one of them in a browser with the keys alone; the answer is the circle of the three. */
    private String accepted(String programme) {
        var circle = circleOf("medewerker", programme);
        assertEquals(circle, circleOf("begeleider", programme));
        assertEquals(circle, circleOf("trainer", programme));
        for (var token : tokens.values()) {
            if (!token.equals("medewerker")) {
                post("intervision-circles/" + circleOf(token, programme) + "/acceptance", token, "{}", 200);
            }
        }
        try (var member = Visitor.of(portal, "medewerker")) {
            member.width(390).open("intervisie/groepen/" + circle + "/akkoord");
            assertEquals(List.of(), Axe.faults(member.page()));
            assertEquals(0, member.sideways());
            var accept = member.button("Ik doe mee en houd me hieraan");
            accept.focus();
            member.page().keyboard().press("Enter");
            assertThat(member.page().locator("main")).containsText("Je doet mee in deze groep");
        }
        return circle;
    }

    private String circleOf(String token, String programme) {
        return json("intervision-programmes/" + programme, token)
                .path("enrolment")
                .path("circle")
                .asString();
    }

    /** The planner finds dates for all meetings. */
    private void dates(Visitor organiser, String circle) {
        organiser.open("intervisie/groepen/" + circle + "/plannen");
        assertEquals(List.of(), Axe.faults(organiser.page()));
        press(organiser, "Zoek data");
        assertThat(organiser.button("Kies deze data").first()).isVisible();
        assertEquals(List.of(), Axe.faults(organiser.page()));
        press(organiser, "Kies deze data");
        assertThat(organiser.page()).hasURL(Pattern.compile("/intervisie/groepen/" + circle + "$"));
        organiser.settle();
        assertEquals(List.of(), Axe.faults(organiser.page()));
        var meetings = json("intervision-circles/" + circle + "/meetings", "medewerker");
        assertEquals(3, meetings.size());
        for (var meeting : meetings) {
            assertTrue(meeting.path("startsAt").asString().startsWith("20"), meeting.toString());
        }
    }

    /** A meeting begins on its own day, so the first one is moved to the end of today. */
    private void moveToToday(Visitor leader, String meeting) {
        leader.open("intervisie/bijeenkomsten/" + meeting);
        assertEquals(List.of(), Axe.faults(leader.page()));
        leader.page().getByText("Verzet naar een ander moment of andere plek").click();
        for (var field : Map.of(
                        "Dag", today().toString().replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3-$2-$1"),
                        "Van", "23:58",
                        "Tot", "23:59")
                .entrySet()) {
            var input = leader.page()
                    .getByLabel(field.getKey(), new Page.GetByLabelOptions().setExact(true))
                    .first();
            input.fill(field.getValue());
            // Closes what the field unfolded.
            input.press("Enter");
        }
        press(leader, "Verzet");
        assertThat(leader.page().locator("main")).containsText("23.58");
    }

    /** Three windows show one clock, whoever presses and whatever happens to a window. */
    private void meets(String circle) {
        var meeting = json("intervision-circles/" + circle + "/meetings", "medewerker")
                .path(0)
                .path("id")
                .asString();
        try (var leader = Visitor.of(portal, "begeleider")) {
            moveToToday(leader, meeting);
        }
        try (var leader = Visitor.of(portal, "begeleider");
                var member = Visitor.of(portal, "medewerker");
                var other = Visitor.of(portal, "trainer")) {
            for (var visitor : List.of(leader, member.width(390), other)) {
                visitor.open("intervisie/bijeenkomsten/" + meeting + "/ruimte");
            }
            // Whose turn it is to lead goes round; here somebody else has to be there for them.
            if (leader.button("Neem de klok over").count() > 0) {
                press(leader, "Neem de klok over");
            }
            leader.button("Kies deze: Incidentmethode").click();
            assertThat(member.page().locator("main")).containsText("Incidentmethode");
            press(leader, "Start de klok");
            for (var visitor : List.of(leader, member, other)) {
                assertThat(visitor.page().locator("main")).containsText(CLOCK);
                assertThat(visitor.page().locator("main")).containsText("Fase 1 van");
            }
            assertEquals(List.of(), Axe.faults(leader.page()));
            assertEquals(List.of(), Axe.faults(member.page()));
            assertEquals(0, member.sideways());
            press(leader, "Zet stil");
            for (var visitor : List.of(leader, member, other)) {
                assertThat(visitor.page().locator("main")).containsText("De klok staat stil");
            }
            sameClock(leader, member, other);
            var before = clock(leader);
            press(leader, "2 minuten erbij");
            assertThat(timer(leader)).not().containsText(before);
            sameClock(leader, member, other);
            press(leader, "Ga naar de volgende fase");
            for (var visitor : List.of(leader, member, other)) {
                assertThat(visitor.page().locator("main")).containsText("Fase 2 van");
            }
            member.page().reload();
            member.settle();
            assertThat(member.page().locator("main")).containsText("Fase 2 van");
            other.open("intervisie/bijeenkomsten/" + meeting + "/ruimte?scherm=groot");
            assertEquals(List.of(), Axe.faults(other.page()));
        }
    }

    /** Standing still, every window shows the same time. */
    private static void sameClock(Visitor leader, Visitor... others) {
        var shown = clock(leader);
        for (var visitor : others) {
            assertThat(visitor.page().locator("main")).containsText(shown);
        }
    }

    private static String clock(Visitor visitor) {
        var found = CLOCK.matcher(timer(visitor).innerText());
        assertTrue(found.find());
        return found.group();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(WorkingDays.HERE));
    }

    private static Locator timer(Visitor visitor) {
        return visitor.page().locator("[role=timer]").first();
    }

    private static Locator column(Visitor visitor, String name) {
        return visitor.page()
                .locator(".intervision-column")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static String heading(Visitor visitor, String name) {
        return column(visitor, name).locator("h2").innerText();
    }

    private static void inMenu(Visitor visitor, String name, String item) {
        visitor.page().getByLabel("Verplaats of zet vast: " + name).click();
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + item)))
                .click();
        visitor.settle();
    }

    private static void press(Visitor visitor, String name) {
        visitor.button(name).first().click();
        visitor.settle();
    }

    private JsonNode json(String path, String token) {
        return Tour.json(portal, "api/v1/" + path, token);
    }

    private JsonNode post(String path, String token, String body, int expected) {
        var answer = portal.post("api/v1/" + path, "demo-" + token, "application/json", body);
        assertEquals(expected, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }
}
