package nl.klankbord.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.Texts;
import nl.klankbord.files.FileId;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.article.ArticleFlaw.Reason;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.Unique;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class ArticlesTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleImages images;

    @Autowired
    private ArticleNotices notices;

    @Autowired
    private OwnersWhoLeave leavers;

    @Autowired
    private ArticlesWritten evidence;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Turns turns;

    @Autowired
    private TransactionTemplate transaction;

    private final String title = "Artikel " + Unique.word();
    private ArticleSetup setup;
    private Actor admin;
    private Actor reader;
    private Actor writer;

    @BeforeEach
    void people() {
        setup = new ArticleSetup(context);
        var home = setup.partner(0);
        reader = setup.somebody(setup.partner(1));
        admin = setup.somebody(home, Grant.at(home, Role.PARTNER_ADMIN));
        writer = setup.somebody(home);
    }

    private ArticlePage page(KnowledgeId id, Actor who) {
        return articles.open(id, who).orElseThrow();
    }

    private ArticleOutcome change(KnowledgeId id, int read, String body, Actor who) {
        return articles.change(id, read, setup.entry(title, body), GateAnswers.none(), who);
    }

    @Test
    void everybodyReadsWhatItsWriterAloneChanges() {
        var id = setup.published(title, "Zo doe je het.", writer);
        assertThat(page(id, reader).steps()).isEmpty();
        assertThat(page(id, writer).steps())
                .containsExactlyInAnyOrder(
                        ArticleStep.CHANGE, ArticleStep.CONFIRM, ArticleStep.HAND_OVER, ArticleStep.ARCHIVE);
        assertThat(page(id, admin).may(ArticleStep.CHANGE)).isTrue();
        assertThat(change(id, 1, "Niet van mij", reader)).isInstanceOf(ArticleOutcome.Missing.class);
        assertThat(articles.confirm(id, reader)).isInstanceOf(ArticleOutcome.Missing.class);
        assertThat(articles.archive(id, reader)).isInstanceOf(ArticleOutcome.Missing.class);
        assertThat(articles.handOver(id, reader.colleague(), reader)).isInstanceOf(ArticleOutcome.Missing.class);
        assertThat(articles.open(KnowledgeId.random(), reader)).isEmpty();
        assertThat(shelf.find(id)).isPresent();
        assertThat(evidence.of(writer.colleague())).hasSize(1);
    }

    @Test
    void theIdOfAnArticleIsNobodysToTake() {
        var id = setup.published(title, "Zo doe je het.", writer);
        assertThat(articles.publish(id, setup.entry("Gekaapt", "x"), GateAnswers.none(), reader))
                .isInstanceOf(ArticleOutcome.Missing.class);
        assertThat(page(id, reader).title()).isEqualTo(title);
    }

    @Test
    void eachSavingIsAVersionAndAnEarlierOneCanBeRestored() {
        var id = setup.published(title, "Een", writer);
        assertThat(change(id, 1, "Twee", writer)).isInstanceOf(ArticleOutcome.Done.class);
        assertThat(articles.restore(id, 1, 2, writer)).isInstanceOf(ArticleOutcome.Done.class);
        assertThat(articles.restore(id, 9, 3, writer)).isInstanceOf(ArticleOutcome.Missing.class);
        var history = articles.history(id, reader).orElseThrow();
        assertThat(history.versions()).extracting(ArticleHistory.Version::body).containsExactly("Een", "Twee", "Een");
        assertThat(history.versions().getFirst().restoredFrom()).isEqualTo(1);
        assertThat(page(id, reader).body()).isEqualTo("Een");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        var id = setup.published(title, "Een", writer);
        change(id, 1, "Van de eerste", writer);
        var stale = change(id, 1, "Van de tweede", admin);
        assertThat(stale).isInstanceOfSatisfying(ArticleOutcome.Stale.class, now -> assertThat(
                        now.now().body())
                .isEqualTo("Van de eerste"));
        assertThat(articles.restore(id, 1, 1, writer)).isInstanceOf(ArticleOutcome.Stale.class);
        assertThat(page(id, reader).edition()).isEqualTo(2);
    }

    @Test
    void personalDataIsNotPublishedUnlessSomebodySaysWhatItIs() {
        var entry = setup.entry(title, "Bel 06-12345678 of mail jan@dorp.example");
        var id = KnowledgeId.random();
        assertThat(articles.publish(id, entry, GateAnswers.none(), writer))
                .isInstanceOf(ArticleOutcome.PersonalData.class);
        assertThat(articles.open(id, writer)).isEmpty();
        assertThat(articles.publish(id, entry, GateAnswers.anonymous(), writer))
                .isInstanceOf(ArticleOutcome.Done.class);
    }

    @Test
    void whatCannotBePublishedIsSaidOfEachField() {
        var entry = new ArticleEntry(
                " ",
                "x".repeat(ArticleEntry.SUMMARY + 1),
                "![](https://elders.example/x.png)",
                List.of("goed", "\u0000"),
                setup.day(0));
        assertThat(articles.flaws(entry))
                .extracting(ArticleFlaw::field, ArticleFlaw::reason)
                .extracting(Object::toString)
                .anyMatch(flaw -> flaw.contains("title") && flaw.contains("EMPTY"))
                .anyMatch(flaw -> flaw.contains("summary") && flaw.contains("TOO_LONG"))
                .anyMatch(flaw -> flaw.contains("PICTURE_FROM_ELSEWHERE"))
                .anyMatch(flaw -> flaw.contains("PICTURE_WITHOUT_WORDS"))
                .anyMatch(flaw -> flaw.contains("reviewOn") && flaw.contains("DAY_PASSED"));
        assertThat(articles.flaws(setup.entry(title, "> ".repeat(50) + "x")))
                .extracting(ArticleFlaw::reason)
                .containsExactly(Reason.TOO_DEEP);
        assertThat(articles.flaws(setup.entry(title, "[".repeat(1_000_000))))
                .extracting(ArticleFlaw::reason)
                .containsExactly(Reason.TOO_LONG);
    }

    @Test
    void aWeekBeforeItsDayTheOwnerIsAskedOnceAndSaysYes() {
        var id = setup.published(new ArticleEntry(title, "", "Zo doe je het.", List.of(), setup.day(30)), writer);
        assertThat(notices.due()).doesNotContain(id.value());
        TurnableClock.CLOCK.forward(Duration.ofDays(24));
        assertThat(notices.due()).contains(id.value());
        notices.remind(id.value());
        assertThat(notices.due()).doesNotContain(id.value());
        assertThat(page(id, writer).review()).isEqualTo(ReviewState.SOON);
        var turn = turnAbout(writer);
        turn.steps().stream()
                .filter(Turn.Step.Do.class::isInstance)
                .map(Turn.Step.Do.class::cast)
                .forEach(step -> step.step().run());
        assertThat(page(id, writer).review()).isEqualTo(ReviewState.FRESH);
        assertThat(page(id, writer).reviewOn()).isEqualTo(setup.day(0).plusMonths(12));
        assertThat(turns.waitingAt(writer)).doesNotContainKey(KnowledgeLinks.PLACE);
        TurnableClock.CLOCK.forward(Duration.ofDays(400));
        assertThat(page(id, reader).review()).isEqualTo(ReviewState.OVERDUE);
    }

    private Turn turnAbout(Actor who) {
        return turns.told(who, Texts.DUTCH).mine().stream()
                .filter(turn -> turn.title().contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatALeaverOwnedWaitsForAnAdministratorWhoNamesSomebody() {
        var id = setup.published(title, "Zo doe je het.", writer);
        transaction.executeWithoutResult(_ -> leavers.on(new ColleaguesLeft(Set.of(writer.colleague()))));
        assertThat(page(id, reader).owner()).isNull();
        assertThat(shelf.find(id).orElseThrow().owner()).isNull();
        assertThat(turnAbout(admin).title()).contains("geen eigenaar");
        assertThat(articles.handOver(id, reader.colleague(), admin)).isInstanceOf(ArticleOutcome.Missing.class);
        var next = setup.somebody(setup.partner(0));
        assertThat(articles.handOver(id, next.colleague(), admin)).isInstanceOf(ArticleOutcome.Done.class);
        assertThat(page(id, next).may(ArticleStep.CHANGE)).isTrue();
    }

    @Test
    void whatIsTakenFromTheShelfIsThereForWhoCanPutItBack() {
        var id = setup.published(title, "Zo doe je het.", writer);
        assertThat(articles.archive(id, writer)).isInstanceOf(ArticleOutcome.Done.class);
        assertThat(shelf.find(id)).isEmpty();
        assertThat(articles.open(id, reader)).isEmpty();
        assertThat(page(id, writer).steps()).containsExactly(ArticleStep.RETURN);
        assertThat(change(id, 1, "x", writer)).isInstanceOf(ArticleOutcome.NotNow.class);
        assertThat(articles.putBack(id, writer)).isInstanceOf(ArticleOutcome.Done.class);
        assertThat(articles.open(id, reader)).isPresent();
    }

    @Test
    void aPictureIsForItsSenderUntilItsArticleIsPublished() throws IOException {
        var id = KnowledgeId.random();
        var file = ((ImageOutcome.Added) images.add(id, "schema.png", new ByteArrayInputStream(PNG), writer)).file();
        assertThat(images.image(file, reader)).isEmpty();
        assertThat(images.image(file, writer)).isPresent();
        assertThat(images.add(id, "schema.png", new ByteArrayInputStream(PNG), reader))
                .isInstanceOf(ImageOutcome.Missing.class);
        assertThat(images.add(id, "brief.pdf", new ByteArrayInputStream(PNG), writer))
                .isInstanceOf(ImageOutcome.NoPicture.class);
        assertThat(images.add(
                        id, "brief.png", new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), writer))
                .isInstanceOf(ImageOutcome.NotTaken.class);
        articles.publish(
                id, setup.entry(title, Markdown.picture(file.toString(), "Een schema")), GateAnswers.none(), writer);
        var out = new ByteArrayOutputStream();
        images.image(file, reader).orElseThrow().content().writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(PNG);
        assertThat(images.image(new FileId(UUID.randomUUID()), reader)).isEmpty();
        assertThat(images.stray()).doesNotContain(file);
    }

    @Test
    void picturesOfWhatWasNeverPublishedGoAfterTheDraft() throws IOException {
        var file = ((ImageOutcome.Added)
                        images.add(KnowledgeId.random(), "schema.png", new ByteArrayInputStream(PNG), writer))
                .file();
        assertThat(images.stray()).doesNotContain(file);
        TurnableClock.CLOCK.forward(Duration.ofDays(32));
        assertThat(images.stray()).contains(file);
        images.remove(file);
        assertThat(images.image(file, writer)).isEmpty();
    }
}
