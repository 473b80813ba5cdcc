package nl.klankbord.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PartnersTest {

    private static final String ACCENT = "#123456";

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private As as;

    /** A name that no other test has. */
    private final String own = "Proef " + UUID.randomUUID().toString().substring(0, 8);

    private static PartnerEntry entry(String name, String accent) {
        return new PartnerEntry(
                name,
                "",
                accent,
                List.of(new Figure(FigureKind.STAFF_FTE, 2025, new BigDecimal("123.4"))),
                List.of(PartnerDay.off(LocalDate.of(2027, 2, 15), "Carnaval")));
    }

    private PartnerId made(String name) {
        as.networkAdmin();
        return ((PartnerOutcome.Saved) partners.create(entry(name, ACCENT))).id();
    }

    private ImportReport take(String text, ImportReport.Mode mode) {
        return partners.importNdjson(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), mode, Texts.ENGLISH);
    }

    /** Other tests count the partners that there are. */
    @AfterEach
    void takeOwnPartnersAway() {
        jdbc.update("delete from partner where name like ?", own + "%");
    }

    @Test
    void theSixOfTheDemoStandAlphabetically() {
        assertThat(partners.all())
                .extracting(PartnerCard::name)
                .containsSubsequence("Etten-Leur", "Halderberge", "Moerdijk", "Roosendaal", "Rucphen", "Zundert");
        assertThat(partners.byName("ETTEN-leur").orElseThrow().mark()).isEqualTo("EL");
    }

    @Test
    void aPartnerIsKeptWithItsFiguresAndFreeDays() {
        var details = partners.details(made(own)).orElseThrow();

        assertThat(details.card().name()).isEqualTo(own);
        assertThat(details.card().mark()).matches("[A-Z]{2}");
        assertThat(details.figures()).containsExactly(new Figure(FigureKind.STAFF_FTE, 2025, new BigDecimal("123.40")));
        assertThat(details.days()).containsExactly(PartnerDay.off(LocalDate.of(2027, 2, 15), "Carnaval"));
    }

    @Test
    void aPartnerThatDropsAHolidayWorksOnIt() {
        as.networkAdmin();
        var liberation = LocalDate.of(2027, 5, 5);
        var carnival = LocalDate.of(2027, 2, 15);
        var entry = new PartnerEntry(
                own,
                "",
                ACCENT,
                List.of(),
                List.of(PartnerDay.worked(liberation, "Gewoon open"), PartnerDay.off(carnival, "Carnaval")));
        var id = ((PartnerOutcome.Saved) partners.create(entry)).id();

        var days = partners.details(id).orElseThrow().workingDays();
        assertThat(days.isWorked(liberation)).isTrue();
        assertThat(days.isWorked(carnival)).isFalse();
        assertThat(days.isWorked(liberation.plusDays(1))).isFalse();
        assertThat(days.isWorked(carnival.plusDays(1))).isTrue();
    }

    @Test
    void aPartnerIsKeptWithItsRoomsCouncilEveningsAndSchools() {
        var id = made(own);
        var before = partners.details(id).orElseThrow();
        var room = new Room(RoomId.random(), "Trivium", 24, "Markt 1", true, LocalTime.of(8, 30), LocalTime.of(22, 0));
        var premises = new Premises(
                SchoolRegion.ZUID,
                List.of(
                        new CouncilEvening.OnWeekday(2, DayOfWeek.THURSDAY),
                        new CouncilEvening.OnDate(LocalDate.of(2027, 1, 21))),
                List.of(room));
        var entry = before.entry();
        partners.update(
                id,
                before.version(),
                new PartnerEntry(
                        entry.name(), entry.mark(), entry.accent(), entry.figures(), entry.days(), premises, true));

        var kept = partners.details(id).orElseThrow();
        assertThat(kept.premises()).isEqualTo(premises);
        assertThat(partners.asksApproval(id)).isTrue();
        assertThat(kept.version()).isGreaterThan(before.version());
        assertThat(partners.room(room.id())).contains(new Partners.PartnersRoom(kept.card(), room));
        partners.update(id, kept.version(), entry);
        assertThat(partners.room(room.id())).isEmpty();
        assertThat(partners.asksApproval(id)).isFalse();
    }

    @Test
    void whoSavesSecondIsToldWhatTheFirstKept() {
        var id = made(own);
        var before = partners.details(id).orElseThrow();
        var onlyDaysChanged = new PartnerEntry(own, before.card().mark(), ACCENT, before.figures(), List.of());

        assertThat(partners.update(id, before.version(), onlyDaysChanged)).isEqualTo(new PartnerOutcome.Saved(id));
        assertThat(partners.update(id, before.version(), entry(own, "#ffffff")))
                .isInstanceOfSatisfying(
                        PartnerOutcome.SomebodyWasFirst.class,
                        first -> assertThat(first.now().days()).isEmpty());
    }

    @Test
    void aNameOrMarkThatAnotherHasIsRefused() {
        made(own);
        var mark = partners.byName(own).orElseThrow().mark();

        assertThat(partners.create(new PartnerEntry(own.toUpperCase(Locale.ROOT), mark, "rood", List.of(), List.of())))
                .isInstanceOfSatisfying(PartnerOutcome.NotAccepted.class, refused -> assertThat(refused.flaws())
                        .containsExactlyInAnyOrder(
                                new PartnerOutcome.Flaw("name", PartnerOutcome.Reason.TAKEN),
                                new PartnerOutcome.Flaw("mark", PartnerOutcome.Reason.TAKEN),
                                new PartnerOutcome.Flaw("accent", PartnerOutcome.Reason.NOT_A_COLOUR)));
    }

    @Test
    void aPartnersAdministratorKeepsTheOwnPartnerOnly() {
        var mine = made(own);
        var other = made(own + " ander");
        var read = partners.details(mine).orElseThrow().version();
        as.somebody(mine, Grant.at(mine, Role.PARTNER_ADMIN));

        assertThat(partners.update(mine, read, entry(own, "#ffffff"))).isEqualTo(new PartnerOutcome.Saved(mine));
        assertThatThrownBy(() -> partners.update(other, 0, entry(own + " ander", "#ffffff")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> partners.create(entry(own + " nieuw", ACCENT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(take("{\"name\":\"" + own + "\",\"inhabitants\":10}", ImportReport.Mode.APPLY)
                        .updated())
                .isEqualTo(1);
        assertThatThrownBy(() -> take("{\"name\":\"" + own + " ander\"}", ImportReport.Mode.APPLY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> take("{\"name\":\"" + own + " nieuw\"}", ImportReport.Mode.DRY_RUN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEmployeeChangesNothing() {
        as.account("medewerker");

        assertThatThrownBy(() -> take("", ImportReport.Mode.DRY_RUN)).isInstanceOf(AccessDeniedException.class);
        assertThat(partners.all()).isNotEmpty();
    }

    @Test
    void anImportIsTriedTakenAndRepeated() {
        as.networkAdmin();
        var text = "{\"name\":\"%s\",\"accent\":\"#ABCDEF\",\"inhabitants\":5,\"area\":1.5}".formatted(own);

        assertThat(take(text, ImportReport.Mode.DRY_RUN).created()).isEqualTo(1);
        assertThat(partners.byName(own)).isEmpty();
        assertThat(take(text, ImportReport.Mode.APPLY).created()).isEqualTo(1);
        assertThat(take(text, ImportReport.Mode.APPLY)).isEqualTo(new ImportReport(0, 0, 1, List.of()));
        assertThat(take(text.replace(":5,", ":6,"), ImportReport.Mode.APPLY).updated())
                .isEqualTo(1);
        assertThat(partners.byName(own).orElseThrow().accent()).isEqualTo("#abcdef");
    }

    @Test
    void anyErrorMeansThatNothingIsTaken() {
        as.networkAdmin();

        var report = take("{\"name\":\"%s\"}\n{\"name\":\"\"}".formatted(own), ImportReport.Mode.APPLY);

        assertThat(report.errors()).containsExactly(new ImportReport.Fault(2, "name", "Fill this in."));
        assertThat(partners.byName(own)).isEmpty();
    }
}
