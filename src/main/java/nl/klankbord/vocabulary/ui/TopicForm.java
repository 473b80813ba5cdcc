package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.TopicEntry;
import nl.klankbord.vocabulary.TopicOutcome.Flaw;
import nl.klankbord.vocabulary.TopicStatus;
import nl.klankbord.vocabulary.Vocabulary;

/** The fields of a topic, for a new one and to change one. */
final class TopicForm extends Div {

    private final transient Vocabulary vocabulary;
    private final transient List<PartnerCard> partners;
    private final StaleNotice stale = new StaleNotice();
    private final TextField nl = new TextField();
    private final TextField en = new TextField();
    private final TextArea definition = new TextArea();
    private final TextArea synonyms = new TextArea();
    private final TextArea abbreviations = new TextArea();
    private final Map<PartnerId, TextArea> local = new LinkedHashMap<>();
    private final MultiSelectComboBox<TopicId> broader;
    private final MultiSelectComboBox<TopicId> related;
    private final Select<TopicStatus> status = new Select<>();
    private final HouseForm form;

    TopicForm(Vocabulary vocabulary, List<PartnerCard> partners, Consumer<TopicEntry> save) {
        this.vocabulary = vocabulary;
        this.partners = partners;
        broader = new TopicPicker(vocabulary);
        related = new TopicPicker(vocabulary);
        form = new HouseForm(getTranslation("vocabulary.save"), () -> save.accept(typed()));
        form.field(nl, getTranslation("vocabulary.nl"), getTranslation("vocabulary.nl.hint"));
        optional(en, "en");
        optional(definition, "definition");
        optional(synonyms, "synonyms");
        optional(abbreviations, "abbreviations");
        optional(broader, "broader");
        optional(related, "related");
        form.part(new H2(getTranslation("vocabulary.local")));
        partners.forEach(partner -> local.put(
                partner.id(), form.optional(new TextArea(), partner.name(), getTranslation("vocabulary.local.hint"))));
        status.setItems(TopicStatus.values());
        status.setItemLabelGenerator(which -> getTranslation("vocabulary.status." + which));
        status.setValue(TopicStatus.ACTIVE);
        form.field(status, getTranslation("vocabulary.status"), getTranslation("vocabulary.status.hint"));
        var cancel = new Anchor(TopicsView.ROUTE, getTranslation("vocabulary.cancel"));
        cancel.addClassName("button");
        form.beside(cancel);
        add(stale, form);
    }

    private <F extends Component & HasLabel> void optional(F field, String name) {
        form.optional(field, getTranslation("vocabulary." + name), getTranslation("vocabulary." + name + ".hint"));
    }

    /** A new topic with this word. */
    void begin(String word) {
        nl.setValue(word);
    }

    void fill(Topic topic) {
        nl.setValue(topic.nl());
        en.setValue(topic.en() == null ? "" : topic.en());
        definition.setValue(topic.definition() == null ? "" : topic.definition());
        synonyms.setValue(String.join("\n", topic.synonyms()));
        abbreviations.setValue(String.join("\n", topic.abbreviations()));
        local.forEach((partner, words) ->
                words.setValue(String.join("\n", topic.localTerms().getOrDefault(partner, List.of()))));
        broader.setValue(topic.broader());
        related.setValue(topic.related());
        status.setValue(topic.status());
    }

    private TopicEntry typed() {
        var words = new LinkedHashMap<PartnerId, List<String>>();
        local.forEach((partner, field) -> words.put(partner, lines(field)));
        return new TopicEntry(
                status.getValue(),
                nl.getValue(),
                en.getValue(),
                definition.getValue(),
                lines(synonyms),
                lines(abbreviations),
                words,
                broader.getValue(),
                related.getValue());
    }

    private static List<String> lines(TextArea field) {
        return field.getValue().lines().toList();
    }

    /** Shows what somebody else saved; what was typed stays until the reader chooses. */
    void somebodyWasFirst(Topic now) {
        stale.show(
                new TopicFacts(now, vocabulary, partners),
                () -> form.submitButton().click(),
                () -> fill(now));
    }

    void flaw(Flaw flaw) {
        var culprit = flaw.culprit() == null ? "" : flaw.culprit();
        form.problem(
                switch (flaw.field()) {
                    case "en" -> en;
                    case "definition" -> definition;
                    case "synonyms" -> synonyms;
                    case "abbreviations" -> abbreviations;
                    case "broader" -> broader;
                    case "related" -> related;
                    case "localTerms" -> localWith(culprit);
                    default -> nl;
                },
                getTranslation("vocabulary.flaw." + flaw.reason(), culprit));
    }

    private Component localWith(String word) {
        return local.values().stream()
                .filter(field -> field.getValue().contains(word))
                .findFirst()
                .orElse(synonyms);
    }
}
