package nl.klankbord.intervision.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.vault.SealedRows;
import nl.klankbord.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With whom somebody would rather not be in a circle. Sealed, each as long as any other and one for everybody who enrols,
 * so that the table does not tell who asked for anything. Read by their author and by the search for circles, nobody else.
 */
@Component
class PrivateWishes {

    /** As a number they are told from so many people up. */
    static final int TOLD_FROM = 3;

    /** Most colleagues of one person. */
    static final int MOST = 10;

    static final String PURPOSE = "intervision-wishes";
    static final SealedRows ROWS =
            new SealedRows(PURPOSE, "intervision_wish", List.of("programme", "person"), "intervision_wish");

    private static final int ID = 36;

    private final JdbcClient jdbc;
    private final Vault vault;

    PrivateWishes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void put(ProgrammeId programme, ColleagueId author, Collection<ColleagueId> others) {
        var text = others.stream().map(ColleagueId::toString).sorted().collect(Collectors.joining());
        var padded = text + " ".repeat(MOST * ID - text.length());
        jdbc.sql("""
                        insert into intervision_wish (programme, person, sealed) values (?, ?, ?)
                        on duplicate key update sealed = values(sealed)
                        """)
                .params(
                        programme.toString(),
                        author.toString(),
                        vault.seal(vault.sharedKey(PURPOSE), place(programme, author), padded))
                .update();
    }

    Set<ColleagueId> of(ProgrammeId programme, ColleagueId author) {
        return jdbc.sql("select sealed from intervision_wish where programme = ? and person = ?")
                .params(programme.toString(), author.toString())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(kept -> opened(programme, author, kept))
                .orElse(Set.of());
    }

    /** For the search only. */
    Map<ColleagueId, Set<ColleagueId>> all(ProgrammeId programme) {
        var all = new HashMap<ColleagueId, Set<ColleagueId>>();
        jdbc.sql("select person, sealed from intervision_wish where programme = ?")
                .param(programme.toString())
                .query(row -> {
                    var author = new ColleagueId(UUID.fromString(row.getString(1)));
                    var others = opened(programme, author, row.getBytes(2));
                    if (!others.isEmpty()) {
                        all.put(author, others);
                    }
                });
        return all;
    }

    void erase(ProgrammeId programme, ColleagueId author) {
        jdbc.sql("delete from intervision_wish where programme = ? and person = ?")
                .params(programme.toString(), author.toString())
                .update();
    }

    void eraseAll(ProgrammeId programme) {
        jdbc.sql("delete from intervision_wish where programme = ?")
                .param(programme.toString())
                .update();
    }

    private Set<ColleagueId> opened(ProgrammeId programme, ColleagueId author, byte[] sealed) {
        return vault.open(place(programme, author), sealed)
                .map(text -> Arrays.stream(text.strip().split("(?<=\\G.{36})"))
                        .filter(each -> !each.isEmpty())
                        .map(each -> new ColleagueId(UUID.fromString(each)))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private static String place(ProgrammeId programme, ColleagueId author) {
        return ROWS.place() + "|" + programme + "|" + author;
    }
}
