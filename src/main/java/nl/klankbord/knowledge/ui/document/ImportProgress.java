package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.Files;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.DocumentImport;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import nl.klankbord.knowledge.document.ImportedFile;

/** How far an import is, and which of its files did not become a document, and why. */
final class ImportProgress extends Section {

    private final transient DocumentTools tools;
    private final transient Runnable stop;

    ImportProgress(DocumentTools tools, Runnable stop) {
        this.tools = tools;
        this.stop = stop;
        addClassNames("card", "stack", "knowledge-progress");
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /** @param files those that did not become a document */
    void show(DocumentImport now, List<ImportedFile> files) {
        removeAll();
        setVisible(true);
        add(new H2(getTranslation("knowledge-document.import.state." + now.state(), now.over(), now.total())));
        if (!now.isOver()) {
            var bar = new ProgressBar(0, Math.max(1, now.total()), now.over());
            bar.getElement().setAttribute("aria-label", getTranslation("knowledge-document.import.progress"));
            add(bar, new Button(getTranslation("knowledge-document.import.stop"), _ -> stop.run()));
        }
        var flaw = now.flaw();
        if (flaw != null) {
            var wrong = new Paragraph(getTranslation("knowledge-document.import.flaw." + flaw));
            wrong.addClassNames("note", "note-attention");
            add(wrong);
        }
        add(counts(now));
        if (!files.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("knowledge-imported");
            files.forEach(file -> list.add(item(file)));
            add(list);
        }
    }

    private UnorderedList counts(DocumentImport now) {
        var list = new UnorderedList();
        Stream.of(FileState.values())
                .filter(state -> now.count(state) > 0)
                .forEach(state -> list.add(
                        new ListItem(getTranslation("knowledge-document.import.count." + state, now.count(state)))));
        return list;
    }

    private ListItem item(ImportedFile file) {
        var name = new Span(file.name());
        name.addClassName("knowledge-imported-name");
        var why = new Div(new Span(why(file)));
        var same = file.document();
        if (same != null) {
            why.add(new Anchor(
                    KnowledgeLinks.to(KnowledgeKind.DOCUMENT, same),
                    getTranslation("knowledge-document.already.open")));
        }
        return new ListItem(name, why);
    }

    private String why(ImportedFile file) {
        if (file.why().isEmpty()) {
            return getTranslation("knowledge-document.import.file." + file.state());
        }
        return switch (file.why()) {
            case "PERSONAL_DATA" -> getTranslation("knowledge-document.import.personal-data");
            case "FAILED" -> getTranslation("knowledge-document.import.failed");
            default -> tools.flaw(FileFlaw.valueOf(file.why()), Files.MOST_BYTES / 1_000_000, getLocale());
        };
    }
}
