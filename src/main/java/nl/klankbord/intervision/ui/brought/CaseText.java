package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.intervision.brought.CaseEntry;

/** A case to read: its four fields, as they were typed. */
final class CaseText extends Div {

    CaseText(CaseEntry entry) {
        addClassNames("card", "room-case-text");
        entry.texts().forEach((name, text) -> {
            var words = new Paragraph(text);
            words.addClassName("room-case-words");
            add(new H2(getTranslation("intervision-brought.field." + name)), words);
        });
    }
}
