package nl.klankbord.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.turns.TurnSource;
import nl.klankbord.turns.Turns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the start page costs does not grow with what waits, comes or is new: statements to the database, counted. */
@SuppressWarnings("NullAway.Init")
class StartPageCostTest extends ViewTest {

    private static final int TRIES = 5;
    private static final int MOST_TRIES = 40;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectProvider<TurnSource> sources;

    @Autowired
    private Turns turns;

    private BusyPerson person(int much, int circles) {
        var person = new BusyPerson(portal, much);
        person.opinions(much);
        person.trainings(much);
        person.circles(circles);
        person.hours(much);
        person.signIn();
        return person;
    }

    private long statements(Runnable work) {
        return statements(work, TRIES, 0);
    }

    /** Of the whole server, so the least of some times, until it is so few: what else runs now and then adds to some. */
    private long statements(Runnable work, int tries, long few) {
        var least = Long.MAX_VALUE;
        for (var n = 0; n < tries && least > few; n++) {
            var before = statements();
            work.run();
            least = Math.min(least, statements() - before);
        }
        return least;
    }

    private long statements() {
        return jdbc
                .sql("show global status where variable_name in"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")
                .query((row, _) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long page(long few) {
        open("privacy");
        return statements(
                () -> {
                    go("");
                    assertThat(LocatorJ._find(MineRows.class)).hasSize(1);
                },
                few == 0 ? 3 * TRIES : MOST_TRIES,
                few);
    }

    @Test
    void thePageCostsTheSameForOneAndForFiftyThingsOfEachModule() {
        var few = person(1, 1);
        var little = page(0);
        var mineOfFew = LocatorJ._get(MineRows.class).getChildren().count();
        var many = person(50, 4);
        var much = page(little);

        assertThat(mineOfFew).as("what waits is there").isPositive();
        assertThat(LocatorJ._get(AgendaRows.class)).isNotNull();
        assertThat(LocatorJ._get(WaitRows.class)).isNotNull();
        assertThat(LocatorJ._get(StillTrue.class)).isNotNull();
        assertThat(turns.told(many.actor, Texts.DUTCH).mine()).hasSizeGreaterThan(100);
        assertThat(turns.told(many.actor, Texts.DUTCH).others()).hasSizeGreaterThan(90);
        for (var source : sources) {
            few.signIn();
            var one = statements(() -> source.told(few.actor, Texts.DUTCH));
            var counted = statements(() -> source.waiting(few.actor));
            var news = statements(() -> source.news(few.actor, Texts.DUTCH));
            many.signIn();
            assertThat(statements(() -> source.told(many.actor, Texts.DUTCH), MOST_TRIES, one))
                    .as("told by " + source)
                    .isLessThanOrEqualTo(one);
            assertThat(statements(() -> source.waiting(many.actor), MOST_TRIES, counted))
                    .as("counted by " + source)
                    .isLessThanOrEqualTo(counted);
            assertThat(statements(() -> source.news(many.actor, Texts.DUTCH), MOST_TRIES, news))
                    .as("new of " + source)
                    .isLessThanOrEqualTo(news);
        }
        assertThat(much)
                .as("the whole page, with its menu")
                .isLessThanOrEqualTo(little)
                .isBetween(20L, 100L);
    }
}
