package nl.klankbord.opinion.ui.files;

import java.io.IOException;
import java.io.InputStream;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
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
}
