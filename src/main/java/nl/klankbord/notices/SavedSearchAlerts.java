package nl.klankbord.notices;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Accounts;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.OneByOne;
import nl.klankbord.people.SavedSearch;
import nl.klankbord.people.SavedSearches;
import nl.klankbord.people.ui.SavedSearchLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who keeps a search of the directory that somebody new is found by it; of each newcomer once. */
@Component
class SavedSearchAlerts implements NoticeKindSource {

    private static final NoticeKind KIND = new NoticeKind("saved-search", "notices.kind.saved-search", Pace.DAILY);

    private final OneByOne owners = new OneByOne("tell-of-saved-searches");
    private final SavedSearches searches;
    private final Notices notices;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SavedSearchAlerts(
            SavedSearches searches,
            Notices notices,
            Accounts accounts,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.searches = searches;
        this.notices = notices;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(KIND);
    }

    /** Tells every owner, each in a transaction of its own. Run daily, by the portal itself. */
    void tellAll() {
        owners.each(searches.owners(), owner -> transaction.executeWithoutResult(_ -> tell(owner)));
    }

    private void tell(ColleagueId owner) {
        accounts.actorOf(owner).ifPresent(actor -> searches.of(actor).forEach(search -> {
            var untold = new TreeSet<>(
                    search.newcomers().stream().map(ColleagueId::value).collect(Collectors.toSet()));
            told(search).forEach(untold::remove);
            remember(search);
            if (!untold.isEmpty()) {
                notices.tell(NewNotice.of(
                                KIND,
                                owner,
                                "saved-search|" + search.id() + "|" + digest(untold),
                                "notices.saved-search",
                                SavedSearchLinks.to(search))
                        .with(untold.size(), search.name()));
            }
        }));
    }

    private List<UUID> told(SavedSearch search) {
        return jdbc.sql("select colleague from notice_newcomer where search = ?")
                .params(search.id().toString())
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Who is not new any more may come in anew later. */
    private void remember(SavedSearch search) {
        jdbc.sql("delete from notice_newcomer where search = ?")
                .params(search.id().toString())
                .update();
        search.newcomers().forEach(newcomer -> jdbc.sql("insert into notice_newcomer (search, colleague) values (?, ?)")
                .params(search.id().toString(), newcomer.toString())
                .update());
    }

    private static UUID digest(TreeSet<UUID> ids) {
        return UUID.nameUUIDFromBytes(ids.toString().getBytes(StandardCharsets.UTF_8));
    }
}
