package nl.klankbord.opinion.ui.files;

import java.util.Locale;
import nl.klankbord.base.Texts;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.FileState;
import nl.klankbord.files.StoredFile;
import org.springframework.stereotype.Component;

/** Says what a file is, and how it fared: the same words wherever one is shown. */
@Component
class AttachmentWords {

    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;

    private final Texts texts;

    AttachmentWords(Texts texts) {
        this.texts = texts;
    }

    /** "pdf, 214 kB". */
    String what(StoredFile file, Locale language) {
        return texts.get(language, "files.kind." + file.kind()) + ", " + size(file.size(), language);
    }

    private String size(long bytes, Locale language) {
        return bytes < MEGABYTE
                ? texts.get(language, "files.size.kilobytes", Math.max(1, bytes / KILOBYTE))
                : texts.get(language, "files.size.megabytes", bytes / (double) MEGABYTE);
    }

    /** "bekeken op persoonsgegevens", "niet bekeken: een plaatje …", "wacht op de virusscanner", or why it was refused. */
    String looked(StoredFile file, Locale language) {
        if (file.flaw() != null) {
            return flaw(file.flaw(), 0, language);
        }
        return file.state() == FileState.READY && file.reading() != null
                ? texts.get(language, "files.reading." + file.reading())
                : texts.get(language, "files.state." + file.state());
    }

    String flaw(FileFlaw flaw, int limit, Locale language) {
        return texts.get(language, "files.flaw." + flaw, limit);
    }
}
