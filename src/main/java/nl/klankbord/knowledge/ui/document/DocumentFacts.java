package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.files.FileReading;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.DocumentPage;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** What the page of a document tells of it. */
@org.springframework.stereotype.Component
record DocumentFacts(
        Partners partners, People people, Vocabulary vocabulary, Dates dates, DocumentTools tools, Texts texts) {

    /** Of these there is no text to look in. */
    private static final Set<FileReading> WITHOUT_TEXT = Set.of(
            FileReading.NO_TEXT, FileReading.PICTURE, FileReading.LOCKED, FileReading.BROKEN, FileReading.TOO_MUCH);

    boolean hasText(DocumentPage page) {
        var reading = page.file().reading();
        return reading != null && !WITHOUT_TEXT.contains(reading);
    }

    /** Below the title: what it is, whose it is, and since when. */
    Component[] line(DocumentPage page, Locale language) {
        var parts = new ArrayList<Component>();
        var kind = new Span(texts.get(language, "knowledge.kind.DOCUMENT"));
        kind.addClassName("badge");
        parts.add(kind);
        partners.find(page.card().partner())
                .ifPresent(partner -> parts.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent())));
        var owner = page.card().owner();
        if (owner != null) {
            people.card(owner).ifPresent(card -> parts.add(new Anchor(PeopleLinks.to(owner), card.name())));
        }
        parts.add(muted(dates.relative(page.card().madeAt(), language)));
        return parts.toArray(Component[]::new);
    }

    /** What it is about, its file, and what could not be read in it. */
    Div about(DocumentPage page, Locale language) {
        var about = new Div();
        about.addClassNames("stack", "knowledge-facts");
        if (!page.card().summary().isEmpty()) {
            about.add(new Paragraph(page.card().summary()));
        }
        var topics = new Paragraph();
        topics.addClassName("row");
        page.card().topics().stream()
                .flatMap(topic -> vocabulary.find(topic).stream())
                .sorted(Comparator.comparing(Topic::nl))
                .forEach(topic -> {
                    var link = new Anchor(KnowledgeLinks.PLACE + "?onderwerp=" + topic.id(), topic.nl());
                    link.addClassName("badge");
                    topics.add(link);
                });
        topics.setVisible(topics.getChildren().findAny().isPresent());
        about.add(topics);
        var file = new Paragraph(
                Icons.FILE.small(), new Span(page.file().name() + " "), muted(tools.what(page.file(), language)));
        file.addClassName("knowledge-file");
        about.add(file);
        var replaced = page.replacedAt();
        if (replaced != null) {
            about.add(new Paragraph(
                    texts.get(language, "knowledge-document.replaced", dates.relative(replaced, language))));
        }
        var reading = page.file().reading();
        if (reading != null && reading.leavesSome()) {
            var unread = new Paragraph(texts.get(language, "knowledge.reading." + reading));
            unread.addClassNames("note", "note-attention");
            about.add(unread);
        }
        return about;
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
