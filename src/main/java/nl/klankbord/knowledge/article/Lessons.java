package nl.klankbord.knowledge.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.opinion.LessonShared;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionRecords;
import nl.klankbord.opinion.OpinionRecords.SharedLesson;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what was learnt from a second opinion on the shelf, once for each: in the transaction in which the second of both
 * agreed, and for what was agreed before by a job. It says nothing but the text that was agreed, and what everybody may
 * know of the request.
 */
@Component
class Lessons {

    /** The partner of a lesson of which that is not told: nobody's. */
    static final PartnerId UNTOLD = new PartnerId(new UUID(0, 0));

    private static final int SUMMARY = 200;

    private final ArticleRepository repository;
    private final ArticlePages pages;
    private final ArticleWork work;
    private final OpinionRecords records;
    private final Vocabulary vocabulary;
    private final CurrentActor current;
    private final Texts texts;
    private final TransactionTemplate transaction;

    Lessons(
            ArticleRepository repository,
            ArticlePages pages,
            ArticleWork work,
            OpinionRecords records,
            Vocabulary vocabulary,
            CurrentActor current,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.pages = pages;
        this.work = work;
        this.records = records;
        this.vocabulary = vocabulary;
        this.current = current;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** With what both agreed: neither is there without the other. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(LessonShared shared) {
        current.asPortal(() -> write(shared.id()));
    }

    /** The requests of which the lesson is not on the shelf, and may be shared. */
    List<OpinionId> missing() {
        var all = records.withLesson();
        Set<UUID> known = all.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        repository.lessonsOf(all.stream().map(OpinionId::value).toList()));
        return all.stream().filter(id -> !known.contains(id.value())).collect(Collectors.toList());
    }

    /** Writes the lesson of one request, in a transaction of its own; nothing when it is not shared, or there already. */
    void fetch(OpinionId request) {
        transaction.executeWithoutResult(_ -> write(request));
    }

    private void write(OpinionId request) {
        if (repository.lessonsOf(List.of(request.value())).isEmpty()) {
            records.sharedLesson(request).ifPresent(lesson -> write(request, lesson));
        }
    }

    private void write(OpinionId request, SharedLesson lesson) {
        var partner = lesson.partner();
        var article = Article.lesson(
                request.value(),
                new ArticleEntry(title(lesson), summary(lesson.text()), lesson.text(), List.of(), null),
                pages.today().plusMonths(ArticleEntry.USUAL_MONTHS),
                lesson.topics(),
                partner == null ? UNTOLD : partner,
                work.now());
        work.keepVersion(article, null, null);
    }

    /** "Les uit een second opinion: mandaat en delegatie"; without topics where those are not told. */
    private String title(SharedLesson lesson) {
        var names = lesson.topics().stream()
                .map(topic -> vocabulary.find(topic).map(known -> known.nl()).orElse(""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? texts.get(Texts.DUTCH, "knowledge-article.lesson")
                : shortened(texts.get(Texts.DUTCH, "knowledge-article.lesson.about", names), ArticleEntry.TITLE);
    }

    private static String summary(String text) {
        return shortened(text.replaceAll("\\s+", " ").strip(), SUMMARY);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var cut = text.lastIndexOf(' ', most - 1);
        return text.substring(0, cut > most / 2 ? cut : most - 1).strip() + "…";
    }
}
