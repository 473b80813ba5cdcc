package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.SearchDocument.Key;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private AvailabilityInIndex inIndex;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ColleagueRepository repository;

    @Autowired
    private Partners partners;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();
    private final PartnerId elsewhere = PartnerId.random();

    private NewColleague somebody(String externalId, String family, @Nullable String manager, NewExpertise... lines) {
        return new NewColleague(
                externalId,
                partner,
                "Noor",
                "van",
                family,
                "Ruimte",
                "Planjurist",
                "",
                "noor@zundert.example",
                "",
                Set.of(DayOfWeek.MONDAY),
                List.of(),
                "",
                List.of(),
                List.of(lines),
                List.of("Glasvezel " + family),
                Set.of(Intent.ASK_ME),
                manager,
                null,
                null,
                null);
    }

    private NewExpertise knows(String topic, int level, ExpertiseOrigin origin) {
        return new NewExpertise(topic, level, "", clock.instant(), false, origin);
    }

    private List<ColleagueId> register(NewColleague... colleagues) {
        return register(List.of(colleagues));
    }

    private List<ColleagueId> register(List<NewColleague> colleagues) {
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> ids.addAll(people.register(colleagues)));
        index.awaitCaughtUp();
        return ids;
    }

    private ColleaguePage search(String text, Actor reader) {
        return people.search(
                new ColleagueQuery(
                        text, false, Set.of(partner), Set.of(), null, Set.of(), Set.of(), new PageRequest(1, 20)),
                reader,
                Texts.DUTCH);
    }

    @Test
    void aColleagueIsFoundByNameAndTopicWithTheReason() {
        var word = "kwelderbeheer";
        var ids = register(somebody("A1", "Zandwijk", null, knows(word, 4, ExpertiseOrigin.OWN)));
        var reader = as.somebody(elsewhere);

        assertThat(search("Zandwijk", reader).page().items())
                .extracting(hit -> hit.card().id())
                .containsExactly(ids.getFirst());
        var hit = search(word, reader).page().items().getFirst();
        assertThat(hit.card().name()).isEqualTo("Noor van Zandwijk");
        var why = hit.why().getFirst();
        assertThat(why.text()).isEqualTo("genoemd als kwelderbeheer, specialist");
        var mark = why.marks().getFirst();
        assertThat(why.text().substring(mark.begin(), mark.end())).isEqualTo(word);
    }

    @Test
    void whatSomebodyWantsToLearnIsNoExpertise() {
        register(somebody("A1", "Leergierig", null));

        assertThat(search("glasvezel", as.somebody(elsewhere)).page().total()).isZero();
    }

    @Test
    void whoWantsToLearnIsFoundByAskingForThat() {
        var ids = register(
                somebody("A1", "Leergierig", null),
                somebody("A2", "Wijs", null, knows("Glasvezel Leergierig", 4, ExpertiseOrigin.OWN)));
        var reader = as.somebody(elsewhere);
        var topic = vocabulary.byTerm("Glasvezel Leergierig").orElseThrow().id();

        assertThat(found(reader, Set.of(topic), Set.of(Intent.LEARN))).containsExactly(ids.getFirst());
        assertThat(found(reader, Set.of(topic), Set.of())).containsExactly(ids.getLast());
        assertThat(search("", reader).facets().intents()).containsEntry(Intent.LEARN, 2L);
    }

    private List<ColleagueId> found(Actor reader, Set<TopicId> topics, Set<Intent> intents) {
        var query =
                new ColleagueQuery("", false, Set.of(partner), topics, null, intents, Set.of(), new PageRequest(1, 20));
        return people.search(query, reader, Texts.DUTCH).page().items().stream()
                .map(hit -> hit.card().id())
                .toList();
    }

    private Map<Availability, Long> availability(Actor reader) {
        return search("", reader).facets().availability();
    }

    @Test
    void anAbsenceThatBeginsOrEndsIsTrueInTheIndexTheNextDay() {
        var id = register(somebody("A1", "Weg", null)).getFirst();
        var today = LocalDate.ofInstant(clock.instant(), ExpertiseState.HERE);
        var self = as.colleague(id, partner);
        var entry = people.editable(id, self).orElseThrow().entry();
        people.edit(id, ProfilePart.PRESENCE, entry, Entries.away(today.plusDays(1), today.plusDays(2)), self);
        index.awaitCaughtUp();
        assertThat(availability(self)).containsOnlyKeys(Availability.AVAILABLE);

        TurnableClock.CLOCK.forward(Duration.ofDays(1));
        assertThat(inIndex.turned(today, today.plusDays(1))).isPositive();
        index.awaitCaughtUp();
        assertThat(availability(self)).containsOnlyKeys(Availability.AWAY);

        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        inIndex.turned(today.plusDays(1), today.plusDays(3));
        index.awaitCaughtUp();
        assertThat(availability(self)).containsOnlyKeys(Availability.AVAILABLE);
    }

    @Test
    void howMuchSomebodyHasToDoIsFollowedByTheIndex() {
        var id = register(somebody("A1", "Druk", null)).getFirst();
        WorkloadSource busy = _ -> Map.of(id, 5);
        var source = new ColleagueSource(
                repository,
                vocabulary,
                partners,
                new Workloads(
                        new StaticListableBeanFactory(Map.of("busy", busy)).getBeanProvider(WorkloadSource.class)),
                clock,
                transactions);
        assertThat(source.load(List.of(id.value())).getFirst().keys())
                .contains(Key.of(ColleagueSource.AVAILABILITY, Availability.AT_CAPACITY.name()));

        var before = changes(id);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> events.publishEvent(new WorkloadChanged(Set.of(id))));
        assertThat(changes(id)).isEqualTo(before + 1);
    }

    private int changes(ColleagueId id) {
        return jdbc.sql("select count(*) from search_change where object = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void everyoneIsListedByFamilyNameWithoutInfixAndCountedPerPartner() {
        register(somebody("B2", "Zwart", null), somebody("B1", "Aalders", null));

        var found = search("", as.somebody(elsewhere));

        assertThat(found.page().total()).isEqualTo(2);
        assertThat(found.page().items())
                .extracting(hit -> hit.card().name())
                .containsExactly("Noor van Aalders", "Noor van Zwart");
        assertThat(found.facets().partners()).containsEntry(partner, 2L);
        assertThat(found.page().items().getFirst().why()).isEmpty();
    }

    @Test
    void whatTheOrganisationSaidIsFoundInTheOwnPartnerOnly() {
        register(somebody("A1", "Stil", null, knows("dijkverzwaring", 3, ExpertiseOrigin.ORGANISATION)));

        assertThat(search("dijkverzwaring", as.somebody(elsewhere)).page().total())
                .isZero();
        assertThat(search("dijkverzwaring", as.somebody(partner)).page().total())
                .isEqualTo(1);
    }

    @Test
    void anExternalIdIsCaseSensitiveAndComesBackAsGiven() {
        var external = "Kx-é " + UUID.randomUUID();
        var ids = register(
                somebody(external, "Een", null), somebody(external.toUpperCase(Locale.ROOT), "Twee", external));

        assertThat(people.byExternalId(external).orElseThrow().id()).isEqualTo(ids.getFirst());
        assertThat(people.byExternalId(external).orElseThrow().externalId()).isEqualTo(external);
        var second = people.profile(ids.getLast(), as.somebody(partner)).orElseThrow();
        assertThat(second.manager()).isEqualTo(people.card(ids.getFirst()).orElseThrow());
    }

    @Test
    void aProfileIsChangedByItsOwnPersonAndFoundByItAtOnce() {
        var id = register(somebody("A1", "Anders", null)).getFirst();
        var own = as.colleague(id, partner);
        var now = people.editable(id, own).orElseThrow();

        var outcome = people.edit(
                id, Entries.expertise(List.of(new ExpertiseEntry("Grafkelders", 5, ""))), now.version(), own);
        index.awaitCaughtUp();

        assertThat(outcome).isEqualTo(new EditOutcome.Saved());
        assertThat(search("grafkelders", as.somebody(elsewhere)).page().total()).isEqualTo(1);
        assertThat(people.edit(id, Entries.GOOD, now.version(), own)).isInstanceOf(EditOutcome.Stale.class);
    }

    @Test
    void nobodyElseChangesAProfile() {
        var id = register(somebody("A1", "Eigen", null)).getFirst();
        var other = as.somebody(partner);

        assertThat(people.editable(id, other)).isEmpty();
        assertThatThrownBy(() -> people.edit(id, Entries.GOOD, 0, other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.edit(ColleagueId.random(), Entries.GOOD, 0, other))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aLineThatGrewOldHoldsAgainWhenItsPersonSaysSo() {
        var id = register(somebody("A1", "Oud", null, knows("Kabels", 3, ExpertiseOrigin.OWN)))
                .getFirst();
        var own = as.colleague(id, partner);
        TurnableClock.CLOCK.forward(Duration.ofDays(600));
        var line = people.profile(id, own).orElseThrow().expertise().getFirst();
        assertThat(line.state()).isEqualTo(ExpertiseState.STALE);

        confirmations.stillTrue(id, line.topic(), own);

        assertThat(people.profile(id, own).orElseThrow().expertise().getFirst().state())
                .isEqualTo(ExpertiseState.DECLARED);
    }

    @Test
    void whoChangedWhichProfileStandsInTheAudit() {
        var id = register(somebody("A1", "Spoor", null, knows("Kabels", 3, ExpertiseOrigin.OWN)))
                .getFirst();
        var administrator = as.somebody(partner, Grant.at(partner, Role.PARTNER_ADMIN));
        var before = people.editable(id, administrator).orElseThrow();
        people.edit(id, ProfilePart.ORGANISATION.over(before.entry(), Entries.GOOD), before.version(), administrator);
        var own = as.colleague(id, partner);
        var line = people.profile(id, own).orElseThrow().expertise().getFirst();
        confirmations.stillTrue(id, line.topic(), own);
        people.edit(id, Entries.GOOD, -1, own);

        assertThat(jdbc.sql("select actor from audit_event where action = 'PROFILE_CHANGED' and result = 'DONE'"
                                + " and object_kind = 'colleague' and object_id = ? and partner = ? order by id")
                        .params(id.toString(), partner.toString())
                        .query(UUID.class)
                        .list())
                .containsExactly(administrator.account().value(), own.account().value());
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'PEOPLE_REGISTERED' and partner = ?")
                        .param(partner.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hundredsOfColleaguesAreRegisteredAtOnce() {
        var many = IntStream.range(0, 640)
                .mapToObj(i -> somebody("M" + i, "Massa" + i, i == 0 ? null : "M0"))
                .toList();

        assertThat(register(many)).hasSize(640);
        assertThat(search("", as.somebody(elsewhere)).page().total()).isEqualTo(640);
    }
}
