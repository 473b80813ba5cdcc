package nl.klankbord.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The list of keyboard shortcuts. */
final class ShortcutsDialog extends Dialog {

    /** Key as it stands on the keyboard, and the name of its text. */
    private record Shortcut(String key, String name) {}

    private static final List<Shortcut> SHORTCUTS = List.of(
            new Shortcut("/", "search"),
            new Shortcut("j", "next"),
            new Shortcut("k", "previous"),
            new Shortcut("Enter", "open"),
            new Shortcut("Esc", "close"),
            new Shortcut("?", "list"));

    ShortcutsDialog() {
        addClassName("shell-shortcuts");
        setHeaderTitle(getTranslation("shell.shortcuts"));
        var list = new DescriptionList();
        for (var shortcut : SHORTCUTS) {
            var key = new Key(shortcut.key());
            list.add(
                    new DescriptionList.Term(key),
                    new DescriptionList.Description(getTranslation("shell.shortcut." + shortcut.name())));
        }
        add(list, new Paragraph(getTranslation("shell.shortcuts.off")));
        var close = new Button(getTranslation("base.close"), _ -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    @com.vaadin.flow.component.Tag("kbd")
    private static final class Key extends com.vaadin.flow.component.HtmlContainer {
        Key(String text) {
            setText(text);
        }
    }
}
