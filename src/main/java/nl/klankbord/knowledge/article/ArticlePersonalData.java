package nl.klankbord.knowledge.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Articles that somebody owns, versions that they wrote, pictures that they added. The network goes on reading them: an
 * erasure leaves them, with an id that leads to nobody. What was typed and not published is a draft, kept elsewhere.
 */
@Component
class ArticlePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    ArticlePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge_article", "knowledge_article_version", "knowledge_article_image");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var me = subject.colleague().toString();
        return Stream.of(owned(me), written(me), pictures(me))
                .flatMap(List::stream)
                .toList();
    }

    private List<PersonalRecord> owned(String me) {
        return jdbc.sql("select title, state, made_at, changed_at, review_on from knowledge_article where owner = ?"
                        + " order by made_at desc, id")
                .param(me)
                .query((row, _) -> owned(row))
                .list();
    }

    private static PersonalRecord owned(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return PersonalRecord.of("knowledge.own.article.")
                .with("title", row.getString("title"))
                .with("state", new Word(state, "knowledge.own.state." + state))
                .with("madeAt", row.getTimestamp("made_at").toInstant())
                .with("changedAt", row.getTimestamp("changed_at").toInstant())
                .with("reviewOn", row.getObject("review_on", LocalDate.class));
    }

    /** A version repeats what those before it said: its text is told as long as nobody else wrote one of them. */
    private List<PersonalRecord> written(String me) {
        return jdbc.sql("""
                        select v.title, v.number, v.written_at, v.summary, v.body, exists (
                          select 1 from knowledge_article_version e
                          where e.article = v.article and e.number < v.number and not (e.written_by <=> v.written_by)
                        ) as shared
                        from knowledge_article_version v where v.written_by = ? order by v.written_at desc, v.id
                        """)
                .param(me)
                .query((row, _) -> PersonalRecord.of("knowledge.own.version.")
                        .with("title", row.getString("title"))
                        .with("number", row.getInt("number"))
                        .with("writtenAt", row.getTimestamp("written_at").toInstant())
                        .with("summary", row.getBoolean("shared") ? null : row.getString("summary"))
                        .with("text", row.getBoolean("shared") ? null : row.getString("body")))
                .list();
    }

    private List<PersonalRecord> pictures(String me) {
        return jdbc.sql("select a.title, p.added_at from knowledge_article_image p"
                        + " left join knowledge_article a on a.id = p.article where p.added_by = ?"
                        + " order by p.added_at desc, p.file")
                .param(me)
                .query((row, _) -> PersonalRecord.of("knowledge.own.picture.")
                        .with("title", row.getString("title"))
                        .with("addedAt", row.getTimestamp("added_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        // Its owner already left it, and who wrote it is a pseudonym.
    }
}
