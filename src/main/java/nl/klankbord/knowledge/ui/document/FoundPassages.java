package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.knowledge.KnowledgeHit.Why;
import nl.klankbord.knowledge.ui.Excerpt;
import nl.klankbord.knowledge.ui.KnowledgeWords;
import nl.klankbord.knowledge.ui.MarkedLine;

/** Where in a document the words stand that were looked for, passage by passage; one can jump from each to the next. */
final class FoundPassages extends Section {

    private final List<H3> heads = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private int at = -1;

    FoundPassages() {
        addClassNames("card", "knowledge-passages");
        setVisible(false);
    }

    void show(String text, List<Why> places, KnowledgeWords words) {
        removeAll();
        heads.clear();
        list.removeAll();
        at = -1;
        setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            return;
        }
        var found = places.stream().filter(why -> why.place() != null).toList();
        var title = found.isEmpty()
                ? getTranslation("knowledge-document.passages.none", text)
                : getTranslation("knowledge-document.passages", found.size(), text);
        var head = new Div(new H2(title));
        head.addClassName("knowledge-passages-head");
        add(head);
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("knowledge-document.passages.none.why")));
            return;
        }
        if (found.size() > 1) {
            head.add(jump("previous", Icons.CHEVRON_LEFT, -1), jump("next", Icons.CHEVRON_RIGHT, 1));
        }
        found.forEach(why -> list.add(passage(why, words)));
        add(list);
    }

    private ListItem passage(Why why, KnowledgeWords words) {
        var place = why.place();
        var head = new H3(place == null ? "" : words.place(place, getLocale()));
        head.getElement().setAttribute("tabindex", "-1");
        heads.add(head);
        var item = new ListItem(head);
        for (var excerpt : Excerpt.of(why)) {
            item.add(new Paragraph(new MarkedLine(excerpt.text(), excerpt.marks())));
        }
        return item;
    }

    private NativeButton jump(String where, Icons icon, int by) {
        var button = new NativeButton("", _ -> jump(by));
        button.add(icon.small());
        button.add(getTranslation("knowledge-document.passages." + where));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void jump(int by) {
        at = Math.floorMod(at < 0 && by < 0 ? -1 : at + by, heads.size());
        var head = heads.get(at).getElement();
        head.callJsFunction("scrollIntoView");
        head.callJsFunction("focus");
    }
}
