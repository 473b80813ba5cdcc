package nl.klankbord.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.access.Actor;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Faults;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;

class TurnsTest {

    private static final Actor ANYBODY =
            new Actor(AccountId.random(), ColleagueId.random(), PartnerId.random(), "Anna", Set.of());

    private static Turn turn(String title, @Nullable LocalDate due, @Nullable Instant since) {
        return new Turn("place", title, "", due, since, "path", List.of());
    }

    private static Turns gathered(TurnSource... sources) {
        var beans = new DefaultListableBeanFactory();
        for (var number = 0; number < sources.length; number++) {
            beans.registerSingleton("source" + number, sources[number]);
        }
        return new Turns(beans.getBeanProvider(TurnSource.class), new Faults());
    }

    private static TurnSource telling(Turn... turns) {
        return new TurnSource() {
            @Override
            public List<Turn> turns(Actor actor, Locale language) {
                return List.of(turns);
            }

            @Override
            public List<Turn> news(Actor actor, Locale language) {
                return List.of(turns);
            }
        };
    }

    private static TurnSource waiting(Map<String, Long> places, Turn... waits) {
        return new TurnSource() {
            @Override
            public Map<String, Long> waiting(Actor actor) {
                return places;
            }

            @Override
            public Told told(Actor actor, Locale language) {
                return new Told(List.of(), List.of(waits));
            }
        };
    }

    @Test
    void whatOthersHaveToDoStandsLongestFirst() {
        var turns = gathered(
                waiting(Map.of(), turn("new", null, Instant.parse("2027-03-01T10:00:00Z"))),
                waiting(Map.of(), turn("old", null, Instant.parse("2027-01-01T10:00:00Z"))));

        assertThat(turns.told(ANYBODY, Locale.ENGLISH).others())
                .extracting(Turn::title)
                .containsExactly("old", "new");
    }

    @Test
    void whatWaitsIsAddedUpByPlace() {
        var turns = gathered(waiting(Map.of("a", 2L, "b", 1L)), waiting(Map.of("a", 3L)), telling());

        assertThat(turns.waitingAt(ANYBODY)).isEqualTo(Map.of("a", 5L, "b", 1L));
    }

    @Test
    void whatIsDueFirstStandsFirstAndThenWhatWaitedLongest() {
        var early = LocalDate.of(2027, 3, 9);
        var turns = gathered(
                telling(turn("new", null, Instant.parse("2027-03-01T10:00:00Z")), turn("any time", null, null)),
                telling(
                        turn("later", early.plusDays(1), null),
                        turn("old", null, Instant.parse("2027-01-01T10:00:00Z")),
                        turn("early", early, null)));
        assertThat(turns.told(ANYBODY, Locale.ENGLISH).mine())
                .extracting(Turn::title)
                .containsExactly("early", "later", "old", "new", "any time");
    }

    @Test
    void theNewestNewsStandsFirst() {
        var turns = gathered(telling(
                turn("old", null, Instant.parse("2027-01-01T10:00:00Z")),
                turn("new", null, Instant.parse("2027-03-01T10:00:00Z"))));
        assertThat(turns.newFor(ANYBODY, Locale.ENGLISH).items())
                .extracting(Turn::title)
                .containsExactly("new", "old");
    }

    @Test
    void eachModuleIsAskedOnceForBoth() {
        var asked = new AtomicInteger();
        var turns = gathered(new TurnSource() {
            @Override
            public Told told(Actor actor, Locale language) {
                asked.incrementAndGet();
                return new Told(List.of(turn("mine", null, null)), List.of(turn("theirs", null, null)));
            }
        });

        var told = turns.told(ANYBODY, Locale.ENGLISH);
        assertThat(told.mine()).extracting(Turn::title).containsExactly("mine");
        assertThat(told.others()).extracting(Turn::title).containsExactly("theirs");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aModuleThatFailsLeavesWhatTheOthersTell() {
        var broken = new TurnSource() {
            @Override
            public Told told(Actor actor, Locale language) {
                throw new IllegalStateException("broken");
            }

            @Override
            public Map<String, Long> waiting(Actor actor) {
                throw new IllegalStateException("broken");
            }

            @Override
            public List<Turn> news(Actor actor, Locale language) {
                throw new IllegalStateException("broken");
            }
        };
        var turns = gathered(telling(turn("whole", null, null)), broken, waiting(Map.of("a", 1L)));

        var told = turns.told(ANYBODY, Locale.ENGLISH);
        assertThat(told.mine()).extracting(Turn::title).containsExactly("whole");
        assertThat(told.failed()).as("and says that it is not all").hasSize(1);
        assertThat(turns.newFor(ANYBODY, Locale.ENGLISH).items()).hasSize(1);
        assertThat(turns.newFor(ANYBODY, Locale.ENGLISH).failed()).hasSize(1);
        assertThat(turns.waitingAt(ANYBODY)).isEqualTo(Map.of("a", 1L));
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForOnce() {
        var away = gathered(
                new TurnSource() {
                    @Override
                    public Told told(Actor actor, Locale language) {
                        throw new DataAccessResourceFailureException("away");
                    }
                },
                telling(turn("whole", null, null)));

        assertThatThrownBy(() -> away.told(ANYBODY, Locale.ENGLISH))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void aMailSaysOfATurnOnlyWhatItsModuleAllows() {
        assertThat(turn("confidential", null, null).openly()).isEmpty();
        assertThat(turn("known to all", null, null).open().openly()).isEqualTo("known to all");
    }

    @Test
    void nobodyWaitsWhenNoModuleTells() {
        assertThat(gathered().told(ANYBODY, Locale.ENGLISH).mine()).isEmpty();
    }
}
