package nl.klankbord.knowledge.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.PlainText;
import nl.klankbord.knowledge.article.ArticleFlaw.Reason;
import nl.klankbord.knowledge.article.Markdown.Reading;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** When an article can be published as far as the writer can mend it. */
final class ArticleRules {

    private ArticleRules() {}

    /** @param entry tidied @param today the day it is */
    static List<ArticleFlaw> flaws(ArticleEntry entry, LocalDate today) {
        var flaws = new ArrayList<ArticleFlaw>();
        line(flaws, "title", entry.title(), ArticleEntry.TITLE);
        line(flaws, "summary", entry.summary(), ArticleEntry.SUMMARY);
        if (entry.title().isEmpty()) {
            flaws.add(ArticleFlaw.of("title", Reason.EMPTY));
        }
        if (entry.body().isEmpty()) {
            flaws.add(ArticleFlaw.of("body", Reason.EMPTY));
        }
        body(flaws, entry.body());
        if (entry.topics().size() > ArticleEntry.TOPICS) {
            flaws.add(ArticleFlaw.of("topics", Reason.TOO_MANY, ArticleEntry.TOPICS));
        }
        for (var n = 0; n < entry.topics().size(); n++) {
            if (!Vocabulary.isTerm(entry.topics().get(n))) {
                flaws.add(new ArticleFlaw("topics", n, Reason.NOT_A_TOPIC, List.of()));
            }
        }
        day(flaws, entry.reviewOn(), today);
        return flaws;
    }

    private static void line(List<ArticleFlaw> flaws, String field, String text, int most) {
        if (text.length() > most) {
            flaws.add(ArticleFlaw.of(field, Reason.TOO_LONG, most));
        }
        if (PlainText.hidesSomething(text)) {
            flaws.add(ArticleFlaw.of(field, Reason.HIDDEN_CHARACTERS));
        }
    }

    private static void day(List<ArticleFlaw> flaws, @Nullable LocalDate reviewOn, LocalDate today) {
        if (reviewOn == null) {
            flaws.add(ArticleFlaw.of("reviewOn", Reason.EMPTY));
        } else if (!reviewOn.isAfter(today)) {
            flaws.add(ArticleFlaw.of("reviewOn", Reason.DAY_PASSED));
        } else if (reviewOn.isAfter(today.plusYears(ArticleEntry.YEARS))) {
            flaws.add(ArticleFlaw.of("reviewOn", Reason.DAY_TOO_FAR, ArticleEntry.YEARS));
        }
    }

    private static void body(List<ArticleFlaw> flaws, String body) {
        switch (Markdown.read(body)) {
            case Reading.Refused refused -> flaws.add(ArticleFlaw.of("body", reason(refused.why()), refused.most()));
            case Reading.Readable readable -> {
                if (readable.pictures().stream().anyMatch(picture -> !picture.isOwn())) {
                    flaws.add(ArticleFlaw.of("body", Reason.PICTURE_FROM_ELSEWHERE));
                }
                if (readable.pictures().stream()
                        .anyMatch(picture -> picture.words().isEmpty())) {
                    flaws.add(ArticleFlaw.of("body", Reason.PICTURE_WITHOUT_WORDS));
                }
            }
        }
    }

    private static Reason reason(Markdown.Excess excess) {
        return switch (excess) {
            case CHARACTERS -> Reason.TOO_LONG;
            case LINES -> Reason.TOO_MANY_LINES;
            case COLUMNS -> Reason.TOO_MANY_COLUMNS;
            case DEPTH -> Reason.TOO_DEEP;
            case SIGNS -> Reason.TOO_INTRICATE;
        };
    }
}
