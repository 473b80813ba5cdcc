package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.StoredFile;
import nl.klankbord.knowledge.document.Documents;
import nl.klankbord.knowledge.document.TakenDocument;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What the screens of documents ask, do and say. */
@Component
record DocumentTools(Documents documents, Vocabulary vocabulary, CurrentActor actors, Budgets budgets, Texts texts) {

    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;

    /** Takes a file within the budget of the person who is signed in. */
    TakenDocument take(String name, InputStream in) throws IOException {
        budgets.spend(Budgets.Kind.FILE_UPLOAD);
        return documents.take(name, in, actors.get());
    }

    /** "pdf, 214 kB". */
    String what(StoredFile file, Locale language) {
        var size = file.size() < MEGABYTE
                ? texts.get(language, "files.size.kilobytes", Math.max(1, file.size() / KILOBYTE))
                : texts.get(language, "files.size.megabytes", file.size() / (double) MEGABYTE);
        return texts.get(language, "files.kind." + file.kind()) + ", " + size;
    }

    String flaw(FileFlaw flaw, int limit, Locale language) {
        return flaw == FileFlaw.KIND_NOT_TAKEN
                ? texts.get(language, "knowledge-document.kind-not-taken")
                : texts.get(language, "files.flaw." + flaw, limit);
    }

    /** Makes a link fetch a file and leave the page as it is; the page says it when there were too many. */
    void fetches(Anchor link) {
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().addEventListener("click", _ -> {
            if (budgets.isUsedUp(Budgets.Kind.DOWNLOAD)) {
                UndoNotice.show(link.getTranslation("knowledge-document.many-downloads"));
            }
        });
    }
}
