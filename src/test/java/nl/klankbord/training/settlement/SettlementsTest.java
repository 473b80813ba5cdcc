package nl.klankbord.training.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.Role;
import nl.klankbord.balance.Balance;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.Enrolments;
import nl.klankbord.training.HeldTraining;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.attendance.Attendance;
import nl.klankbord.training.cost.CostDivision.Divided;
import nl.klankbord.training.cost.CostDivision.FiguresMissing;
import nl.klankbord.training.cost.CostLine;
import nl.klankbord.training.settlement.SettlementOutcome.Done;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class SettlementsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Balance balance;

    @Autowired
    private JdbcClient jdbc;

    private HeldTraining training(CostRule rule, @Nullable Integer year) {
        return new HeldTraining(portal, 1, 2, "1000.01", rule, year);
    }

    private Settlement of(HeldTraining training) {
        return settlements.of(training.id, training.trainer).orElseThrow();
    }

    private static List<Long> cents(Settlement settlement) {
        return ((Divided) settlement.division())
                .lines().stream().map(CostLine::cents).toList();
    }

    private int minutesProposed(HeldTraining training) {
        return jdbc.sql("select coalesce(sum(minutes), 0) from contribution where giver = ?"
                        + " and state in ('PROPOSED', 'CONFIRMED')")
                .param(training.trainer.colleague().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void partnersSeeWhatItWillCostBeforeTheyCommitThemselves() {
        var training = training(CostRule.PER_SEAT, null);
        assertThat(cents(of(training))).containsExactly(33_334L, 66_667L);
        var manager = training.setup.somebody(training.there, Role.MANAGER);
        assertThat(settlements.of(training.id, manager)).isPresent();
        var elsewhere = training.setup.somebody(training.setup.partner(4), Role.MANAGER);
        assertThat(settlements.of(training.id, elsewhere)).isEmpty();
        assertThat(settlements.of(training.id, training.people.getLast())).isEmpty();
        assertThat(settlements.settle(training.id, of(training), true, training.trainer))
                .isEqualTo(new SettlementOutcome.NotNow());
    }

    @Test
    void aSeatCancelledTooLateStaysWithItsPartner() {
        var training = training(CostRule.PER_SEAT, null);
        var late = training.people.getLast();
        training.later(Duration.ofDays(57));
        training.setup.signedIn(late);
        var own = Objects.requireNonNull(
                trainings.page(training.id, late).orElseThrow().card().own());
        enrolments.withdraw(own.id(), late);
        assertThat(cents(of(training))).containsExactly(33_334L, 66_667L);
    }

    @Test
    void figuresOfAYearThatSomebodyLacksAreRefusedWithTheNearest() {
        var missing = (FiguresMissing) of(training(CostRule.INHABITANTS, 2001)).division();
        assertThat(missing.names()).hasSize(2);
        assertThat(missing.nearest()).isPresent();
        assertThat(of(training(CostRule.INHABITANTS, null)).division()).isInstanceOf(Divided.class);
    }

    @Test
    void whatIsSettledStandsAndItsHoursGoToTheBalance() throws IOException {
        var training = training(CostRule.EQUAL, null).held();
        var looked = of(training);
        assertThat(looked.maySettle()).isTrue();
        // Six hours for three seats, of which one of the trainer's own partner.
        assertThat(looked.hours()).extracting(Settlement.Hours::minutes).containsExactly(240);

        assertThat(settlements.settle(training.id, looked, true, training.people.getFirst()))
                .isEqualTo(new SettlementOutcome.Missing());
        assertThat(settlements.settle(training.id, looked, true, training.trainer))
                .isEqualTo(new Done());
        assertThat(settlements.settle(training.id, looked, true, training.trainer))
                .isEqualTo(new SettlementOutcome.NotNow());

        var settled = of(training);
        assertThat(settled.settledAt()).isNotNull();
        assertThat(cents(settled)).containsExactly(50_001L, 50_000L);
        assertThat(settled.hours()).isEqualTo(looked.hours());
        assertThat(minutesProposed(training)).isEqualTo(240);

        assertThat(settlements.takeBack(training.id, training.trainer)).isEqualTo(new Done());
        assertThat(minutesProposed(training)).isZero();
        assertThat(settlements.settle(training.id, of(training), true, training.trainer))
                .isEqualTo(new Done());
        assertThat(minutesProposed(training)).isEqualTo(240);
        assertThat(balance.net().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
    }

    @Test
    void beforeItIsSaidWhoWasThereItIsSettledOnlyByWhoSaysSo() {
        var training = training(CostRule.PER_SEAT, null).held();
        var looked = of(training);
        assertThat(looked.unsaid()).isEqualTo(3);
        assertThat(settlements.settle(training.id, looked, false, training.trainer))
                .isEqualTo(new SettlementOutcome.AttendanceOpen());
        var attendance = portal.getBean(Attendance.class);
        attendance.page(training.id, training.trainer).orElseThrow().lessons().forEach(lesson -> {
            training.setup.signedIn(training.trainer);
            attendance.restPresent(training.id, lesson.id(), training.trainer);
        });
        attendance.finish(training.id, training.trainer);
        assertThat(of(training).unsaid()).isZero();
        assertThat(settlements.settle(training.id, of(training), false, training.trainer))
                .isEqualTo(new Done());
    }

    @Test
    void confirmedHoursAreTakenBackByACounterEntry() {
        var training = training(CostRule.CLOSED_PURSE, null).held();
        settlements.settle(training.id, of(training), true, training.trainer);
        jdbc.sql("update contribution set state = 'CONFIRMED' where giver = ?")
                .param(training.trainer.colleague().toString())
                .update();
        settlements.takeBack(training.id, training.trainer);
        assertThat(jdbc.sql("select minutes from contribution where giver = ? order by minutes")
                        .param(training.trainer.colleague().toString())
                        .query(Integer.class)
                        .list())
                .containsExactly(-240, 240);
    }

    @Test
    void theProposalIsADocumentAndATable() throws IOException {
        var training = training(CostRule.EQUAL, null).held();
        var table = new ByteArrayOutputStream();
        settlements.csv(training.id, training.trainer).orElseThrow().content().writeTo(table);
        assertThat(table.toString(StandardCharsets.UTF_8))
                .startsWith("\ufeffTraining;Partner;Gelijke delen;")
                .contains(";500,01;", ";500,00;500,00");
        var pdf = new ByteArrayOutputStream();
        settlements.pdf(training.id, training.trainer).orElseThrow().content().writeTo(pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Voorbeeld van een verrekening", "\u20ac\u00a01.000,01, zonder btw", "geen factuur");
        }
        assertThat(settlements.pdf(training.id, training.people.getFirst())).isEmpty();
    }
}
