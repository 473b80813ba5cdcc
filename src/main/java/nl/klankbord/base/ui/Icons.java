package nl.klankbord.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/**
 * The icons of the house, each an SVG file of its own below {@code /icons}. An icon always stands beside a word or in
 * a control that has a name, so it is hidden from screen readers.
 */
public enum Icons {
    LOGO,
    HOME,
    PEOPLE,
    PERSON,
    OPINION,
    CALENDAR,
    CIRCLE,
    BOOK,
    TOGETHER,
    CHART,
    SETTINGS,
    SEARCH,
    BELL,
    CLOSE,
    MENU,
    FILTER,
    CLOCK,
    CHECK,
    WARNING,
    INFO,
    BUILDING,
    WORDS,
    KEY,
    MAIL,
    PHONE,
    EDIT,
    ADD,
    REMOVE,
    UPLOAD,
    DOWNLOAD,
    KEYBOARD,
    LANGUAGE,
    SIGN_OUT,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_LEFT,
    LOCK,
    MORE,
    LINK,
    FILE,
    PIN,
    GRIP,
    STOP,
    PRINT,
    MINUS;

    /** A new icon in the colour of the text around it. */
    public SvgIcon create() {
        var icon = new SvgIcon("icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg");
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** A new icon of the size of small text. */
    public SvgIcon small() {
        var icon = create();
        icon.addClassName("icon-small");
        return icon;
    }
}
