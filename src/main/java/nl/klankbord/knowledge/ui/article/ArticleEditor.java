package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.SequencedMap;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleEntry;
import nl.klankbord.knowledge.article.ArticleOutcome;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.knowledge.article.TextChange;
import org.jspecify.annotations.Nullable;

/** An article being written: a draft is kept while one types, and beside it stands how it will be read. */
final class ArticleEditor extends Div {

    /** Hears what became of it. */
    interface Host {

        /** A draft was kept. */
        void kept();

        void published(KnowledgeId id);

        /** The draft was thrown away. */
        void discarded();
    }

    private final transient EditorParts parts;
    private final transient Host host;
    private final String subject;
    private final ErrorSummary summary = new ErrorSummary();
    private final StaleNotice stale = new StaleNotice();
    private final Div draftNote = new Div();
    private final Section preview = new Section();
    private final ArticleForm form;
    private final KnowledgeId id;
    private final boolean exists;
    private int read;

    /** @param page what is changed; null for a new article */
    ArticleEditor(@Nullable ArticlePage page, EditorParts parts, Host host) {
        this.parts = parts;
        this.host = host;
        exists = page != null;
        subject = page == null ? ArticleDrafts.NEW : page.id().toString();
        var draft = parts.drafts().find(actor(), subject);
        id = page == null
                ? draft.flatMap(known -> KnowledgeId.parse(known.article())).orElseGet(KnowledgeId::random)
                : page.id();
        read = page == null ? 0 : page.edition();
        addClassName("article-editing");
        form = new ArticleForm(parts.vocabulary(), parts.pictures(id), this::keep);
        draftNote.add(
                new Paragraph(getTranslation("knowledge-article.draft")),
                new Button(getTranslation("knowledge-article.draft.discard"), _ -> discard()));
        draftNote.addClassNames("note", "stack");
        draftNote.setVisible(draft.isPresent());
        preview.addClassNames("article-preview", "card");
        preview.getElement()
                .setAttribute("aria-label", getTranslation("knowledge-article.preview"))
                .setAttribute("tabindex", "0");
        form.fill(page == null ? ArticleEntry.empty(parts.articles().usualReview()) : page.entry());
        draft.ifPresent(kept -> {
            read = kept.read();
            form.fill(kept.typed());
        });
        add(new Div(summary, stale, draftNote, form), preview);
        draw();
    }

    private Actor actor() {
        return parts.actors().get();
    }

    private void keep() {
        parts.drafts().save(actor(), subject, new ArticleDrafts.Draft(id.toString(), read, form.typed()));
        draw();
        host.kept();
    }

    private void draw() {
        var entry = form.typed();
        preview.removeAll();
        var heading = new H2(getTranslation("knowledge-article.preview"));
        heading.addClassName("small");
        preview.add(heading);
        preview.add(
                entry.body().isBlank()
                        ? new Paragraph(getTranslation("knowledge-article.preview.none"))
                        : new ArticleText(entry.body()));
    }

    private void discard() {
        parts.drafts().discard(actor(), subject);
        host.discarded();
    }

    /** Publishes it, or says what has to be mended first. */
    void publish() {
        summary.clear();
        stale.setVisible(false);
        form.clear();
        var outcome = exists
                ? parts.articles().change(id, read, form.typed(), form.answers(), actor())
                : parts.articles().publish(id, form.typed(), form.answers(), actor());
        switch (outcome) {
            case ArticleOutcome.Done done -> {
                parts.drafts().discard(actor(), subject);
                host.published(done.id());
            }
            case ArticleOutcome.NotAccepted(var flaws) -> refuse(form.show(flaws));
            case ArticleOutcome.PersonalData(var report) -> refuse(form.show(report));
            case ArticleOutcome.Stale(var now) -> compare(now);
            case ArticleOutcome.NotNow _, ArticleOutcome.Missing _ ->
                summary.show(getTranslation("knowledge-article.not-now"));
        }
    }

    private void refuse(SequencedMap<Component, String> problems) {
        summary.show(problems);
    }

    /** What was typed stays until the writer chooses. */
    private void compare(ArticlePage now) {
        var both = new Div(
                new Paragraph(getTranslation("knowledge-article.stale")),
                new ChangeText(TextChange.between(whole(now.entry()), whole(form.typed()))));
        stale.show(
                both,
                () -> {
                    read = now.edition();
                    publish();
                },
                () -> {
                    read = now.edition();
                    form.fill(now.entry());
                    parts.drafts().discard(actor(), subject);
                    draw();
                });
    }

    private static String whole(ArticleEntry entry) {
        return entry.title() + "\n\n" + entry.summary() + "\n\n" + entry.body();
    }
}
