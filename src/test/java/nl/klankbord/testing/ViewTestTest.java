package nl.klankbord.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import nl.klankbord.base.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTestTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({"nl, Meld je aan", "en, Sign in"})
    void aScreenIsOpenedInALanguage(String language, String title) {
        open("aanmelden", Texts.nearest(Locale.forLanguageTag(language)));
        assertEquals(title, _get(H1.class).getText());
        assertEquals(language, UI.getCurrent().getLocale().getLanguage());
    }
}
