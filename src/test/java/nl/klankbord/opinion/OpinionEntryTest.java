package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpinionEntryTest {

    private static OpinionEntry asked(String title, String question) {
        var entry = Questions.about("kabels", Visibility.PARTIES_ONLY, LocalDate.parse("2027-03-09"));
        return new OpinionEntry(
                title,
                question,
                entry.ownView(),
                entry.type(),
                entry.scopeIn(),
                entry.scopeOut(),
                entry.wantedBy(),
                entry.topics(),
                entry.visibility(),
                entry.publicLine(),
                entry.ground(),
                entry.involved(),
                entry.fourEyes(),
                entry.coordinatorMayOffer(),
                entry.answers());
    }

    @Test
    void listsCallAQuestionByItsSentence() {
        assertThat(asked("", "Mag dit?\nEn dat?").heading()).isEqualTo("Mag dit? En dat?");
    }

    @Test
    void aTitleOfItsOwnGoesFirst() {
        assertThat(asked("Kabels", "Mag dit?").heading()).isEqualTo("Kabels");
    }

    @Test
    void aLongQuestionEndsAtAWord() {
        var heading = asked("", "woord ".repeat(60)).heading();
        assertThat(heading).hasSizeLessThanOrEqualTo(EntryRules.TITLE).endsWith(" woord\u2026");
    }

    @Test
    void aLongWordIsCut() {
        assertThat(asked("", "w".repeat(400)).heading())
                .hasSize(EntryRules.TITLE)
                .endsWith("w\u2026");
    }
}
