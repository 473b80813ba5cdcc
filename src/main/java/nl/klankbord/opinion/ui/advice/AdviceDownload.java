package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.html.Anchor;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.ui.files.AttachmentParts;

/** The link to a delivered advice as a PDF, for who may read it. */
public final class AdviceDownload extends Anchor {

    public AdviceDownload(OpinionId id, AttachmentParts files) {
        setHref(OpinionLinks.toPaper(id));
        files.fetches(this);
        addClassName("opinion-advice-download");
        add(Icons.DOWNLOAD.small());
        add(getTranslation("opinion-advice.download"));
    }
}
