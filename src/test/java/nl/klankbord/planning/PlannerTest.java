package nl.klankbord.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.planning.PlanningRequest.Flaw;
import nl.klankbord.planning.Proposals.Doubt;
import nl.klankbord.planning.freebusy.OwnCalendars;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.TrainingSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PlannerTest {

    @Autowired
    private Planner planner;

    @Autowired
    private PlanningWords words;

    @Autowired
    private Partners partners;

    @Autowired
    private OwnCalendars calendars;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private As as;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void forget() {
        jdbc.update("delete from own_calendar");
    }

    private PlanningRequest request(Actor trainer, Where where, LocalDate first, int days, int lessons) {
        return new PlanningRequest(
                List.of(trainer.colleague()),
                partners.all().stream().limit(3).map(PartnerCard::id).toList(),
                where,
                180,
                lessons,
                new Pattern.Free(7),
                first,
                first.plusDays(days - 1L),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                Set.of());
    }

    private Proposals planned(PlanningRequest request, Actor actor) {
        return ((PlanningOutcome.Planned) planner.propose(request, actor, Search.PATIENT)).proposals();
    }

    /** A Monday some weeks ahead. */
    private LocalDate monday() {
        var day = planner.today().plusDays(30);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    @Test
    void aJointCourseOfFourLessonsIsPlannedInARoomAndExplained() {
        var trainer = as.account("trainer");

        var found = planned(request(trainer, new Where.InRoom(16, true, Set.of()), monday(), 120, 4), trainer);

        assertThat(found.best()).hasSize(5).allSatisfy(one -> {
            assertThat(one.lessons()).hasSize(4).allSatisfy(lesson -> assertThat(lesson.place())
                    .isNotNull());
            assertThat(words.why(one, Texts.DUTCH)).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                    .endsWith("."));
        });
        assertThat(found.whole()).isTrue();
        assertThat(found.warnings()).extracting(Proposals.Warning::doubt).contains(Doubt.NO_OUTLOOK);
        assertThat(words.beside(found, Texts.DUTCH)).anyMatch(sentence -> sentence.contains("Outlook"));
    }

    @Test
    void whyAColleagueOfAnotherPartnerCannotIsForThatPartnerToKnow() {
        var setup = new TrainingSetup(context);
        var mondays = setup.somebody(setup.partner(0), Role.TRAINER);
        assertThat(plannedBy(mondays, mondays)).contains(Rule.TRAINER_DAY).doesNotContain(Rule.TRAINER_CANNOT);
        assertThat(plannedBy(mondays, setup.somebody(setup.partner(0), Role.TRAINER)))
                .contains(Rule.TRAINER_DAY)
                .doesNotContain(Rule.TRAINER_CANNOT);
        assertThat(plannedBy(mondays, setup.somebody(setup.partner(1), Role.TRAINER)))
                .contains(Rule.TRAINER_CANNOT)
                .doesNotContain(Rule.TRAINER_DAY, Rule.TRAINER_CALENDAR, Rule.TRAINER_CLOSED);
    }

    /** What is said about this trainer to who asks. */
    private List<Rule> plannedBy(Actor trainer, Actor asking) {
        return planned(request(trainer, new Where.Online(), monday(), 5, 1), asking).best().stream()
                .flatMap(one -> one.objections().stream())
                .map(Proposal.Objection::rule)
                .distinct()
                .toList();
    }

    @Test
    void beyondTheLastKnownSchoolHolidayItSaysSo() {
        var trainer = as.account("trainer");
        var late = request(trainer, new Where.Online(), LocalDate.of(2029, 8, 20), 20, 1);

        var found = planned(late, trainer);

        assertThat(found.warnings()).extracting(Proposals.Warning::doubt).contains(Doubt.HOLIDAYS_UNKNOWN);
        assertThat(words.beside(found, Texts.DUTCH)).anyMatch(sentence -> sentence.contains("2 september 2029"));
    }

    @Test
    void whatIsKeptOfACalendarTellsNothingInTheDatabase() {
        var trainer = as.account("trainer");
        calendars.add("https://kanarie-agenda.example/zeer-geheim-pad.ics", trainer);

        var row = jdbc.queryForMap("select * from own_calendar");
        assertThat(new String((byte[]) row.get("sealed"), StandardCharsets.ISO_8859_1))
                .doesNotContain("kanarie", "geheim");
        assertThat(row.toString()).doesNotContain("kanarie");
        assertThat(calendars.of(trainer).orElseThrow().host()).isEqualTo("kanarie-agenda.example");
    }

    @Test
    void whatCannotBeIsRefusedAndSaid() {
        var trainer = as.account("trainer");
        var nobody = new PlanningRequest(
                List.of(ColleagueId.random()),
                List.of(PartnerId.random()),
                new Where.InRoom(4_000, false, Set.of()),
                5,
                0,
                new Pattern.EveryWeeks(0, null),
                LocalDate.of(2030, 1, 1),
                LocalDate.of(2029, 1, 1),
                LocalTime.of(12, 0),
                LocalTime.of(9, 0),
                Set.of());
        assertThat(planner.propose(nobody, trainer, Search.PATIENT))
                .isInstanceOfSatisfying(PlanningOutcome.Refused.class, refused -> assertThat(refused.flaws())
                        .contains(Flaw.LENGTH, Flaw.LESSONS, Flaw.PATTERN, Flaw.DAYS_TURNED, Flaw.HOURS));
        var unknown = new PlanningRequest(
                List.of(ColleagueId.random()),
                List.of(PartnerId.random()),
                new Where.Online(),
                60,
                1,
                new Pattern.Free(1),
                monday(),
                monday().plusDays(3),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                Set.of());
        assertThat(planner.propose(unknown, trainer, Search.PATIENT))
                .isEqualTo(new PlanningOutcome.Refused(Set.of(Flaw.TRAINER_UNKNOWN, Flaw.PARTNER_UNKNOWN)));
    }

    @Test
    void anEmployeePlansNothing() {
        var request = request(as.account("trainer"), new Where.Online(), monday(), 5, 1);
        var employee = as.account("medewerker");
        assertThatThrownBy(() -> planner.propose(request, employee, Search.PATIENT))
                .isInstanceOf(AccessDeniedException.class);
    }
}
