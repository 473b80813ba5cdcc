package nl.klankbord.opinion.ui.files;

import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.InputStream;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.AttachmentOutcome;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import org.springframework.stereotype.Component;

/** What the parts of the screen that show files ask and do. */
@Component
record AttachmentTools(OpinionFiles files, CurrentActor actors, Budgets budgets, AttachmentWords words) {

    /** Adds a file within the budget of the person who is signed in. */
    AttachmentOutcome add(OpinionId request, String name, InputStream in) throws IOException {
        budgets.spend(Budgets.Kind.FILE_UPLOAD);
        return files.add(request, name, in, actors.get());
    }

    /**
     * Makes a link fetch a file and leave the page as it is. A browser tells nobody why it got none, so the page says it;
     * in words that are true of the last one within the budget too.
     */
    void fetches(Anchor link) {
        // Without this the page would take the address for one of its own.
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().addEventListener("click", _ -> {
            if (budgets.isUsedUp(Budgets.Kind.DOWNLOAD)) {
                UndoNotice.show(link.getTranslation("opinion-files.many-downloads"));
            }
        });
    }
}
