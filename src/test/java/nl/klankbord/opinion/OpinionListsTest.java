package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OpinionListsTest {

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionArchive archive;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private void queue(Actor requester, String topic, int number) {
        var now = TurnableClock.CLOCK.instant();
        var entry = Questions.about(topic, Visibility.PARTIES_ONLY, LocalDate.parse("2099-01-01"));
        var past = new ArrayList<PastOpinion>();
        for (var n = 0; n < number; n++) {
            var at = now.minus(Duration.ofMinutes(n));
            past.add(new PastOpinion(
                    requester.colleague(),
                    requester.partner(),
                    at,
                    entry,
                    List.of(
                            new PastOpinion.Step(
                                    at, requester.colleague(), requester.partner(), new OpinionMove.Submit(), null),
                            new PastOpinion.Step(
                                    at, requester.colleague(), requester.partner(), new OpinionMove.Queue(), null))));
        }
        current.asPortal(() -> archive.register(past));
    }

    /** Of the one connection that the work uses, so that nobody else's are counted. */
    private long queries(Supplier<?> work) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var before = selects();
            assertThat(work.get()).isNotNull();
            return selects() - before;
        }));
    }

    private long selects() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    @Test
    void theBoardAndTheListNeedTheSameQueriesForAnyNumber() {
        var somebody = new Somebody(people, current, as, TurnableClock.CLOCK);
        var requester = somebody.at(PartnerId.random());
        var topic = "kabels " + UUID.randomUUID().toString().substring(0, 8);
        queue(requester, topic, 5);
        var mine = OpinionQuery.of(View.MINE, new PageRequest(1, 100));
        desk.board(mine, requester);
        desk.list(mine, requester);
        var board = queries(() -> desk.board(mine, requester));
        var list = queries(() -> desk.list(mine, requester));
        var cables = mine.text("kabels");
        var found = queries(() -> desk.list(cables, requester));

        queue(requester, topic, 250);

        assertThat(desk.board(mine, requester).columns().getFirst().total()).isEqualTo(255);
        assertThat(desk.list(mine, requester).items()).hasSize(100);
        assertThat(queries(() -> desk.board(mine, requester))).isEqualTo(board).isBetween(3L, 15L);
        assertThat(queries(() -> desk.list(mine, requester))).isEqualTo(list).isBetween(3L, 15L);
        assertThat(desk.list(cables, requester).total()).isEqualTo(255);
        assertThat(queries(() -> desk.list(cables, requester))).isEqualTo(found).isEqualTo(list + 1);
        jdbc.sql("delete from opinion_request where requester = ?")
                .param(requester.colleague().toString())
                .update();
    }
}
