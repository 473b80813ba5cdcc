package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ProfileEntry.Hidden;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class VisitingCardsTest {

    @Autowired
    private VisitingCards cards;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @LocalServerPort
    private int port;

    private final PartnerId partner = PartnerId.random();

    private ColleagueId noor() {
        return Newcomers.register(people, current, partner);
    }

    @Test
    void aCardIsReadByAnAddressBook() {
        var read = Ezvcard.parse(cards.card(noor()).orElseThrow().text()).first();

        assertThat(read.validate(read.getVersion()).toString()).isEmpty();
        assertThat(read.getFormattedName().getValue()).isEqualTo("Noor van Zundert");
        assertThat(read.getStructuredName().getFamily()).isEqualTo("van Zundert");
        assertThat(read.getEmails().getFirst().getValue()).isEqualTo("noor@zundert.example");
        assertThat(read.getTelephoneNumbers().getFirst().getText()).isEqualTo(Newcomers.PHONE);
        assertThat(read.getTitles().getFirst().getValue()).isEqualTo("Planjurist");
    }

    @Test
    void whatLooksLikeALineOfTheCardIsText() {
        var line = "x\r\nTEL:0900 1234;a,b\\\\n " + "\ud83d\udc69\u00e9".repeat(80);

        var text = new VCardText().with("FN", line).with("TITLE", "").toString();

        assertThat(Ezvcard.parse(text).first().getFormattedName().getValue()).isEqualTo(line.replace("\r\n", "\n"));
        assertThat(text.lines())
                .allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(each -> each.startsWith("TEL") || each.startsWith("TITLE"));
    }

    @Test
    void aHiddenPhoneNumberIsOnNoCardNotEvenOnOnesOwn() {
        var id = noor();
        var own = as.colleague(id, partner);
        var read = people.editable(id, own).orElseThrow().entry();
        var before = cards.code(id).orElseThrow();

        people.edit(id, ProfilePart.REACH, read, Entries.hiding(read, Hidden.PHONE), own);

        assertThat(cards.card(id).orElseThrow().text()).doesNotContain("TEL", Newcomers.PHONE);
        assertThat(cards.code(id).orElseThrow()).hasSizeLessThan(before.length());
        assertThat(people.profile(id, own).orElseThrow().phone()).isEqualTo(Newcomers.PHONE);
    }

    @Test
    void theLongestNamesStillFitInACode() {
        var id = noor();
        var own = as.colleague(id, partner);
        var read = people.editable(id, own).orElseThrow().entry();
        var job = "\ud83d\udc69".repeat(ProfileRules.JOB / 2);
        assertThat(people.edit(id, ProfilePart.ABOUT, read, Entries.job(job, job), own))
                .isEqualTo(new EditOutcome.Saved());

        assertThat(cards.code(id).orElseThrow()).startsWith("<svg");
    }

    @Test
    void aVisitorWhoIsNotSignedInGetsNoCard() throws Exception {
        var id = noor();
        try (var client = HttpClient.newHttpClient()) {
            for (var path : new String[] {PeopleLinks.toCard(id), PeopleLinks.toCode(id)}) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isNotEqualTo(200);
                assertThat(answer.body()).doesNotContain("VCARD", "<svg");
            }
        }
    }
}
