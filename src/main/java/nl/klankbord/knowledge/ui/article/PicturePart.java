package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.files.FileId;
import nl.klankbord.files.Files;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleImages;
import nl.klankbord.knowledge.article.ImageOutcome;
import nl.klankbord.knowledge.article.Markdown;
import org.jspecify.annotations.Nullable;

/** Where a picture is chosen, dropped or pasted, and told in words before it can stand in the text. */
final class PicturePart extends Div {

    private static final int LONGEST_WORDS = 250;

    private final transient ArticleImages images;
    private final transient Budgets budgets;
    private final transient Supplier<Actor> actor;
    private final transient Supplier<KnowledgeId> article;
    private final Paragraph problem = new Paragraph();
    private final Div shown = new Div();
    private final TextField words = new TextField();
    private final Upload upload;
    private @Nullable TextArea text;
    private @Nullable FileId file;

    PicturePart(ArticleImages images, Budgets budgets, Supplier<Actor> actor, Supplier<KnowledgeId> article) {
        this.images = images;
        this.budgets = budgets;
        this.actor = actor;
        this.article = article;
        addClassNames("article-picture", "card", "stack");
        problem.addClassName("article-picture-problem");
        problem.getElement().setAttribute("role", "alert");
        words.setLabel(getTranslation("knowledge-article.picture.words"));
        words.setHelperText(getTranslation("knowledge-article.picture.words.hint"));
        words.getElement().getThemeList().add("helper-above-field");
        words.setMaxLength(LONGEST_WORDS);
        words.setManualValidation(true);
        words.setWidthFull();
        upload = new Upload((UploadHandler) this::receive);
        ComponentTexts.apply(upload);
        // The bytes themselves: sent in parts, the server would put them on disk first.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(ArticleImages.ENDINGS.toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Files.MOST_BYTES);
        upload.getElement().setAttribute("aria-label", getTranslation("knowledge-article.picture"));
        upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        var place = new Button(getTranslation("knowledge-article.picture.place"), _ -> place());
        var close = new Button(getTranslation("base.cancel"), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(place, close);
        row.addClassName("row");
        add(upload, shown, problem, words, row);
        setVisible(false);
    }

    /** The text that pictures are put into. */
    void writesInto(TextArea area) {
        text = area;
    }

    void open() {
        setVisible(true);
        words.focus();
    }

    private void close() {
        file = null;
        words.clear();
        words.setInvalid(false);
        shown.removeAll();
        tell("");
        setVisible(false);
        if (text != null) {
            text.focus();
        }
    }

    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var outcome = budgets.spare(Budgets.Kind.FILE_UPLOAD)
                    ? images.add(article.get(), event.getFileName(), in, actor.get())
                    : null;
            event.getUI().access(() -> arrived(outcome));
        }
    }

    /** A picture was sent. @param outcome null when it were too many */
    void arrived(@Nullable ImageOutcome outcome) {
        setVisible(true);
        switch (outcome) {
            case null -> tell(getTranslation("knowledge-article.picture.too-many"));
            case ImageOutcome.Added added -> {
                file = added.file();
                tell("");
                shown.removeAll();
                shown.add(new Image(Markdown.IMAGES + added.file(), getTranslation("knowledge-article.picture.yours")));
                LiveAnnouncer.announce(getTranslation("knowledge-article.picture.here"));
                words.focus();
            }
            case ImageOutcome.NoPicture _ -> tell(getTranslation("knowledge-article.picture.none"));
            case ImageOutcome.NotTaken(var flaw, var limit) -> tell(getTranslation("files.flaw." + flaw, limit));
            case ImageOutcome.Missing _ -> tell(getTranslation("knowledge-article.not-now"));
        }
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    private void place() {
        if (file == null) {
            tell(getTranslation("knowledge-article.picture.missing"));
        } else if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("knowledge-article.picture.words.missing"));
            words.setInvalid(true);
            words.focus();
        } else {
            var written = Markdown.picture(file.toString(), words.getValue().strip());
            Objects.requireNonNull(text).getElement().executeJs("window.klankbordArticle.insert(this, $0)", written);
            close();
        }
    }
}
