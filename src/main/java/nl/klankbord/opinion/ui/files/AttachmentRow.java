package nl.klankbord.opinion.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.files.StoredFile;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;

/** One file: its name, which leads to it once it can be read, and what it is. */
final class AttachmentRow extends ListItem {

    private final Div told = new Div();

    AttachmentRow(OpinionId request, StoredFile file, AttachmentTools tools) {
        addClassName("files-row");
        told.addClassName("files-told");
        told.add(name(request, file, tools));
        var what = new Span(tools.words().what(file, getLocale()));
        what.addClassNames("small", "muted", "files-what");
        told.add(what);
        add(Icons.FILE.create(), told);
    }

    private static com.vaadin.flow.component.Component name(OpinionId request, StoredFile file, AttachmentTools tools) {
        if (!file.isReady()) {
            return new Span(file.name());
        }
        var link = new Anchor(OpinionLinks.toFile(request, file.id()), file.name());
        tools.fetches(link);
        return link;
    }

    /** Says how it fared, below its name. */
    void looked(StoredFile file, AttachmentWords words) {
        var looked = new Span(words.looked(file, getLocale()));
        looked.addClassNames("small", "files-looked");
        var needsEyes =
                !file.isReady() || file.reading() != null && file.reading().leavesSome();
        looked.addClassName(needsEyes ? "files-attention" : "muted");
        told.add(looked);
    }
}
