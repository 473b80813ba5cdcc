package nl.klankbord.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.Outbox;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class MailViewTest extends ViewTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach
    void emptyOutbox() {
        jdbc.update("delete from outgoing_mail");
    }

    @Test
    void whatFailedIsShownWithoutWhatItSaysAndCanBeTriedAgain() {
        transaction.executeWithoutResult(_ -> outbox.write(new Mail(
                "a",
                new MailAddress("noor@zundert.example", "Noor"),
                null,
                null,
                Texts.DUTCH,
                "Geheim onderwerp",
                List.of(new MailPart.Paragraph("Geheime tekst")))));
        jdbc.update("update outgoing_mail set state = 'REFUSED', answer = '552', tries = 1, done_at = written_at");

        as("netwerkbeheerder", "beheer/mail");
        assertThat(_get(MailRow.class).getElement().getTextRecursively())
                .contains("noor@zundert.example", "Geweigerd", "de mailserver antwoordde 552")
                .doesNotContain("Geheim");
        _click(_get(Button.class, spec -> spec.withText("Probeer opnieuw")));

        assertThat(_get(MailRow.class).getElement().getTextRecursively()).contains("Wacht");
        _click(_get(Button.class, spec -> spec.withText("Probeer alles opnieuw")));
        assertThat(jdbc.queryForObject("select state from outgoing_mail", String.class))
                .isEqualTo("WAITING");
    }

    @Test
    void withoutMailThereIsNothingToTry() {
        as("netwerkbeheerder", "beheer/mail");
        assertThat(_find(ListState.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Probeer alles opnieuw"));
    }

    @Test
    void onlyTheNetworksAdministratorSeesIt() {
        as("beheerder", "beheer/mail");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Mail");
    }
}
