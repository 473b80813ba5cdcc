package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.knowledge.article.ArticleEntry;
import nl.klankbord.knowledge.article.ArticleFlaw;
import nl.klankbord.knowledge.article.Markdown;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;

/** The fields of an article. Tells of every change, so that it can be kept. */
final class ArticleForm extends Div {

    private static final int ROWS = 16;

    private final transient MarkedTexts texts = MarkedTexts.answerable();
    private final TextArea title;
    private final TextArea summary;
    private final TextArea body;
    private final MultiSelectComboBox<String> topics = new MultiSelectComboBox<>();
    private final DutchDateField reviewOn = new DutchDateField();
    private final Runnable changed;
    private boolean filling;

    /** @param pictures where pictures are given and put into the text */
    ArticleForm(Vocabulary vocabulary, PicturePart pictures, Runnable changed) {
        this.changed = changed;
        addClassName("article-form");
        title = text("title", 1, ArticleEntry.TITLE, this);
        var summing = marked("summary", 2, ArticleEntry.SUMMARY).optional();
        summary = summing.area();
        add(summing);
        var editor = new Div(new MarkdownTools(pictures::open), pictures);
        editor.addClassName("article-editor");
        body = text("body", ROWS, Markdown.LONGEST, editor);
        pictures.writesInto(body);
        add(editor);
        topics(vocabulary);
        reviewOn.setLabel(getTranslation("knowledge-article.field.reviewOn"));
        reviewOn.setHelperText(getTranslation("knowledge-article.hint.reviewOn"));
        reviewOn.getElement().getThemeList().add("helper-above-field");
        reviewOn.setManualValidation(true);
        reviewOn.addValueChangeListener(_ -> tell());
        add(reviewOn);
        addAttachListener(attached -> attached.getUI().getPage().addJavaScript("scripts/knowledge-article.js"));
    }

    private MarkedText marked(String name, int rows, int most) {
        var text = texts.text(
                name,
                getTranslation("knowledge-article.field." + name),
                getTranslation("knowledge-article.hint." + name),
                rows);
        text.area().setMaxLength(most);
        text.onChange(this::tell, this::tell);
        return text;
    }

    private TextArea text(String name, int rows, int most, Div into) {
        var text = marked(name, rows, most);
        into.add(text);
        return text.area();
    }

    private void topics(Vocabulary vocabulary) {
        ComponentTexts.apply(topics);
        topics.setLabel(getTranslation("base.form.optional", getTranslation("knowledge-article.field.topics")));
        topics.setHelperText(getTranslation("knowledge-article.hint.topics"));
        topics.getElement().getThemeList().add("helper-above-field");
        topics.setManualValidation(true);
        topics.setItems(TopicChoices.of(vocabulary, Topic::nl));
        topics.setAllowCustomValue(true);
        topics.addCustomValueSetListener(typed -> {
            var chosen = new LinkedHashSet<>(topics.getValue());
            if (chosen.add(typed.getDetail().strip())) {
                topics.setValue(chosen);
            }
        });
        topics.addValueChangeListener(_ -> tell());
        add(topics);
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    void fill(ArticleEntry entry) {
        filling = true;
        title.setValue(entry.title());
        summary.setValue(entry.summary());
        body.setValue(entry.body());
        topics.setValue(new LinkedHashSet<>(entry.topics()));
        reviewOn.setValue(entry.reviewOn());
        filling = false;
    }

    ArticleEntry typed() {
        return new ArticleEntry(
                title.getValue(),
                summary.getValue(),
                body.getValue(),
                List.copyOf(topics.getValue()),
                reviewOn.getValue());
    }

    /** What was said about spots that stay. */
    GateAnswers answers() {
        return texts.answers();
    }

    void clear() {
        fields().values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
        texts.look();
    }

    private SequencedMap<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("body", body);
        fields.put("topics", topics);
        fields.put("reviewOn", reviewOn);
        return fields;
    }

    /** Marks what is wrong; answers how to mend each field, in their order. */
    SequencedMap<Component, String> show(List<ArticleFlaw> flaws) {
        var problems = new LinkedHashMap<Component, String>();
        fields().forEach((name, field) -> flaws.stream()
                .filter(flaw -> flaw.field().equals(name))
                .findFirst()
                .ifPresent(flaw -> {
                    var words = words(flaw);
                    problems.put(field, words);
                    if (field instanceof HasValidationProperties validated) {
                        validated.setErrorMessage(words);
                        validated.setInvalid(true);
                    }
                }));
        return problems;
    }

    private String words(ArticleFlaw flaw) {
        var arguments = new ArrayList<Object>();
        arguments.add(getTranslation("knowledge-article.field." + flaw.field()));
        arguments.addAll(flaw.arguments());
        return getTranslation("knowledge-article.flaw." + flaw.reason(), arguments.toArray());
    }

    /** Marks what looks like personal data; answers how to mend each field. */
    SequencedMap<Component, String> show(GateReport report) {
        var problems = new LinkedHashMap<Component, String>();
        texts.show(report, problems::put);
        return problems;
    }
}
