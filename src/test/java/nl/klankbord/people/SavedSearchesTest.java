package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.people.SavedSearches.SaveOutcome;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SavedSearchesTest {

    private static final Locale DUTCH = Texts.DUTCH;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private People people;

    @Autowired
    private Turns turns;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();

    private void joins(String family, String topic) {
        current.asPortal(() -> people.register(List.of(new NewColleague(
                UUID.randomUUID().toString(),
                partner,
                "Noor",
                null,
                family,
                "Ruimte",
                "Planjurist",
                "",
                "noor@zundert.example",
                "",
                Set.of(),
                List.of(),
                "",
                List.of(),
                List.of(new NewExpertise(topic, 4, "", clock.instant(), false, ExpertiseOrigin.OWN)),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null))));
        index.awaitCaughtUp();
    }

    private ColleagueQuery about(String text) {
        return new ColleagueQuery(
                text, false, Set.of(partner), Set.of(), null, Set.of(), Set.of(), new PageRequest(3, 20));
    }

    private SavedSearch saved(ColleagueQuery query, Actor actor) {
        return switch (searches.save(query, actor, DUTCH)) {
            case SaveOutcome.Saved saved -> saved.search();
            case SaveOutcome.TooMany tooMany -> throw new AssertionError(tooMany.toString());
        };
    }

    @Test
    void whoComesInAfterwardsIsNewUntilTheOwnerHasLooked() {
        joins("Eerst", "stuifzandbeheer");
        var actor = as.somebody(partner);
        saved(about("stuifzandbeheer"), actor);
        assertThat(searches.of(actor)).extracting(SavedSearch::fresh).containsExactly(0L);
        assertThat(turns.newFor(actor, DUTCH).items()).isEmpty();

        joins("Later", "stuifzandbeheer");
        assertThat(searches.of(actor)).extracting(SavedSearch::fresh).containsExactly(1L);
        assertThat(turns.newFor(actor, DUTCH).items())
                .extracting(Turn::title)
                .containsExactly("Een nieuwe collega voor “stuifzandbeheer”");

        searches.seen(about("stuifzandbeheer"), actor);
        assertThat(searches.of(actor)).extracting(SavedSearch::fresh).containsExactly(0L);
    }

    @Test
    void theSameSearchIsKeptOnceAndOnAnyPage() {
        var actor = as.somebody(partner);
        var first = saved(about("duinen"), actor);
        assertThat(saved(about("duinen"), actor).id()).isEqualTo(first.id());
        assertThat(searches.of(actor)).hasSize(1);
    }

    @Test
    void anotherPersonNeitherSeesNorRemovesIt() {
        var owner = as.somebody(partner);
        var search = saved(about("duinen"), owner);
        var other = as.colleague(ColleagueId.random(), partner);
        assertThat(searches.of(other)).isEmpty();
        searches.remove(search.id(), other);
        assertThat(searches.of(owner)).hasSize(1);
        searches.remove(search.id(), owner);
        assertThat(searches.of(owner)).isEmpty();
    }

    @Test
    void oneMoreThanThereMayBeIsRefused() {
        var actor = as.somebody(partner);
        for (var number = 0; number < SavedSearches.MOST; number++) {
            saved(about("woord" + number), actor);
        }
        assertThat(searches.save(about("te veel"), actor, DUTCH))
                .isEqualTo(new SaveOutcome.TooMany(SavedSearches.MOST));
    }
}
