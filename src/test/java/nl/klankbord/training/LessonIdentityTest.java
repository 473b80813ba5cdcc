package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.junit.jupiter.api.Test;

/** Which lesson is which when a form is kept: people have it in their calendars, and attendance is said of it. */
class LessonIdentityTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final LocalDateTime NINE = LocalDateTime.of(2027, 6, 1, 9, 0);

    private final EditionEntry entry = new EditionEntry(
            CourseId.random(),
            PartnerId.random(),
            List.of(),
            null,
            Set.of(),
            List.of(lesson(NINE), lesson(NINE.plusDays(7)), lesson(NINE.plusDays(14))),
            5,
            0,
            Map.of(),
            null,
            null,
            BigDecimal.ZERO,
            CostRule.EQUAL,
            null,
            false,
            7);
    private final Edition edition = new Edition(EditionId.random(), entry, ColleagueId.random(), NOW);
    private final List<LessonEntry> kept = edition.entry().lessons();

    private static LessonEntry lesson(LocalDateTime start) {
        return new LessonEntry(start, start.plusHours(3), "Zundert", "", null);
    }

    private static LessonEntry moved(LessonEntry lesson, int days) {
        return new LessonEntry(
                lesson.id(),
                lesson.start().plusDays(days),
                lesson.end().plusDays(days),
                lesson.place(),
                lesson.link(),
                lesson.room());
    }

    private Set<LessonId> keep(LessonEntry... lessons) {
        return edition.become(EditionRules.tidied(entry.at(List.of(lessons))), NOW);
    }

    private List<LessonId> ids() {
        return edition.given().stream().map(Lesson::id).toList();
    }

    @Test
    void whatIsKeptAsItWasMovesNothing() {
        assertThat(keep(kept.get(2), kept.get(0), kept.get(1))).isEmpty();
        assertThat(edition.entry().lessons()).isEqualTo(kept);
    }

    @Test
    void theFirstThatIsTakenOutLeavesTheOthersWhatTheyWere() {
        assertThat(keep(kept.get(1), kept.get(2))).isEmpty();
        assertThat(edition.entry().lessons()).isEqualTo(kept.subList(1, 3));
    }

    @Test
    void oneThatGoesBehindTheOthersStaysTheSame() {
        assertThat(keep(moved(kept.get(0), 30), kept.get(1), kept.get(2)))
                .containsExactly(kept.get(0).id());
        assertThat(ids())
                .containsExactly(kept.get(1).id(), kept.get(2).id(), kept.get(0).id());
    }

    @Test
    void oneThatComesBeforeTheOthersIsTheOnlyNewOne() {
        var moved = keep(lesson(NINE.minusDays(7)), kept.get(0), kept.get(1), kept.get(2));
        assertThat(ids()).containsAll(kept.stream().map(LessonEntry::id).toList());
        assertThat(moved).containsExactly(ids().getFirst());
    }

    @Test
    void twoThatSwapTheirDaysKeepWhoTheyAre() {
        assertThat(keep(moved(kept.get(0), 7), moved(kept.get(1), -7), kept.get(2)))
                .containsExactlyInAnyOrder(kept.get(0).id(), kept.get(1).id());
        assertThat(ids())
                .containsExactly(kept.get(1).id(), kept.get(0).id(), kept.get(2).id());
    }

    @Test
    void withoutAnIdTheMomentTellsAndAnIdOfNothingIsNew() {
        var strange = new LessonEntry(
                LessonId.random(), NINE.plusDays(70), NINE.plusDays(70).plusHours(1), "Zundert", "", null);
        var twice = moved(kept.get(0), 3);
        var moved = keep(lesson(NINE), twice, strange);
        assertThat(ids())
                .hasSize(3)
                .contains(kept.get(0).id())
                .doesNotContain(strange.id(), kept.get(1).id());
        assertThat(moved).hasSize(3);
    }

    @Test
    void whatIsCancelledDoesNotComeBackByTyping() {
        edition.cancel(Set.of(kept.get(0).id()), NOW);
        keep(kept.get(0), kept.get(1), kept.get(2));
        assertThat(ids()).doesNotContain(kept.get(0).id()).hasSize(3);
        assertThat(edition.lessons()).hasSize(4);
    }
}
