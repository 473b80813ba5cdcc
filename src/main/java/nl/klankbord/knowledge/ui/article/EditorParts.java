package nl.klankbord.knowledge.ui.article;

import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleImages;
import nl.klankbord.knowledge.article.Articles;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What writing an article asks things of. */
@Component
record EditorParts(
        Articles articles,
        ArticleImages images,
        ArticleDrafts drafts,
        Vocabulary vocabulary,
        Budgets budgets,
        CurrentActor actors) {

    PicturePart pictures(KnowledgeId article) {
        return new PicturePart(images, budgets, actors::get, () -> article);
    }
}
