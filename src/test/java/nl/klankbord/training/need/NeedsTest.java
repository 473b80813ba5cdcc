package nl.klankbord.training.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class NeedsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Needs needs;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    private TrainingSetup setup;
    private TopicId topic;
    private String line;

    @BeforeEach
    void topic() {
        setup = new TrainingSetup(portal);
        line = "Hoe lees je " + UUID.randomUUID();
        current.asPortal(() -> topic = vocabulary
                .topicsNamed(List.of("Leerwens " + UUID.randomUUID().toString().substring(0, 8)))
                .values()
                .iterator()
                .next());
    }

    private Need seenBy(Actor actor) {
        return needs.board(actor).stream()
                .filter(need -> need.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private int told(Actor actor, String kind) {
        return jdbc.sql("select count(*) from notice where recipient = ? and kind = ?")
                .params(actor.colleague().toString(), kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void fivePeopleOfOnePartnerMakeAProposalAndFourDoNot() {
        var partner = setup.partner(0);
        for (var i = 1; i <= 5; i++) {
            var somebody = setup.somebody(partner);
            var outcome = needs.ask(topic, " " + line.toUpperCase(Locale.ROOT) + " ", somebody);
            assertThat(outcome.getClass()).isEqualTo(i == 1 ? NeedOutcome.Done.class : NeedOutcome.Joined.class);
            line = needs.board(somebody).getFirst().line();
            assertThat(seenBy(somebody).state()).isEqualTo(i < 5 ? NeedState.OPEN : NeedState.PROPOSED);
            assertThat(seenBy(somebody).people()).isEqualTo(i);
        }
    }

    @Test
    void twoPartnersMakeAProposalAndNamesStayWithinOne() {
        var here = setup.somebody(setup.partner(0));
        needs.ask(topic, line, here);
        var there = setup.somebody(setup.partner(1));
        needs.join(seenBy(there).id(), there);
        assertThat(seenBy(there).state()).isEqualTo(NeedState.PROPOSED);
        assertThat(seenBy(there).own()).extracting(ColleagueCard::id).containsExactly(there.colleague());
        assertThat(seenBy(here).own()).extracting(ColleagueCard::id).containsExactly(here.colleague());
        assertThat(seenBy(setup.somebody(setup.partner(2))).own()).isEmpty();
        needs.join(seenBy(there).id(), there);
        assertThat(seenBy(there).people()).isEqualTo(2);
    }

    @Test
    void whatNobodyWantsAnyMoreIsDropped() {
        var here = setup.somebody(setup.partner(0));
        needs.ask(topic, line, here);
        var id = seenBy(here).id();
        assertThat(needs.leave(id, here)).isEqualTo(new NeedOutcome.Done(id, NeedState.DROPPED));
        assertThat(needs.join(id, here)).isEqualTo(new NeedOutcome.NotNow());
        assertThat(needs.board(here)).noneMatch(need -> need.line().equals(line));
    }

    @Test
    void aTrainerAnswersItWithACourseAndWhoWantedItHears() {
        var here = setup.somebody(setup.partner(0));
        needs.ask(topic, line, here);
        var id = seenBy(here).id();
        var trainer = setup.somebody(setup.partner(1), Role.TRAINER);
        var course = setup.course(trainer);
        setup.signedIn(here);
        assertThat(needs.meet(id, course, here)).isEqualTo(new NeedOutcome.Missing());
        setup.signedIn(trainer);
        assertThat(needs.meet(id, course, trainer)).isEqualTo(new NeedOutcome.Done(id, NeedState.MET));
        assertThat(needs.meet(id, course, trainer)).isEqualTo(new NeedOutcome.NotNow());
        assertThat(seenBy(here).course()).isEqualTo(course);
        assertThat(told(here, "training-need-met")).isOne();
    }

    @Test
    void aProposalIsToldToSomebodyWhoCanActOnceOnly() {
        var before = jdbc.sql("select count(*) from notice where kind = 'training-need'")
                .query(Integer.class)
                .single();
        var here = setup.somebody(setup.partner(0));
        needs.ask(topic, line, here);
        var there = setup.somebody(setup.partner(1));
        needs.join(seenBy(there).id(), there);
        var third = setup.somebody(setup.partner(2));
        needs.join(seenBy(third).id(), third);
        // Nobody knows this topic, so the coordinators hear of it.
        assertThat(jdbc.sql("select count(*) from notice where kind = 'training-need'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(before);
        assertThat(jdbc.sql("select count(*) from notice where kind = 'training-need' group by recipient, notice_key"
                                + " having count(*) > 1")
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    @Test
    void whatNobodyCanReadIsNotKept() {
        var here = setup.somebody(setup.partner(0));
        assertThat(needs.ask(topic, " ", here)).isEqualTo(new NeedOutcome.NotAccepted(false, true));
        assertThat(needs.ask(topic, "x".repeat(201), here)).isEqualTo(new NeedOutcome.NotAccepted(false, true));
        assertThat(needs.ask(topic, "om\u202egekeerd", here)).isEqualTo(new NeedOutcome.NotAccepted(false, true));
        assertThat(needs.ask(TopicId.random(), line, here)).isEqualTo(new NeedOutcome.NotAccepted(true, false));
    }

    @Test
    void manyWhoAskTheSameAtOnceAskOneThing() {
        var askers = IntStream.range(0, 6)
                .mapToObj(n -> setup.somebody(setup.partner(n % 2)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(askers.size())) {
            askers.stream()
                    .map(asker -> threads.submit(() -> {
                        setup.signedIn(asker);
                        return needs.ask(topic, line, asker);
                    }))
                    .toList()
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(needs.board(askers.getFirst()).stream()
                        .filter(need -> need.line().equals(line)))
                .singleElement()
                .satisfies(need -> assertThat(jdbc.sql("select count(*) from training_need_person where need = ?")
                                .param(need.id().toString())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(askers.size()));
    }
}
