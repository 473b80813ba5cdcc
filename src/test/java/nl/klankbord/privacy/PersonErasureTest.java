package nl.klankbord.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NewAccount;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class PersonErasureTest {

    @Autowired
    private OwnData ownData;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private ErasureJournal journal;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();

    /** Somebody of whom every word is found nowhere else. */
    private record Known(ColleagueId id, String word, Actor actor) {}

    private Known somebody() {
        var word = Unique.word();
        var ids = new ArrayList<ColleagueId>();
        var account = new AccountId[1];
        current.asPortal(() -> {
            ids.addAll(people.register(List.of(colleague(word))));
            account[0] = accounts.open(new NewAccount(
                    "test", "subject-" + word, "user-" + word, null, ids.getFirst(), partner, name(word), Set.of()));
        });
        return new Known(ids.getFirst(), word, as.account(account[0]));
    }

    private static String name(String word) {
        return "Noor van " + word;
    }

    private NewColleague colleague(String word) {
        return new NewColleague(
                "number-" + word,
                partner,
                "Noor",
                "van",
                word,
                "Afdeling " + word,
                "Functie " + word,
                "In één zin " + word,
                word + "@gemeente.example",
                "06-" + word,
                Set.of(DayOfWeek.MONDAY),
                List.of("Taal " + word),
                "Over " + word,
                List.of("Project " + word),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }

    private Map<String, String> unzipped(Actor actor) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ownData.file(actor, Texts.DUTCH).content().writeTo(bytes);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void oneFileHoldsAllAboutWhoAsksAndNothingOfAnybodyElse() throws IOException {
        var other = somebody();
        drafts.save(other.id(), "article", "new", "Tekst van " + other.word());
        var one = somebody();
        drafts.save(one.id(), "article", "new", "Mijn concept <b>" + one.word() + "</b>");

        var files = unzipped(one.actor());

        assertThat(files).containsOnlyKeys("gegevens.html", "gegevens.json");
        assertThat(files.values()).allSatisfy(text -> assertThat(text)
                .contains(
                        one.word() + "@gemeente.example", "number-" + one.word(), "Mijn concept", "user-" + one.word())
                .doesNotContain(other.word()));
        assertThat(files.get("gegevens.html"))
                .contains("<h2>Profiel</h2>", "<dt>Werkdagen</dt>", "<dd>maandag</dd>", "&lt;b&gt;")
                .doesNotContain("<script", "<b>");
        var json = new ObjectMapper().readTree(files.get("gegevens.json")).path("data");
        assertThat(json.path("people")
                        .path("profile")
                        .path(0)
                        .path("workingDays")
                        .path(0)
                        .asString())
                .isEqualTo("MONDAY");
        assertThat(unzipped(one.actor()).get("gegevens.html"))
                .as("that it was taken stands in the log")
                .contains("Eigen gegevens opgehaald");
    }

    @Test
    void whoTypesAnotherNameIsNotForgotten() {
        var one = somebody();

        assertThat(erasure.erase(one.actor(), "Noor")).isEqualTo(ErasureOutcome.NAME_DIFFERS);

        assertThat(people.card(one.id())).get().extracting(ColleagueCard::name).isEqualTo(name(one.word()));
        assertThat(journal.all()).doesNotContain(one.id());
    }

    @Test
    void theOnlyAdministratorOfTheNetworkStays() {
        var last = somebody();
        var others = jdbc.sql("select distinct a.id from account a join role_grant g on g.account = a.id"
                        + " where g.role = 'NETWORK_ADMIN' and not a.gone")
                .query(String.class)
                .list();
        gone(others, true);
        try {
            jdbc.sql("insert into role_grant (account, role) values (?, 'NETWORK_ADMIN')")
                    .param(last.actor().account().toString())
                    .update();
            var administrator = as.account(last.actor().account());

            assertThat(erasure.erase(administrator, administrator.name())).isEqualTo(ErasureOutcome.LAST_ADMINISTRATOR);
            assertThat(people.present(Set.of(last.id()))).isNotEmpty();
            assertThat(journal.all()).doesNotContain(last.id());
        } finally {
            gone(others, false);
        }
        erasure.erase(last.actor(), name(last.word()));
    }

    private void gone(List<String> accounts, boolean gone) {
        accounts.forEach(account -> jdbc.sql("update account set gone = ? where id = ?")
                .params(gone, account)
                .update());
    }

    @Test
    void afterwardsNothingInAnyTableLeadsToThePersonAndOthersReadAPseudonym() {
        var one = somebody();
        drafts.save(one.id(), "article", "new", one.word());
        assertThat(tablesWith(one.word())).contains("colleague", "account");

        assertThat(erasure.erase(one.actor(), "  noor VAN  " + one.word())).isEqualTo(ErasureOutcome.ERASED);

        assertThat(tablesWith(one.word())).isEmpty();
        assertThat(people.card(one.id()))
                .get()
                .extracting(ColleagueCard::name)
                .isEqualTo("Oud-collega " + one.id().toString().substring(0, 8));
        assertThat(people.present(Set.of(one.id()))).isEmpty();
        current.asPortal(() -> assertThat(accounts.allOf(one.id())).isEmpty());
        assertThat(journal.all()).contains(one.id());
    }

    @Test
    void whomABackupBringsBackIsErasedAgainBeforeThePortalServes() {
        var one = somebody();
        erasure.erase(one.actor(), name(one.word()));
        jdbc.sql("delete from erasure where colleague = ?")
                .param(one.id().toString())
                .update();
        jdbc.sql("update colleague set family_name = ?, mail = ?, left_on = null where id = ?")
                .params(one.word(), one.word() + "@gemeente.example", one.id().toString())
                .update();

        erasure.afterSingletonsInstantiated();

        assertThat(tablesWith(one.word())).isEmpty();
        assertThat(people.present(Set.of(one.id()))).isEmpty();
    }

    /** Every table with this word in any of its columns, sealed ones left out by themselves: they hold no words. */
    private List<String> tablesWith(String word) {
        return jdbc.sql("""
                        select table_name, group_concat(concat('convert(`', column_name, '` using utf8mb4)') separator ', ')
                        from information_schema.columns where table_schema = database()
                        and data_type in ('varchar', 'char', 'longtext', 'mediumtext', 'text', 'blob', 'longblob', 'mediumblob', 'varbinary')
                        group by table_name order by table_name
                        """).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .filter(table -> jdbc.sql("select count(*) from `" + table.getKey() + "` where concat_ws(' ', "
                                        + table.getValue() + ") like ?")
                                .param("%" + word + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
