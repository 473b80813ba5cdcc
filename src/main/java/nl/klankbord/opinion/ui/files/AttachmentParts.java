package nl.klankbord.opinion.ui.files;

import com.vaadin.flow.component.html.Anchor;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionId;
import org.springframework.stereotype.Component;

/** Makes the parts of the screen that show the files of a request. */
@Component
public class AttachmentParts {

    private final AttachmentTools tools;

    AttachmentParts(AttachmentTools tools) {
        this.tools = tools;
    }

    /**
     * For the page on which somebody asks; show it what is there with {@link AttachmentField#show}.
     *
     * @param request which request; asked as soon as there is a file, so that a draft can be made then
     * @param changed runs after a file was added or taken away
     */
    public AttachmentField field(Supplier<OpinionId> request, Runnable changed) {
        return new AttachmentField(tools, request, changed).labelled();
    }

    /** Makes a link fetch a file, within the budget of the person who is signed in. */
    public void fetches(Anchor link) {
        tools.fetches(link);
    }

    /** For one request; it draws itself anew when a file was added or taken away. */
    public AttachmentList list(Dossier dossier, Actor actor) {
        return new AttachmentList(dossier, actor, tools);
    }
}
