package nl.klankbord.knowledge.ui.article;

import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.knowledge.article.ArticleEntry;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was typed of an article and is not published. */
@Component
class ArticleDrafts {

    /** The subject of an article that does not exist yet; there is one at a time. */
    static final String NEW = "new";

    private static final String KIND = "article";

    private final Drafts drafts;
    private final JsonMapper json;

    ArticleDrafts(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    /** @param article its id, which its pictures have already @param read the edition that was typed upon */
    record Draft(String article, int read, ArticleEntry typed) {}

    void save(Actor owner, String subject, Draft draft) {
        drafts.save(owner.colleague(), KIND, subject, json.writeValueAsString(draft));
    }

    Optional<Draft> find(Actor owner, String subject) {
        return drafts.find(owner.colleague(), KIND, subject).flatMap(draft -> read(draft.text()));
    }

    void discard(Actor owner, String subject) {
        drafts.discard(owner.colleague(), KIND, subject);
    }

    /** Empty for one of an earlier release that had other fields. */
    private Optional<Draft> read(String text) {
        try {
            return Optional.of(json.readValue(text, Draft.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
