package nl.klankbord.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The account menu at the top of every page. */
final class Account {

    private Account() {}

    static void signOut(Visitor visitor) {
        open(visitor);
        visitor.page()
                .locator("a,button,[role=menuitem]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Meld je af"))
                .first()
                .click();
        visitor.page().waitForURL("**/aanmelden**");
    }

    static void open(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Menu van ")))
                .or(visitor.page()
                        .getByRole(
                                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^Menu van "))))
                .first()
                .click();
    }
}
