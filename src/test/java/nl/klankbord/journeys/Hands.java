package nl.klankbord.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.base.ui.Dates;

/** How somebody works with a page: with a mouse, or with nothing but the keyboard. */
abstract sealed class Hands {

    final Visitor visitor;

    private Hands(Visitor visitor) {
        this.visitor = visitor;
    }

    /** With a mouse. */
    static Hands mouse(Visitor visitor) {
        return new Mouse(visitor);
    }

    /** Without one: by Tab, arrows, Space and Enter. */
    static Hands keyboard(Visitor visitor) {
        return new Keyboard(visitor);
    }

    /** Presses a button or follows a link. */
    abstract void press(Locator target);

    /** Writes in a field, over what stood there. */
    abstract void write(Locator field, String text);

    /** Takes the day that comes so many days after today. */
    abstract void day(Locator field, int ahead);

    /** Takes one of a group of round buttons. */
    abstract void choose(Locator choice);

    /** Ticks a box. */
    abstract void tick(Locator box);

    /** Takes one line of a list that opens. */
    abstract void pick(Locator list, String line);

    /** Types a word in a field that takes several, and takes it. */
    abstract void add(Locator field, String word);

    Locator field(String label) {
        return visitor.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(beginsWith(label)))
                .first();
    }

    /** A field in which one types and chooses. */
    Locator box(String label) {
        return visitor.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(beginsWith(label)))
                .first();
    }

    Locator choice(String label) {
        return visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(beginsWith(label)))
                .first();
    }

    Locator number(String label) {
        return visitor.page()
                .getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName(beginsWith(label)))
                .first();
    }

    Locator checkbox(String label) {
        return visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(beginsWith(label)))
                .first();
    }

    Locator list(String label) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginsWith(label)))
                .first();
    }

    private static Pattern beginsWith(String label) {
        // The browser reads the pattern, which knows no quotes.
        return Pattern.compile("^" + label.replaceAll("[?().]", "\\\\$0"));
    }

    private static final class Mouse extends Hands {

        Mouse(Visitor visitor) {
            super(visitor);
        }

        @Override
        void press(Locator target) {
            target.click();
            visitor.settle();
        }

        @Override
        void write(Locator field, String text) {
            field.fill(text);
            field.blur();
            visitor.settle();
        }

        @Override
        void day(Locator field, int ahead) {
            field.fill(DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT)
                    .format(LocalDate.now(Dates.ZONE).plusDays(ahead)));
            field.press("Enter");
            visitor.settle();
        }

        @Override
        void add(Locator field, String word) {
            field.fill(word);
            visitor.settle();
            field.press("Enter");
            field.press("Escape");
            visitor.settle();
        }

        @Override
        void choose(Locator choice) {
            choice.check();
            visitor.settle();
        }

        @Override
        void tick(Locator box) {
            box.check();
            visitor.settle();
        }

        @Override
        void pick(Locator list, String line) {
            list.click();
            visitor.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(beginsWith(line)))
                    .click();
            visitor.settle();
        }
    }

    private static final class Keyboard extends Hands {

        private static final int LONGEST_WAY = 250;

        Keyboard(Visitor visitor) {
            super(visitor);
        }

        /** Goes on with Tab until the focus is there, once around the page at most. */
        private void to(Locator target) {
            target.waitFor();
            for (var step = 0; step < LONGEST_WAY; step++) {
                if (isThere(target)) {
                    return;
                }
                visitor.page().keyboard().press("Tab");
            }
            throw new AssertionError("Tab never comes to " + target);
        }

        /** A group of round buttons is one stop, so being at another of its group is being there. */
        private static boolean isThere(Locator target) {
            return (Boolean) target.evaluate("target => { let active = document.activeElement;"
                    + " while (active && active.shadowRoot && active.shadowRoot.activeElement)"
                    + " active = active.shadowRoot.activeElement;"
                    + " if (!active) return false;"
                    + " if (target === active || target.contains(active)) return true;"
                    + " const group = target.closest('vaadin-radio-group');"
                    + " return !!group && group.contains(active) && active.type === 'radio'; }");
        }

        private void key(String key) {
            visitor.page().keyboard().press(key);
        }

        @Override
        void press(Locator target) {
            to(target);
            key("Enter");
            visitor.settle();
        }

        @Override
        void write(Locator field, String text) {
            to(field);
            key("Control+A");
            visitor.page().keyboard().type(text);
            key("Tab");
            visitor.settle();
        }

        /** On a phone the calendar covers the field, so it is walked through. */
        @Override
        void day(Locator field, int ahead) {
            to(field);
            key("ArrowDown");
            visitor.settle();
            for (var day = 0; day < ahead; day++) {
                key("ArrowRight");
            }
            key("Enter");
            visitor.settle();
        }

        @Override
        void add(Locator field, String word) {
            to(field);
            visitor.page().keyboard().type(word);
            visitor.settle();
            key("Enter");
            key("Escape");
            visitor.settle();
        }

        @Override
        void choose(Locator choice) {
            to(choice);
            key("Space");
            for (var step = 0; step < LONGEST_WAY && !choice.isChecked(); step++) {
                key("ArrowDown");
            }
            visitor.settle();
        }

        @Override
        void tick(Locator box) {
            to(box);
            key("Space");
            visitor.settle();
        }

        @Override
        void pick(Locator list, String line) {
            to(list);
            key("Enter");
            var option =
                    visitor.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(beginsWith(line)));
            option.waitFor();
            for (var step = 0; step < LONGEST_WAY && !isThere(option); step++) {
                key("ArrowDown");
            }
            key("Enter");
            visitor.settle();
        }
    }
}
