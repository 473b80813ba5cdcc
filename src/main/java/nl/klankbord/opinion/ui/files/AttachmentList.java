package nl.klankbord.opinion.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionFiles.Shown;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Sight;

/**
 * The files of a request for who reads it, how long they stay, and the whole dossier as one file; the requester adds more as
 * long as there is no advice. Not there at all while there is nothing to show.
 */
public final class AttachmentList extends Section {

    AttachmentList(Dossier dossier, Actor actor, AttachmentTools tools) {
        addClassName("files-section");
        setVisible(false);
        tools.files().of(dossier.card().id(), actor).ifPresent(shown -> show(dossier, actor, shown, tools));
    }

    private void show(Dossier dossier, Actor actor, Shown shown, AttachmentTools tools) {
        var id = dossier.card().id();
        if (shown.mayAdd()) {
            // It draws its own rows; what is typed elsewhere in the panel must stay.
            var field = new AttachmentField(tools, () -> id, () -> {});
            field.show(id);
            add(field);
        } else if (!shown.files().isEmpty()) {
            var rows = new UnorderedList();
            rows.addClassName("files-rows");
            shown.files().forEach(file -> rows.add(new AttachmentRow(id, file, tools)));
            add(rows);
        }
        if (shown.unopened() > 0) {
            add(small(getTranslation("opinion-files.unopened", shown.unopened())));
        }
        if (!shown.files().isEmpty() && !dossier.card().state().isOver()) {
            add(small(kept(dossier, actor, shown.keptDays())));
        }
        if (dossier.sight().reaches(Sight.DOSSIER) && dossier.card().state() != OpinionState.DRAFT) {
            add(whole(dossier, tools));
        }
        if (getChildren().findAny().isPresent()) {
            addComponentAsFirst(new H3(getTranslation("opinion-files.title")));
            setVisible(true);
        }
    }

    private String kept(Dossier dossier, Actor actor, int days) {
        var requester = dossier.requester();
        return requester == null || requester.id().equals(actor.colleague())
                ? getTranslation("opinion-files.kept.own", days)
                : getTranslation("opinion-files.kept", days, requester.name());
    }

    private Anchor whole(Dossier dossier, AttachmentTools tools) {
        var link = new Anchor(OpinionLinks.toDossier(dossier.card().id()));
        tools.fetches(link);
        link.addClassName("files-whole");
        link.add(Icons.DOWNLOAD.small());
        link.add(getTranslation("opinion-files.whole"));
        return link;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }
}
