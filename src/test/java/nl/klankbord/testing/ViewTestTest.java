package nl.klankbord.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.vaadin.flow.component.html.H1;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import org.junit.jupiter.api.Test;

class ViewTestTest extends ViewTest {

    @Test
    void aScreenIsOpenedWithoutABrowser() {
        open("aanmelden");
        assertEquals("Meld je aan", _get(H1.class).getText());
    }

    @Test
    void anEnglishReaderReadsEnglish() {
        open("aanmelden", Texts.ENGLISH);
        assertEquals("Sign in", _get(H1.class).getText());
    }

    @Test
    void somebodySignedInSeesAView() {
        as.networkAdmin();
        open("beheer/partners");
        assertEquals("Partners", _get(H1.class).getText());
    }

    @Test
    void whoMayNotSeeAViewDoesNot() {
        as.somebody(PartnerId.random());
        open("beheer/partners");
        assertNotEquals("Partners", _get(H1.class).getText());
    }
}
