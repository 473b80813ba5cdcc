package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.document.DocumentEntry;
import nl.klankbord.knowledge.document.DocumentEntry.Flaw;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicPicker;

/** What is said of a document, in a form. */
final class DocumentFields {

    private final HouseForm form;
    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final MultiSelectComboBox<TopicId> topics;

    DocumentFields(HouseForm form, Vocabulary vocabulary) {
        this.form = form;
        topics = new TopicPicker(vocabulary);
        title.setMaxLength(Shelf.LONGEST_TITLE);
        summary.setMaxLength(Shelf.LONGEST_SUMMARY);
        form.field(title, form.getTranslation("knowledge-document.title"));
        form.optional(
                summary,
                form.getTranslation("knowledge-document.summary"),
                form.getTranslation("knowledge-document.summary.hint"));
        form.optional(
                topics,
                form.getTranslation("knowledge-document.topics"),
                form.getTranslation("knowledge-document.topics.hint"));
    }

    void show(DocumentEntry entry) {
        title.setValue(entry.title());
        summary.setValue(entry.summary());
        topics.setValue(entry.topics());
    }

    DocumentEntry entry() {
        return new DocumentEntry(title.getValue(), summary.getValue(), topics.getValue());
    }

    /** Says at each field what is wrong with it. */
    void problems(Set<Flaw> flaws) {
        flaws.forEach(flaw -> form.problem(
                flaw == Flaw.SUMMARY_LONG ? summary : title,
                form.getTranslation(
                        "knowledge-document.flaw." + flaw,
                        flaw == Flaw.SUMMARY_LONG ? Shelf.LONGEST_SUMMARY : Shelf.LONGEST_TITLE)));
    }
}
