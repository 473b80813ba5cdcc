package nl.klankbord.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.NewExpertise;
import nl.klankbord.people.People;
import nl.klankbord.people.SavedSearches;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SavedSearchAlertsTest {

    @Autowired
    private SavedSearchAlerts alerts;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private Notices notices;

    @Autowired
    private People people;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();

    private void joins() {
        Recipients.registered(
                people,
                current,
                partner,
                "",
                new NewExpertise("stuifduinbeheer", 4, "", TurnableClock.CLOCK.instant(), false, ExpertiseOrigin.OWN));
        index.awaitCaughtUp();
    }

    private ColleagueQuery query() {
        return new ColleagueQuery(
                "stuifduinbeheer", false, Set.of(partner), Set.of(), null, Set.of(), Set.of(), new PageRequest(1, 20));
    }

    private List<String> told(Actor actor) {
        return notices.of(actor, false, new PageRequest(1, 20), Texts.DUTCH).items().stream()
                .map(Notice::text)
                .toList();
    }

    @Test
    void theOwnerIsToldOfEachNewcomerOnce() {
        joins();
        var owner = as.somebody(partner);
        searches.save(query(), owner, Texts.DUTCH);
        current.asPortal(alerts::tellAll);
        assertThat(told(owner)).isEmpty();

        joins();
        current.asPortal(alerts::tellAll);
        current.asPortal(alerts::tellAll);
        assertThat(told(owner)).containsExactly("Een nieuwe collega voor \u201cstuifduinbeheer\u201d");

        joins();
        joins();
        current.asPortal(alerts::tellAll);
        assertThat(told(owner)).hasSize(2).first().isEqualTo("2 nieuwe collega's voor \u201cstuifduinbeheer\u201d");

        var notice = notices.of(owner, true, new PageRequest(1, 20), Texts.DUTCH)
                .items()
                .getFirst();
        assertThat(notice.path()).startsWith("collegas?q=stuifduinbeheer&partner=" + partner);
        searches.seen(query(), owner);
        current.asPortal(alerts::tellAll);
        assertThat(told(owner)).hasSize(2);
    }
}
