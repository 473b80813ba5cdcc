package nl.klankbord.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Retention;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class NoticesTest {

    private static final NoticeKind KIND = new NoticeKind("saved-search", "notices.kind.saved-search", Pace.DAILY);
    private static final PageRequest FIRST = new PageRequest(1, 20);

    @Autowired
    private Notices notices;

    @Autowired
    private BellRing ring;

    @Autowired
    @Qualifier("oldNotices")
    private Retention retention;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private As as;

    private static NewNotice notice(ColleagueId to, String key) {
        return NewNotice.of(KIND, to, key, "notices.saved-search", "collegas?q=" + key)
                .with(2, "duinen");
    }

    private void tell(NewNotice notice) {
        transaction.executeWithoutResult(_ -> notices.tell(notice));
    }

    private Page<Notice> of(Actor actor) {
        return notices.of(actor, false, FIRST, Texts.DUTCH);
    }

    @Test
    void aRepeatedEventTellsOnce() {
        var actor = as.somebody(PartnerId.random());
        tell(notice(actor.colleague(), "a"));
        tell(notice(actor.colleague(), "a"));
        tell(notice(actor.colleague(), "A"));
        tell(notice(ColleagueId.random(), "a"));

        assertThat(notices.unread(actor)).isEqualTo(2);
        assertThat(of(actor).items()).extracting(Notice::path).containsExactly("collegas?q=A", "collegas?q=a");
        assertThat(of(actor).items().getLast())
                .extracting(Notice::text, Notice::kind, Notice::read)
                .containsExactly(
                        "2 nieuwe collega's voor \u201cduinen\u201d",
                        "Iemand nieuws in een zoekvraag die je bewaarde",
                        false);
        assertThat(notices.of(actor, false, FIRST, Texts.ENGLISH)
                        .items()
                        .getLast()
                        .text())
                .isEqualTo("2 new colleagues for \u201cduinen\u201d");
    }

    @Test
    void whatIsRolledBackIsNotToldAndWithoutATransactionNothingIs() {
        var actor = as.somebody(PartnerId.random());
        transaction.executeWithoutResult(status -> {
            notices.tell(notice(actor.colleague(), "a"));
            status.setRollbackOnly();
        });
        assertThat(of(actor).items()).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.tell(notice(actor.colleague(), "b")));
    }

    @Test
    void onesOwnNoticesAreReadByOneselfAlone() {
        var actor = as.somebody(PartnerId.random());
        tell(notice(actor.colleague(), "a"));
        var id = of(actor).items().getFirst().id();
        var other = as.somebody(PartnerId.random());

        notices.read(other, id);
        notices.seen(other, "collegas?q=a");
        notices.readAll(other);
        assertThat(of(other).items()).isEmpty();
        assertThat(notices.unread(actor)).isEqualTo(1);

        notices.read(actor, id);
        assertThat(notices.unread(actor)).isZero();
        assertThat(of(actor).items().getFirst().read()).isTrue();
        assertThat(notices.of(actor, true, FIRST, Texts.DUTCH).total()).isZero();
    }

    @Test
    void whoIsWhereANoticeLeadsHasReadIt() {
        var actor = as.somebody(PartnerId.random());
        tell(notice(actor.colleague(), "a"));
        tell(notice(actor.colleague(), "b"));
        notices.seen(actor, "collegas");
        assertThat(notices.unread(actor)).isEqualTo(2);
        notices.seen(actor, "collegas?q=a");
        assertThat(notices.unread(actor)).isEqualTo(1);
        notices.readAll(actor);
        assertThat(notices.unread(actor)).isZero();
    }

    @Test
    void hostileArgumentsBecomeOneShortLine() {
        var actor = as.somebody(PartnerId.random());
        tell(notice(actor.colleague(), "a")
                .with(1, "duin\r\nBcc: all@evil.example\u202e <script>{0}" + "x".repeat(10_000)));
        assertThat(of(actor).items().getFirst().text())
                .startsWith("Een nieuwe collega voor \u201cduin Bcc: all@evil.example <script>{0}xxx")
                .endsWith("x\u2026\u201d")
                .hasSizeLessThan(200);
    }

    @Test
    void aTextThatIsNoLongerThereIsToldInGeneralWords() {
        var actor = as.somebody(PartnerId.random());
        var gone = new NoticeKind("gone", "gone.kind", Pace.DIRECT);
        tell(NewNotice.of(gone, actor.colleague(), "a", "gone.text", "collegas"));
        assertThat(of(actor).items().getFirst())
                .extracting(Notice::text, Notice::kind)
                .containsExactly("Er is iets veranderd", "Melding");
    }

    @Test
    void daysAreWrittenOut() {
        var actor = as.somebody(PartnerId.random());
        tell(notice(actor.colleague(), "a").with(1, LocalDate.of(2027, 3, 12)));
        assertThat(of(actor).items().getFirst().text()).contains("\u201c12 maart 2027\u201d");
    }

    @Test
    void whatIsNoNoticeIsRefused() {
        var to = ColleagueId.random();
        assertThatIllegalArgumentException().isThrownBy(() -> notice(to, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> notice(to, "x".repeat(151)));
        assertThatIllegalArgumentException().isThrownBy(() -> notice(to, "a").with(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> notice(to, "a").inThread("x".repeat(151)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewNotice.of(KIND, to, "a", "notices.saved-search", "//evil.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeKind("No kind", "a.b", Pace.OFF));
    }

    @Test
    void noticesAreKeptNinetyDaysReadOrNot() {
        var actor = as.somebody(PartnerId.random());
        tell(notice(actor.colleague(), "old"));
        TurnableClock.CLOCK.forward(Duration.ofDays(90).minusHours(1));
        tell(notice(actor.colleague(), "young"));
        retention.remove().run();
        assertThat(of(actor).items()).hasSize(2);

        TurnableClock.CLOCK.forward(Duration.ofHours(2));
        assertThat(retention.due().getAsLong()).isPositive();
        assertThat(of(actor).items()).hasSize(2);
        retention.remove().run();
        retention.remove().run();
        assertThat(retention.due().getAsLong()).isZero();
        assertThat(of(actor).items()).extracting(Notice::path).containsExactly("collegas?q=young");
    }

    @Test
    void theBellRingsAfterTheCommitUntilNobodyListens() throws InterruptedException {
        var actor = as.somebody(PartnerId.random());
        var rung = new LinkedBlockingQueue<Integer>();
        var stop = ring.listen(actor.colleague(), () -> rung.add(notices.unread(actor)));
        tell(notice(actor.colleague(), "a"));
        assertThat(rung.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        notices.readAll(actor);
        assertThat(rung.poll(10, TimeUnit.SECONDS)).isZero();
        stop.run();
        tell(notice(actor.colleague(), "b"));
        tell(notice(ColleagueId.random(), "b"));
        assertThat(rung.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }
}
