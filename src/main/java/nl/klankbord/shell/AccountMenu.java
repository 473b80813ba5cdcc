package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionLinks;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.notices.NoticeLinks;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and what one does with one's own account. A button that opens a list of links and buttons, which
 * says more to a screen reader than a menu bar does.
 */
final class AccountMenu extends Div {

    private static final String SETTINGS = "instellingen";

    private final Popover popover = new Popover();
    private final UnorderedList list = new UnorderedList();

    /** @param photo address of the photo that everyone may see; null for initials */
    AccountMenu(Actor actor, @Nullable String photo, Optional<PartnerCard> partner, Languages languages) {
        addClassName("shell-account");
        var whose = new Span(getTranslation("shell.account.of"));
        whose.addClassName("visually-hidden");
        var lines = new Span(new Span(actor.name()));
        partner.ifPresent(look -> lines.add(new Span(look.name())));
        lines.addClassName("shell-account-lines");
        var button = new NativeButton();
        button.add(PersonAvatar.of(actor.name(), photo), whose, lines, Icons.CHEVRON_DOWN.small());
        button.addClassName("shell-account-face");
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        fill(actor, languages);
        popover.addClassName("shell-account-popover");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("shell.account", actor.name()));
        popover.setAutofocus(true);
        popover.add(list);
        add(button, popover);
    }

    private void fill(Actor actor, Languages languages) {
        link("collegas/" + actor.colleague(), "shell.my-profile", Icons.PERSON);
        if (RouteConfiguration.forApplicationScope().getRoute(SETTINGS).isPresent()) {
            link(SETTINGS, "shell.settings", Icons.SETTINGS);
        }
        link(ActionLinks.ALL, "shell.actions", Icons.CHECK);
        link(NoticeLinks.SETTINGS, "shell.notices", Icons.BELL);
        button("shell.shortcuts", Icons.KEYBOARD, () -> new ShortcutsDialog().open());
        var other = Texts.nearest(UI.getCurrent().getLocale()).equals(Texts.DUTCH) ? Texts.ENGLISH : Texts.DUTCH;
        button("shell.other-language", Icons.LANGUAGE, () -> languages.choose(other))
                .getElement()
                .setAttribute("lang", other.getLanguage());
        link("afmelden", "shell.sign-out", Icons.SIGN_OUT).setRouterIgnore(true);
    }

    private Anchor link(String path, String textKey, Icons icon) {
        var link = new Anchor(path, icon.create(), new Span(getTranslation(textKey)));
        link.getElement().addEventListener("click", _ -> popover.close());
        return item(link);
    }

    private NativeButton button(String textKey, Icons icon, Runnable work) {
        var button = new NativeButton("", _ -> {
            popover.close();
            work.run();
        });
        button.add(icon.create(), new Span(getTranslation(textKey)));
        button.getElement().setAttribute("type", "button");
        return item(button);
    }

    private <C extends Component> C item(C component) {
        component.addClassName("shell-account-item");
        list.add(new ListItem(component));
        return component;
    }
}
