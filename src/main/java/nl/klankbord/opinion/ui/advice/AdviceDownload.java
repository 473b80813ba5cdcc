package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.html.Anchor;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;

/** The link to a delivered advice as a PDF, for who may read it. */
public final class AdviceDownload extends Anchor {

    public AdviceDownload(OpinionId id) {
        setHref(OpinionLinks.toPaper(id));
        // Without this the page would take the address for one of its own.
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
        addClassName("opinion-advice-download");
        add(Icons.DOWNLOAD.small());
        add(getTranslation("opinion-advice.download"));
    }
}
