package nl.klankbord.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OneByOneTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(OneByOne.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final OneByOne things = new OneByOne("count-sheep");
    private final List<Integer> done = new ArrayList<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
    }

    private void work(int thing) {
        if (thing == 2) {
            throw new IllegalStateException("Anna typed this", new IllegalArgumentException("and this"));
        }
        done.add(thing);
    }

    private List<String> told() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void theOthersAreDoneWhenOneFails() {
        things.each(List.of(1, 2, 3), this::work);
        assertThat(done).containsExactly(1, 3);
    }

    @Test
    void aFailureIsToldOnceByItsIdWithoutItsWords() {
        things.each(List.of(1, 2, 3), this::work);
        things.each(List.of(2), this::work);
        assertThat(told()).hasSize(1);
        assertThat(told().getFirst())
                .contains("count-sheep failed for 2", "IllegalStateException", "IllegalArgumentException", "work")
                .doesNotContain("typed", "and this");
        assertThat(lines.list.getFirst().getThrowableProxy()).isNull();
    }

    @Test
    void whatFailsAgainAfterItWentWellIsToldAgain() {
        things.each(List.of(2), this::work);
        things.each(List.of(2), _ -> {});
        things.each(List.of(2), this::work);
        assertThat(told()).hasSize(2);
    }

    private void workTogether(Collection<Integer> some) {
        some.forEach(this::work);
    }

    @Test
    void whatFailsTogetherIsDoneOneByOne() {
        things.together(List.of(3, 1), this::workTogether);
        assertThat(done).containsExactly(3, 1);
        assertThat(told()).isEmpty();

        things.together(List.of(4, 2), this::workTogether);
        assertThat(done).contains(4);
        assertThat(told()).singleElement().asString().contains("failed for 2");
    }

    @Test
    void whatFailsForEachOfSeveralIsNotTheirFault() {
        assertThatThrownBy(() -> things.together(List.of(2, 2), this::workTogether))
                .isInstanceOf(IllegalStateException.class);
        things.together(List.of(2), this::workTogether);
    }

    @Test
    void whatIsTheFaultOfNoneEndsTheJob() {
        var careful = new OneByOne("count-sheep", fault -> fault instanceof IllegalStateException);
        assertThatThrownBy(() -> careful.each(List.of(1, 2, 3), this::work)).isInstanceOf(IllegalStateException.class);
        assertThat(done).containsExactly(1);
    }
}
