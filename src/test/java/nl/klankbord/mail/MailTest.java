package nl.klankbord.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.klankbord.base.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final MailAddress NOOR = new MailAddress("noor@zundert.example", "Noor");

    @ParameterizedTest
    @ValueSource(
            strings = {"Hallo\r\nBcc: all@evil.example", "Hallo\nX: y", "Hallo\rX", "Hallo\u0000", "Hallo\u0085X", "  "
            })
    void aSubjectThatBecomesMoreThanOneHeaderIsRefused(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("k", NOOR, null, null, Texts.DUTCH, subject, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noor@zundert.example\r\nBcc: all@evil.example",
                "noor@zundert.example, all@evil.example",
                "Noor <noor@zundert.example>",
                "noor",
                "noor@",
                "@zundert.example",
                "noor zundert@zundert.example",
                "no\u00f6r@zundert.example",
                ""
            })
    void whatIsNoSingleAddressIsNone(String address) {
        assertThat(MailAddress.of(address, "Noor")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(address, "Noor"));
    }

    @Test
    void aNameThatHidesALineBreakIsRefusedOrLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAddress("noor@zundert.example", "Noor\r\nBcc: x@evil.example"));
        assertThat(MailAddress.of(" noor@zundert.example ", "Noor\u202eneppo"))
                .contains(new MailAddress("noor@zundert.example", ""));
        assertThat(MailAddress.of("noor@zundert.example", " Noor  van Zundert "))
                .contains(new MailAddress("noor@zundert.example", "Noor van Zundert"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/collegas",
                "https://evil.example",
                "javascript:alert(1)",
                "collegas?q=a b",
                "collegas\r\nX: y",
                "\\evil"
            })
    void aLinkOnlyLeadsToAPlaceInThePortal(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailPart.Button("Open", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "meldingen", "collegas?q=ruimte&niveau=3", "second-opinions/1f0c-2#antwoord", "a?b=c:d"})
    void aPlaceInThePortalIsGood(String path) {
        assertThat(new MailPart.Button("Open", path).path()).isEqualTo(path);
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(List.of(0, 1, 2, 3, 6, 7, 1_000))
                .extracting(tries -> Delivery.wait(tries).toSeconds())
                .containsExactly(15L, 30L, 60L, 120L, 900L, 900L, 900L);
    }
}
