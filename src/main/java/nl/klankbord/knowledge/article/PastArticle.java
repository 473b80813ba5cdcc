package nl.klankbord.knowledge.article;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/** An article that was written some time ago; its day may have passed. */
public record PastArticle(ArticleEntry entry, ColleagueId owner, PartnerId partner, Instant writtenAt) {}
