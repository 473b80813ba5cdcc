package nl.klankbord.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.Texts;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CaseCard;
import nl.klankbord.intervision.brought.CaseEntry;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class IntervisionPersonalDataTest {

    private static final CaseEntry ENTRY = new CaseEntry(
            "Een gesprek dat vastliep", "Een collega zegt niets meer.", "Twee keer gevraagd.", "Hoe begin ik?");

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private BroughtCases cases;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transaction;

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
        cases.bring(circle.id(), ENTRY, GateAnswers.none(), bringer);
        var date = date();
        for (var who : List.of(bringer, member)) {
            insert("insert into intervision_meeting_absent (meeting, colleague) values (?, ?)", circle.meeting(), who);
            insert("insert into intervision_poll_answer (date, person, answer) values (?, ?, 'IF_NEED_BE')", date, who);
            jdbc.sql("insert into intervision_next_wish (circle, series, person, wish) values (?, 1, ?, 'REMIX')")
                    .params(circle.id().toString(), who.colleague().toString())
                    .update();
        }
    }

    private UUID date() {
        var date = UUID.randomUUID();
        jdbc.sql(
                        "insert into intervision_poll_date (id, meeting, day, begins, ends) values (?, ?, '2027-03-04', 540, 660)")
                .params(date.toString(), circle.meeting().toString())
                .update();
        return date;
    }

    private void insert(String sql, Object first, Actor who) {
        jdbc.sql(sql).params(first.toString(), who.colleague().toString()).update();
    }

    private List<PersonalDataSource> own() {
        return sources.stream()
                .filter(source -> source.getClass().getName().startsWith("nl.klankbord.intervision."))
                .toList();
    }

    private String told(Actor who) {
        var subject = subject(who);
        return ToldRecords.read(
                own().stream().flatMap(source -> source.about(subject).stream()).toList(), texts);
    }

    private static DataSubject subject(Actor who) {
        return new DataSubject(who.colleague(), Set.of(who.account()));
    }

    private void erase(Actor who) {
        transaction.executeWithoutResult(_ -> own().forEach(source -> source.erase(subject(who))));
    }

    @Test
    void aBringerIsToldTheOwnCaseAndAMemberOnlyTheirPart() {
        assertThat(told(bringer))
                .contains(
                        "Proef", "Doet mee", "Je bracht een casus in: true", "Als het moet", "Door in een andere groep")
                .contains(ENTRY.about(), ENTRY.question(), "Aangeboden");
        assertThat(told(member))
                .contains("Proef", "Je bracht een casus in: false")
                .doesNotContain(ENTRY.about(), ENTRY.question(), bringer.name());
        assertThat(told(circle.organiser())).contains("Intervisie die je organiseert");
    }

    @Test
    void anErasureTakesTheWordsOfACaseAtOnceAndLeavesOthersWhatIsTheirs() {
        var toMember = told(member);

        erase(bringer);
        erase(bringer);

        assertThat(cases.of(circle.id(), member)).extracting(CaseCard::about).isEmpty();
        assertThat(told(bringer))
                .contains("Teruggenomen", "Je bracht een casus in: true")
                .doesNotContain(ENTRY.about(), "Als het moet", "Door in een andere groep");
        assertThat(told(member)).isEqualTo(toMember);
    }
}
