package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.partners.PartnerCard;

/** Who is signed in, and what one does with one's own account. */
final class AccountMenu extends MenuBar {

    private static final String SETTINGS = "instellingen";

    AccountMenu(Actor actor, Optional<PartnerCard> partner, Languages languages) {
        addClassName("shell-account");
        addThemeVariants(MenuBarVariant.TERTIARY);
        ComponentTexts.apply(this);
        var lines = new Div(new Span(actor.name()));
        partner.ifPresent(look -> lines.add(new Span(look.name())));
        lines.addClassName("shell-account-lines");
        var face = new Div(new PersonAvatar(actor.name()), lines);
        face.addClassName("shell-account-face");
        var root = addItem(face);
        root.setAriaLabel(getTranslation("shell.account", actor.name()));
        var menu = root.getSubMenu();
        menu.addItem(getTranslation("shell.my-profile"), _ -> Places.go("collegas/" + actor.colleague()));
        if (RouteConfiguration.forApplicationScope().getRoute(SETTINGS).isPresent()) {
            menu.addItem(getTranslation("shell.settings"), _ -> Places.go(SETTINGS));
        }
        menu.addItem(getTranslation("shell.shortcuts"), _ -> new ShortcutsDialog().open());
        var other = Texts.nearest(UI.getCurrent().getLocale()).equals(Texts.DUTCH) ? Texts.ENGLISH : Texts.DUTCH;
        menu.addItem(getTranslation("shell.other-language"), _ -> languages.choose(other))
                .getElement()
                .setAttribute("lang", other.getLanguage());
        menu.addSeparator();
        menu.addItem(
                getTranslation("shell.sign-out"), _ -> UI.getCurrent().getPage().setLocation("afmelden"));
    }
}
