package nl.klankbord.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.demo.DemoColleague;
import nl.klankbord.demo.Newcomers;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.Intent;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.OwnPortal;
import nl.klankbord.vocabulary.VocabularyImports;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The directory, through the door that its pages and the REST interface use. */
final class PortalEngine implements Engine {

    static final int FIRST = 20;

    private final OwnPortal portal;
    private final Map<String, PartnerId> partners = new HashMap<>();
    private final Actor reader;

    PortalEngine(OwnPortal portal) {
        this.portal = portal;
        asPortal(() -> {
            try (var lines = new ClassPathResource("partners/de6.ndjson").getInputStream()) {
                portal.get(Partners.class).importNdjson(lines, ImportReport.Mode.APPLY, Texts.DUTCH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            portal.get(VocabularyImports.class).importSeed();
            portal.get(Partners.class).all().forEach(partner -> partners.put(partner.name(), partner.id()));
        });
        reader = new Actor(AccountId.random(), ColleagueId.random(), PartnerId.random(), "Lezer", Set.of());
    }

    /** Takes these people into the directory, in the place of those before them. */
    void fill(List<DemoColleague> network) {
        var now = portal.get(Clock.class).instant();
        portal.get(JdbcTemplate.class).update("delete from colleague");
        asPortal(() -> {
            portal.get(People.class).register(new Newcomers(this::partner, now).of(network));
            portal.get(SearchIndex.class).rebuild();
            portal.get(SearchIndex.class).awaitCaughtUp();
        });
    }

    @Override
    public Found find(JudgedQuery query) {
        var found = new ArrayList<Found>(1);
        asPortal(() -> {
            var filters = query.filters();
            var page = portal.get(People.class)
                    .search(
                            new ColleagueQuery(
                                    query.text(),
                                    false,
                                    filters.partners().stream()
                                            .map(this::partner)
                                            .collect(Collectors.toSet()),
                                    Set.of(),
                                    filters.level() == 0 ? null : filters.level(),
                                    filters.secondOpinion() ? Set.of(Intent.SECOND_OPINION) : Set.of(),
                                    Set.of(),
                                    new PageRequest(1, FIRST)),
                            reader,
                            Texts.DUTCH);
            found.add(new Found(
                    page.page().total(),
                    page.direct(),
                    page.page().items().stream()
                            .map(hit -> hit.card().externalId())
                            .toList()));
        });
        return found.getFirst();
    }

    private PartnerId partner(String name) {
        return Objects.requireNonNull(partners.get(name), name);
    }

    private void asPortal(Runnable work) {
        portal.get(CurrentActor.class).asPortal(work);
    }
}
