package nl.klankbord.intervision.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    private static final Instant NINE = Instant.parse("2027-03-23T08:00:00Z");
    private static final List<Duration> PHASES = List.of(minutes(5), minutes(15), minutes(5), minutes(10));

    private final Course fresh = Course.of("proef", PHASES);

    @Test
    void nothingRunsBeforeItIsStarted() {
        assertThat(fresh.isBegun()).isFalse();
        assertThat(fresh.timer().remaining(at(30))).isEqualTo(minutes(5));
    }

    @Test
    void aPauseHoldsWhatIsLeft() {
        var paused = fresh.start(at(0)).pause(at(2));
        assertThat(paused.timer().remaining(at(50))).isEqualTo(minutes(3));
        assertThat(paused.start(at(50)).timer().remaining(at(51))).isEqualTo(minutes(2));
    }

    @Test
    void timeThatIsUpGoesOnBelowZero() {
        assertThat(fresh.start(at(0)).timer().remaining(at(7))).isEqualTo(minutes(-2));
    }

    @Test
    void theNextPhaseRunsAtOnceWhenThisOneRan() {
        var next = fresh.start(at(0)).next(at(4));
        assertThat(next.phase()).isEqualTo(1);
        assertThat(next.timer().remaining(at(5))).isEqualTo(minutes(14));
        assertThat(fresh.next(at(4)).timer().isRunning()).isFalse();
    }

    @Test
    void whoGoesBackFindsAPhaseAsItWasLeft() {
        var back = fresh.start(at(0)).next(at(4)).back(at(9));
        assertThat(back.timer().remaining(at(9))).isEqualTo(minutes(1));
        assertThat(back.next(at(9)).timer().remaining(at(9))).isEqualTo(minutes(10));
    }

    @Test
    void beyondTheLastPhaseAndBeforeTheFirstThereIsNothing() {
        assertThat(fresh.back(at(0))).isEqualTo(fresh);
        var last = fresh.next(at(0)).next(at(0)).next(at(0));
        assertThat(last.isLast()).isTrue();
        assertThat(last.next(at(1))).isEqualTo(last);
    }

    @Test
    void whatLiesAheadCountsNoTimeThatIsSpent() {
        assertThat(fresh.ahead(at(0))).isEqualTo(minutes(35));
        assertThat(fresh.start(at(0)).ahead(at(3))).isEqualTo(minutes(32));
        assertThat(fresh.start(at(0)).ahead(at(20))).isEqualTo(minutes(30));
    }

    @Test
    void aClockThatIsPutBackTakesNoTimeAway() {
        assertThat(fresh.start(at(10)).timer().remaining(at(8))).isEqualTo(minutes(5));
    }

    /** Any order of steps at any moments: what is left changes by the time that passed and by what was added, and not more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsLeftNeverJumps(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var course = fresh;
            var now = NINE;
            var whole = Duration.ZERO;
            var ran = Duration.ZERO;
            for (var step = 0; step < 30; step++) {
                var passed = Duration.ofMillis(random.nextInt(5) == 0 ? 0 : random.nextInt(400_000));
                var later = now.plus(passed);
                var left = course.timer().remaining(later);
                assertThat(course.timer().remaining(now).minus(left))
                        .isEqualTo(course.timer().isRunning() ? passed : Duration.ZERO);
                ran = course.timer().isRunning() ? ran.plus(passed) : ran;
                var before = course;
                switch (random.nextInt(5)) {
                    case 0 -> course = course.start(later);
                    case 1 -> course = course.pause(later);
                    case 2 -> course = course.add(minutes(2));
                    case 3 -> course = course.next(later);
                    default -> course = course.back(later);
                }
                if (course.phase() == before.phase()) {
                    var added = course.timer().allowed().minus(before.timer().allowed());
                    whole = whole.plus(added);
                    assertThat(course.timer().remaining(later)).isEqualTo(left.plus(added));
                } else {
                    assertThat(course.timer().isRunning())
                            .isEqualTo(before.timer().isRunning());
                    assertThat(before.timers().get(course.phase()).remaining(later))
                            .isEqualTo(course.timer().remaining(later));
                }
                var running =
                        course.timers().stream().filter(PhaseTimer::isRunning).count();
                assertThat(running).isLessThanOrEqualTo(1);
                now = later;
            }
            var end = now;
            var left =
                    course.timers().stream().map(timer -> timer.remaining(end)).reduce(Duration.ZERO, Duration::plus);
            assertThat(left).isEqualTo(minutes(35).plus(whole).minus(ran));
        }
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Instant at(int minute) {
        return NINE.plus(minutes(minute));
    }
}
