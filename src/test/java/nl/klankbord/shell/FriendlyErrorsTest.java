package nl.klankbord.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import nl.klankbord.base.Faults;
import nl.klankbord.base.NotNow;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FriendlyErrorsTest extends ViewTest {

    private static final NotNow BUSY =
            new NotNow(NotNow.Reason.BUSY, "base.problem.being-imported", Duration.ofMinutes(1));

    @Test
    void whoIsTooEarlyReadsWhenToTryAgainAndNothingIsLogged(CapturedOutput output) {
        as("medewerker", "collegas");

        new FriendlyErrors(new Faults()).error(new ErrorEvent(new ExecutionException(BUSY)));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Even wachten");
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText().contains("wat je typte, staat er nog")));
        assertThat(output).doesNotContain("Unexpected");
    }

    @Test
    void whatIsUnexpectedIsLoggedUnderTheNumberThatIsShown(CapturedOutput output) {
        as("medewerker", "collegas");

        new FriendlyErrors(new Faults()).error(new ErrorEvent(new IllegalStateException("broken")));

        var line = output.getAll()
                .lines()
                .filter(one -> one.contains("reference"))
                .findFirst()
                .orElseThrow();
        var reference = line.replaceFirst(".*reference ", "").strip();
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText().contains(reference)));
    }
}
