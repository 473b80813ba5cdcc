package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** All words and ties of a topic, to read. */
final class TopicFacts extends Div {

    private final transient Vocabulary vocabulary;
    private final DescriptionList facts = new DescriptionList();

    TopicFacts(Topic topic, Vocabulary vocabulary, List<PartnerCard> partners) {
        this.vocabulary = vocabulary;
        addClassName("vocabulary-facts");
        text("definition", topic.definition());
        text("en", topic.en());
        words("synonyms", topic.synonyms());
        words("abbreviations", topic.abbreviations());
        local(topic, partners);
        topics("broader", topic.broader());
        topics("narrower", topic.narrower());
        topics("related", topic.related());
        add(facts);
    }

    private void fact(String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("vocabulary." + name)), new DescriptionList.Description(value));
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            fact(name, new Span(text));
        }
    }

    private void words(String name, List<String> words) {
        if (!words.isEmpty()) {
            fact(name, new Span(String.join(", ", words)));
        }
    }

    private void local(Topic topic, List<PartnerCard> partners) {
        var rows = new UnorderedList();
        for (var partner : partners) {
            var terms = topic.localTerms().getOrDefault(partner.id(), List.of());
            if (!terms.isEmpty()) {
                rows.add(new ListItem(
                        new PartnerBadge(partner.mark(), partner.name(), partner.accent()),
                        new Span(String.join(", ", terms))));
            }
        }
        if (rows.getComponentCount() > 0) {
            fact("local", rows);
        }
    }

    private void topics(String name, Collection<TopicId> ids) {
        var rows = new UnorderedList();
        ids.stream()
                .flatMap(id -> vocabulary.find(id).stream())
                .sorted(Comparator.comparing(Topic::nl, String.CASE_INSENSITIVE_ORDER))
                .forEach(
                        topic -> rows.add(new ListItem(new Anchor(WordListView.ROUTE + "/" + topic.id(), topic.nl()))));
        if (rows.getComponentCount() > 0) {
            fact(name, rows);
        }
    }
}
