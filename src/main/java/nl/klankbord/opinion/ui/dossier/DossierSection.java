package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of the dossier below a heading of its own; not there at all while it holds nothing. */
class DossierSection extends Section {

    DossierSection() {
        addClassName("opinion-dossier-section");
        setVisible(false);
    }

    /** Shows it below this heading. */
    final void heading(String text) {
        setVisible(true);
        addComponentAsFirst(new H3(text));
    }

    /** Text as somebody typed it, with its lines. */
    static Paragraph typed(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("opinion-dossier-typed");
        return paragraph;
    }

    /** A line in small type, of less weight. */
    static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }
}
