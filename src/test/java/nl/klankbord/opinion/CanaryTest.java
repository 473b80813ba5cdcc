package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.notices.Notices;
import nl.klankbord.opinion.AttachmentOutcome.Added;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.Canary;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/** A request for named people only goes from draft to closed, with one word in every field and file: it is nowhere else. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class CanaryTest {

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionFiles files;

    @Autowired
    private OpinionRecords records;

    @Autowired
    private OpinionExport export;

    @Autowired
    private Notices notices;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Environment settings;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Canary hidden;
    private String canary;
    private final PartnerId here = PartnerId.random();
    private final PartnerId there = PartnerId.random();

    @BeforeEach
    void chooseAWord() {
        hidden = new Canary(jdbc);
        canary = hidden.word();
    }

    @Test
    void theWordsOfARequestForNamedPeopleAreNowhereOutsideIt(CapturedOutput log) throws Exception {
        var began = Instant.now();
        var somebody = new Somebody(people, current, as, clock);
        var reviewer = somebody.at(there);
        var onlookers = List.of(
                somebody.at(there),
                somebody.at(here, new Grant(Role.PARTNER_ADMIN, here)),
                somebody.at(there, Grant.networkWide(Role.COORDINATOR)),
                somebody.at(there, Grant.networkWide(Role.NETWORK_ADMIN)));
        var requester = somebody.at(here);
        var id = fromDraftToClosed(requester, reviewer);
        index.awaitCaughtUp();

        assertThat(hidden.columns()).isEmpty();
        assertThat(hidden.files(Path.of(settings.getRequiredProperty("klankbord.data")), Instant.MIN))
                .isEmpty();
        assertThat(hidden.files(TestDatabase.FOLDER, began)).isEmpty();
        assertThat(hidden.files(Path.of(System.getProperty("java.io.tmpdir")), began))
                .isEmpty();
        for (var party : List.of(requester, reviewer)) {
            assertThat(notices.of(party, false, new PageRequest(1, 50), Texts.DUTCH)
                            .items())
                    .isNotEmpty()
                    .noneMatch(notice -> notice.toString().contains(canary));
        }
        for (var onlooker : onlookers) {
            unknownTo(onlooker, id);
        }
        for (var username : List.of("medewerker", "coordinator", "netwerkbeheerder", "beheerder")) {
            unknownOverRest(username, id);
        }
        assertThat(log.toString().toLowerCase(Locale.ROOT)).doesNotContain(canary);
    }

    @Test
    void ofARequestForThePartiesTheIndexHoldsTheCardAndOfOneForTheNetworkTheQuestion() throws IOException {
        var requester = new Somebody(people, current, as, clock).at(here);
        as.account(requester.account());
        asked(Visibility.PARTIES_ONLY, requester);
        assertThat(filesOfIndexWithCanary()).isEmpty();

        var open = asked(Visibility.OPEN_NETWORK, requester);
        assertThat(filesOfIndexWithCanary()).isNotEmpty();

        done(open, new OpinionMove.Withdraw(), requester);
    }

    private OpinionId asked(Visibility visibility, Actor requester) {
        var plain = question();
        var asked = asking.ask(
                new OpinionEntry(
                        plain.title(),
                        plain.question(),
                        plain.ownView(),
                        plain.type(),
                        plain.scopeIn(),
                        plain.scopeOut(),
                        plain.wantedBy(),
                        List.of("kabels"),
                        visibility,
                        "Wie weet iets van kabels?",
                        plain.ground(),
                        plain.involved(),
                        plain.fourEyes(),
                        plain.coordinatorMayOffer(),
                        plain.answers()),
                requester);
        assertThat(asked.outcome()).isInstanceOf(Done.class);
        index.awaitCaughtUp();
        return asked.id();
    }

    private List<Path> filesOfIndexWithCanary() throws IOException {
        return hidden.files(Path.of(settings.getRequiredProperty("klankbord.data"), "index"), Instant.MIN);
    }

    private OpinionId fromDraftToClosed(Actor requester, Actor reviewer) throws IOException {
        as.account(requester.account());
        var id = asking.draft(question(), requester);
        for (var name : List.of("brief " + canary + ".docx", "tabel " + canary + ".csv", "plan " + canary + ".pdf")) {
            var content = name.endsWith("docx")
                    ? SampleFiles.docx("Over " + canary)
                    : name.endsWith("pdf") ? SampleFiles.pdf("Over " + canary) : SampleFiles.text("a;" + canary);
            assertThat(files.add(id, name, new ByteArrayInputStream(content), requester))
                    .isInstanceOf(Added.class);
        }
        done(id, new OpinionMove.Submit(), requester);
        done(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        done(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
        done(id, new OpinionMove.Start(), reviewer);
        done(id, new OpinionMove.AskInfo("Wat is " + canary + "?"), reviewer);
        done(id, new OpinionMove.Answer("Dat is " + canary), requester);
        assertThat(advice.save(id, Questions.advice(canary), reviewer)).isInstanceOf(Done.class);
        done(id, new OpinionMove.Deliver(60), reviewer);
        done(id, new OpinionMove.Close(new Closing(Uptake.ADOPTED, canary, Scores.none(), canary)), requester);
        records.writeLesson(id, "", "Les over " + canary, requester);
        var out = new ByteArrayOutputStream();
        export.dossier(id, reviewer).orElseThrow().content().writeTo(out);
        return id;
    }

    private OpinionEntry question() {
        return new OpinionEntry(
                canary,
                "Mag " + canary + "?",
                canary,
                OpinionType.SECOND_OPINION,
                canary,
                canary,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20),
                List.of(canary),
                Visibility.NAMED_ONLY,
                canary,
                DecisionGround.YES,
                List.of(canary),
                false,
                true,
                GateAnswers.none());
    }

    private void done(OpinionId id, OpinionMove move, Actor by) {
        as.account(by.account());
        assertThat(desk.take(id, move, by)).as(move.step().name()).isInstanceOf(Done.class);
    }

    private void unknownTo(Actor onlooker, OpinionId id) {
        as.account(onlooker.account());
        assertThat(desk.open(id, onlooker)).isEmpty();
        assertThat(files.of(id, onlooker)).isEmpty();
        assertThat(export.dossier(id, onlooker)).isEmpty();
        for (var view : View.values()) {
            for (var words : List.of("", canary, canary.substring(0, 9))) {
                assertThat(desk.list(
                                        OpinionQuery.of(view, new PageRequest(1, 100))
                                                .text(words),
                                        onlooker)
                                .items()
                                .toString())
                        .doesNotContain(canary, id.toString());
            }
        }
        assertThat(desk.suggest(canary, 10, onlooker)).isEmpty();
        assertThat(desk.reach(canary, onlooker).didYouMean()).isEmpty();
    }

    private void unknownOverRest(String username, OpinionId id) throws IOException, InterruptedException {
        for (var path : List.of("", "/attachments", "/dossier.zip", "/suggestions")) {
            assertThat(get("opinion-requests/" + id + path, username).statusCode())
                    .isEqualTo(404);
        }
        for (var path : List.of(
                "opinion-requests?view=queue&size=100",
                "opinion-requests?view=for-me&size=100",
                "opinion-requests?view=closed&size=100",
                "opinion-requests?view=queue&size=100&q=" + canary,
                "opinion-requests?view=closed&size=100&q=" + canary,
                "opinion-requests?view=mine&size=100&q=" + canary,
                "topics?size=100")) {
            assertThat(get(path, username).body()).doesNotContain(canary, id.toString());
        }
        var found = get("people?literal=true&q=" + canary, username);
        assertThat(new ObjectMapper().readTree(found.body()).path("items")).isEmpty();
        assertThat(get("suggestions?q=" + canary.substring(0, 9), username).body())
                .doesNotContain(canary);
    }

    private HttpResponse<String> get(String path, String username) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                        .header("Authorization", "Bearer demo-" + username)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
