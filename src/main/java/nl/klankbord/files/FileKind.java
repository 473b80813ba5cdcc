package nl.klankbord.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are taken; the word for each stands under {@code files.kind.<name>}. */
public enum FileKind {
    PDF(Form.PDF, "application/pdf", "pdf"),
    DOCX(Form.PACKAGE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Form.PACKAGE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Form.PACKAGE, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(Form.PACKAGE, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(Form.PACKAGE, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(Form.PACKAGE, "application/vnd.oasis.opendocument.presentation", "odp"),
    TXT(Form.TEXT, "text/plain", "txt"),
    CSV(Form.TEXT, "text/csv", "csv"),
    PNG(Form.PNG, "image/png", "png"),
    JPG(Form.JPG, "image/jpeg", "jpg", "jpeg");

    private final Form form;
    private final String mediaType;
    private final List<String> extensions;

    FileKind(Form form, String mediaType, String... extensions) {
        this.form = form;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** How a file of a kind is built, as far as its first bytes tell. */
    enum Form {
        PDF,
        /** A zip file, or when it is locked with a password an OLE file around it. */
        PACKAGE,
        TEXT,
        PNG,
        JPG
    }

    /** The kind that the end of a name says. */
    static Optional<FileKind> ofName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(values())
                        .filter(kind -> kind.extensions.contains(extension))
                        .findFirst()
                : Optional.empty();
    }

    /** The kind that such an end of a name, with its dot, says. */
    public static Optional<FileKind> ofEnding(String ending) {
        return ofName(ending);
    }

    /** All ends of names that are taken, with their dot, for a chooser of files. */
    public static Stream<String> endings() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).map(extension -> "." + extension);
    }

    public String mediaType() {
        return mediaType;
    }

    Form form() {
        return form;
    }

    boolean isPicture() {
        return form == Form.PNG || form == Form.JPG;
    }
}
