package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {

    private static List<Flaw> flaws(ProfileEntry entry) {
        return ProfileRules.flaws(ProfileRules.tidied(entry), topic -> !topic.contains("#"));
    }

    @Test
    void aGoodProfileHasNoFlaws() {
        assertThat(flaws(Entries.GOOD)).isEmpty();
    }

    @Test
    void whatNoReaderSeesIsTakenOut() {
        var tidied = ProfileRules.tidied(Entries.about(
                "Regel een\u0000\u202e\r\n\r\n\r\n\r\n  Regel \ud83d\udc69\u200d\ud83d\udcbb twee \u0007\n"));

        assertThat(tidied.about()).isEqualTo("Regel een\n\n  Regel \ud83d\udc69\u200d\ud83d\udcbb twee");
        assertThat(ProfileText.line("Jurist\u202e\n\tRO\u0000")).isEqualTo("Jurist RO");
    }

    @Test
    void anEndlessTextIsRefusedWithItsLimit() {
        assertThat(flaws(Entries.about("x".repeat(ProfileRules.ABOUT + 1))))
                .containsExactly(new Flaw("about", 0, Reason.TOO_LONG, ProfileRules.ABOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan", "jan@", "@zundert.nl", "jan@zundert", "jan@zundert.nl, piet@zundert.nl", "a b@c.nl"})
    void aMailAddressMustBeOne(String mail) {
        assertThat(flaws(Entries.mail(mail))).containsExactly(new Flaw("mail", 0, Reason.NOT_A_MAIL_ADDRESS, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0165 12 34 56", "+31 6 1234 5678", "06-12345678", ""})
    void aPhoneNumberMayHaveSpaces(String phone) {
        assertThat(flaws(Entries.phone(phone))).isEmpty();
    }

    @Test
    void eachLineOfExpertiseIsJudgedWhereItStands() {
        var lines = List.of(
                new ExpertiseEntry("Omgevingsplan", 3, ""),
                new ExpertiseEntry(" omgevingsplan ", 3, ""),
                new ExpertiseEntry("", 3, "zonder onderwerp"),
                new ExpertiseEntry("#", 6, ""));

        assertThat(flaws(Entries.expertise(lines)))
                .containsExactly(
                        new Flaw("expertise", 1, Reason.TWICE, 0),
                        new Flaw("expertise", 2, Reason.EMPTY, 0),
                        new Flaw("expertise", 3, Reason.NOT_A_TOPIC, 0),
                        new Flaw("level", 3, Reason.NOT_A_LEVEL, 0));
    }

    @Test
    void anAbsenceBeginsBeforeItEnds() {
        var day = LocalDate.of(2026, 12, 1);

        assertThat(flaws(Entries.away(null, day))).extracting(Flaw::reason).containsExactly(Reason.AWAY_WITHOUT_START);
        assertThat(flaws(Entries.away(day, day.minusDays(1))))
                .extracting(Flaw::reason)
                .containsExactly(Reason.AWAY_ENDS_BEFORE_START);
        assertThat(flaws(Entries.away(day, day))).isEmpty();
    }

    @Test
    void aProfileOfWhichNothingIsFilledInNamesWhatMustBe() {
        var empty = new ProfileEntry(
                "", "", "", "", List.of(), "", "", List.of(), List.of(), Set.of(), List.of(), Set.of(), -1, null, null,
                null, Set.of());

        assertThat(flaws(empty)).extracting(Flaw::field).containsExactly("jobTitle", "mail", "capacity");
    }
}
