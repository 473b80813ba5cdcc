package nl.klankbord.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

class ViewTestTest extends ViewTest {

    @Test
    void aScreenIsOpenedWithoutABrowser() {
        open("aanmelden");
        assertEquals("Meld je aan", _get(H1.class).getText());
    }
}
