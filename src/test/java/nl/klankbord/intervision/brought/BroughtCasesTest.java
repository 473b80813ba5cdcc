package nl.klankbord.intervision.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.MeetingHeld;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.TriedCircle;
import nl.klankbord.intervision.brought.CaseEntry.Flaw;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class BroughtCasesTest {

    private static final CaseEntry ENTRY = new CaseEntry(
            "Een gesprek dat vastliep",
            "Een collega zegt niets meer.",
            "Ik heb het twee keer gevraagd.",
            "Hoe begin ik?");

    @Autowired
    private BroughtCases cases;

    @Autowired
    private CaseEndings endings;

    @Autowired
    private Vault vault;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    @Autowired
    private Clock clock;

    private TriedCircle circle;
    private Actor bringer;
    private Actor member;

    @BeforeEach
    void sitDown() {
        circle = new TriedCircle(jdbc, as, clock, 4);
        bringer = circle.bringer();
        member = circle.member(2);
    }

    @Test
    void membersReadACaseAndItsBringerSeesWhoDid() {
        var id = brought();
        assertThat(cases.of(circle.id(), member)).extracting(CaseCard::about).containsExactly(ENTRY.about());
        assertThat(open(id, bringer).readings()).isEmpty();

        assertThat(open(id, member).entry()).isEqualTo(ENTRY);
        open(id, member);
        assertThat(open(id, member).readings()).isEmpty();
        assertThat(open(id, bringer).readings()).extracting(CaseReading::reader).containsExactly(member.colleague());
        assertThat(events(id, "CASE_READ")).isEqualTo(1);

        TurnableClock.CLOCK.forward(CaseReadings.ONE_READING.plusMinutes(1));
        open(id, member);
        assertThat(open(id, bringer).readings()).hasSize(2);
    }

    @Test
    void whoIsNoMemberFindsNothing() {
        var id = brought();
        var others = List.of(
                circle.organiser(),
                as.somebody(bringer.partner(), new Grant(Role.PARTNER_ADMIN, bringer.partner())),
                as.somebody(bringer.partner(), Grant.networkWide(Role.NETWORK_ADMIN)),
                as.somebody(bringer.partner(), Grant.networkWide(Role.FACILITATOR)),
                as.somebody(bringer.partner(), Grant.networkWide(Role.COORDINATOR)),
                new TriedCircle(jdbc, as, clock, 3).facilitator());
        for (var other : others) {
            assertThat(cases.open(id, other)).isEmpty();
            assertThat(cases.of(circle.id(), other)).isEmpty();
            assertThat(cases.of(circle.meeting(), other)).isEmpty();
            assertThat(cases.erase(id, other)).isInstanceOf(CaseOutcome.Missing.class);
            assertThat(cases.choose(id, circle.meeting(), other)).isInstanceOf(CaseOutcome.Missing.class);
            assertThat(cases.bring(circle.id(), ENTRY, GateAnswers.none(), other))
                    .isInstanceOf(CaseOutcome.Missing.class);
            assertThat(cases.keepDraft(circle.id(), ENTRY, other)).isEmpty();
        }
        assertThat(cases.open(BroughtCaseId.random(), member)).isEmpty();
    }

    @Test
    void fourFieldsAreAskedAndPersonalDataIsStopped() {
        var gaps =
                cases.bring(circle.id(), new CaseEntry(" ", "a", "b", "c".repeat(4001)), GateAnswers.none(), bringer);
        assertThat(((CaseOutcome.Incomplete) gaps).flaws())
                .extracting(Flaw::reason)
                .containsExactly(Flaw.Reason.MISSING, Flaw.Reason.TOO_LONG);

        var named = new CaseEntry("Over iemand", "Bel 06 12345678", "Zaak 123456782", "Wat nu?");
        var stopped = cases.bring(circle.id(), named, GateAnswers.none(), bringer);
        assertThat(((CaseOutcome.PersonalData) stopped).report().stops()).hasSize(2);
        var said = new GateAnswers(List.of(new NotBsn("123456782", "een zaaknummer")), true, "", Set.of());
        var id = ((CaseOutcome.Done) cases.bring(circle.id(), named, said, bringer)).id();
        assertThat(events(id, "CASE_GATE_ANSWERED")).isEqualTo(1);
    }

    @Test
    void theFacilitatorChoosesAndSoDoesTheBringerWhoseTurnItIs() {
        var id = brought();
        var another = done(cases.bring(circle.id(), ENTRY, GateAnswers.none(), member));
        assertThat(cases.choose(another, circle.meeting(), member)).isInstanceOf(CaseOutcome.NotNow.class);
        assertThat(cases.choose(id, MeetingId.random(), bringer)).isInstanceOf(CaseOutcome.NotNow.class);
        assertThat(open(id, bringer).meetings()).hasSize(1);

        done(cases.choose(id, circle.meeting(), bringer));
        assertThat(open(id, bringer).card().state()).isEqualTo(CaseState.CHOSEN);
        done(cases.letGo(id, circle.facilitator()));
        done(cases.choose(another, circle.meeting(), circle.facilitator()));
        assertThat(cases.of(circle.meeting(), bringer)).extracting(CaseCard::id).containsExactly(another);
    }

    @Test
    void aCaseThatWasDiscussedIsErasedAfterTheDaysOfItsProgramme() {
        var id = brought();
        done(cases.choose(id, circle.meeting(), circle.facilitator()));
        held();
        assertThat(open(id, member).card().state()).isEqualTo(CaseState.DISCUSSED);
        var key = key(id);

        TurnableClock.CLOCK.forward(Duration.ofDays(13));
        endings.run();
        assertThat(cases.open(id, member)).isPresent();
        TurnableClock.CLOCK.forward(Duration.ofDays(1).plusMinutes(1));
        endings.run();
        endings.run();
        assertGone(id, key, CaseState.ERASED);
        assertThat(events(id, "CASE_ERASED")).isEqualTo(1);
    }

    @Test
    void itsBringerErasesAtOnceAndNobodyElse() {
        var id = brought();
        var key = key(id);
        assertThat(cases.erase(id, circle.facilitator())).isInstanceOf(CaseOutcome.NotNow.class);
        done(cases.erase(id, bringer));
        assertGone(id, key, CaseState.WITHDRAWN);
        assertThat(cases.erase(id, bringer)).isInstanceOf(CaseOutcome.Missing.class);
    }

    @Test
    void anErasureThatIsRolledBackErasesNothing() {
        var id = brought();
        transactions.executeWithoutResult(status -> {
            done(cases.erase(id, bringer));
            status.setRollbackOnly();
        });
        assertThat(open(id, member).entry()).isEqualTo(ENTRY);
    }

    @Test
    void aKeyThatAFaultLeftBehindIsDestroyedLater() {
        var left = vault.ownKey();
        jdbc.sql("insert into intervision_case_key (case_key) values (?)")
                .param(left.toString())
                .update();
        var sealed = vault.seal(left, "proef", "woorden");
        endings.run();
        assertThat(vault.open("proef", sealed)).isEmpty();
        assertThat(jdbc.sql("select count(*) from intervision_case_key where case_key = ?")
                        .param(left.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoLeavesReadsNothingAnyMoreAndTakesTheOwnCasesAlong() {
        var own = brought();
        var others = done(cases.bring(circle.id(), ENTRY, GateAnswers.none(), member));
        cases.keepDraft(circle.id(), ENTRY, bringer);
        var key = key(own);
        var event = circle.leaves(bringer);
        transactions.executeWithoutResult(_ -> events.publishEvent(event));
        assertGone(own, key, CaseState.WITHDRAWN);
        assertThat(cases.open(others, bringer)).isEmpty();
        assertThat(cases.open(others, member)).isPresent();
        assertThat(cases.draft(circle.id(), bringer)).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorUntilItIsBrought() {
        cases.keepDraft(circle.id(), ENTRY, bringer);
        assertThat(cases.draft(circle.id(), bringer)).contains(ENTRY);
        assertThat(cases.draft(circle.id(), member)).isEmpty();
        var draftKey = draftKey();
        var id = brought();
        assertThat(key(id)).isEqualTo(draftKey.orElseThrow());
        assertThat(cases.draft(circle.id(), bringer)).isEmpty();
    }

    @Test
    void aDraftThatNobodyTouchesGoesWithItsKey() {
        cases.keepDraft(circle.id(), ENTRY, bringer);
        var sealed = vault.seal(draftKey().orElseThrow(), "proef", "woorden");
        TurnableClock.CLOCK.forward(Drafts.KEPT.plusDays(1));
        endings.run();
        assertThat(draftKey()).isEmpty();
        assertThat(vault.open("proef", sealed)).isEmpty();
    }

    @Test
    void theSecondWhoSavesSeesWhatTheFirstWrote() {
        var id = brought();
        var version = open(id, bringer).card().version();
        var first = new CaseEntry("Anders", "a", "b", "c");
        done(cases.change(id, version, first, GateAnswers.none(), bringer));
        var second = cases.change(id, version, ENTRY, GateAnswers.none(), bringer);
        assertThat(((CaseOutcome.Stale) second).now().entry()).isEqualTo(first);
        assertThat(cases.change(id, version + 1, ENTRY, GateAnswers.none(), circle.facilitator()))
                .isInstanceOf(CaseOutcome.NotNow.class);
    }

    @Test
    void aCaseThatNobodyChoosesGoesToo() {
        var id = brought();
        var key = key(id);
        TurnableClock.CLOCK.forward(BroughtCase.UNDISCUSSED.plusMinutes(1));
        endings.run();
        assertGone(id, key, CaseState.WITHDRAWN);
    }

    private void held() {
        transactions.executeWithoutResult(_ -> events.publishEvent(new MeetingHeld(circle.meeting(), circle.id())));
    }

    private BroughtCaseId brought() {
        return done(cases.bring(circle.id(), ENTRY, GateAnswers.none(), bringer));
    }

    private static BroughtCaseId done(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
        return ((CaseOutcome.Done) outcome).id();
    }

    private CasePage open(BroughtCaseId id, Actor actor) {
        return cases.open(id, actor).orElseThrow();
    }

    private UUID key(BroughtCaseId id) {
        return jdbc.sql("select case_key from intervision_case where id = ?")
                .param(id.toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .single();
    }

    private Optional<UUID> draftKey() {
        return jdbc.sql("select case_key from intervision_case_draft where author = ? and circle = ?")
                .params(bringer.colleague().toString(), circle.id().toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    private void assertGone(BroughtCaseId id, UUID key, CaseState state) {
        assertThat(cases.open(id, member)).isEmpty();
        assertThat(jdbc.sql("select concat(state, sealed is null, case_key is null) from intervision_case where id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(state + "11");
        assertThat(jdbc.sql("select count(*) from intervision_case_reading where brought = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from intervision_case_key")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> vault.seal(key, "proef", "woorden")).isInstanceOf(IllegalArgumentException.class);
    }

    private int events(BroughtCaseId id, String action) {
        return jdbc.sql("select count(*) from audit_event where object_id = ? and action = ?")
                .params(id.toString(), action)
                .query(Integer.class)
                .single();
    }
}
