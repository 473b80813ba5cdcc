package nl.klankbord.knowledge.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an article, the latest first.
 *
 * @param page as it stands now
 */
public record ArticleHistory(ArticlePage page, List<Version> versions) {

    public ArticleHistory {
        versions = List.copyOf(versions);
    }

    /**
     * What it said at one time.
     *
     * @param by null for the portal itself, and for who is known no more
     * @param restoredFrom the version that it said again; null for none
     */
    public record Version(
            int number,
            String title,
            String summary,
            String body,
            @Nullable ColleagueCard by,
            Instant at,
            @Nullable Integer restoredFrom) {

        /** All of it, to compare. */
        public String text() {
            return title + "\n\n" + (summary.isEmpty() ? "" : summary + "\n\n") + body;
        }
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }
}
