package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.search.SearchDocument;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who finds a request by which of its words. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class OpinionFinderTest {

    private static final PageRequest ALL = new PageRequest(1, 100);

    /** States in which the one who was asked or has it in hand is a party. */
    private static final Set<OpinionState> WITH_REVIEWER = EnumSet.of(
            OpinionState.OFFERED,
            OpinionState.CLAIMED,
            OpinionState.ACCEPTED,
            OpinionState.IN_REVIEW,
            OpinionState.NEEDS_INFO,
            OpinionState.PEER_CHECK,
            OpinionState.DELIVERED,
            OpinionState.CLOSED);

    private static final Set<OpinionState> WITH_CHECKER =
            EnumSet.of(OpinionState.PEER_CHECK, OpinionState.DELIVERED, OpinionState.CLOSED);

    @Autowired
    private OpinionRepository repository;

    @Autowired
    private Submission submission;

    @Autowired
    private OpinionFinder finder;

    @Autowired
    private OpinionSource source;

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private SearchIndex index;

    @Autowired
    private SearchChanges changes;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private final String own = UUID.randomUUID()
            .toString()
            .substring(0, 8)
            .replaceAll("[0-9]", "q")
            .replace('-', 'q');
    private final List<UUID> made = new ArrayList<>();

    /** A request, by what decides who finds it. */
    private record Case(Visibility visibility, OpinionState state) {

        boolean isKnownToAll() {
            return visibility != Visibility.NAMED_ONLY
                    && state != OpinionState.DRAFT
                    && state != OpinionState.WITHDRAWN;
        }

        /** The question is theirs to read, by name. */
        boolean isNamed(ColleagueId who) {
            return who.equals(Requests.REQUESTER)
                    || who.equals(Requests.REVIEWER) && WITH_REVIEWER.contains(state)
                    || who.equals(Requests.CHECKER) && WITH_CHECKER.contains(state)
                    || who.equals(Requests.RECIPIENT)
                            && visibility != Visibility.OPEN_NETWORK
                            && state != OpinionState.DRAFT
                            && state != OpinionState.WITHDRAWN;
        }
    }

    @AfterEach
    void clear() {
        transactions.executeWithoutResult(_ -> {
            made.forEach(id -> jdbc.sql("delete from opinion_request where id = ?")
                    .param(id.toString())
                    .update());
            changes.changed(OpinionSource.KIND, made);
        });
    }

    private OpinionEntry entry(Visibility visibility) {
        return new OpinionEntry(
                "Titel" + own,
                "Mag de vraag" + own + "verlichting uit?",
                "Ik denk meningz" + own,
                OpinionType.SECOND_OPINION,
                "Het binnenz" + own,
                "Het buitenz" + own,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20),
                List.of("onderwerpz" + own),
                visibility,
                "Wie weet iets van lijnz" + own + "?",
                DecisionGround.NO,
                List.of("Betrokkenez" + own),
                false,
                true,
                GateAnswers.none());
    }

    private Map<UUID, Case> everyCase() {
        var cases = new LinkedHashMap<UUID, Case>();
        transactions.executeWithoutResult(_ -> {
            for (var visibility : Visibility.values()) {
                var recipients =
                        visibility == Visibility.OPEN_NETWORK ? Set.<ColleagueId>of() : Set.of(Requests.RECIPIENT);
                Arrays.stream(OpinionState.values())
                        .filter(state -> Requests.reachable(state, visibility))
                        .forEach(state -> {
                            var request = repository.saveAndFlush(Requests.in(state, visibility, recipients));
                            submission.keep(
                                    request.id(), entry(visibility), Requests.REQUESTER, Requests.at(Requests.NOW));
                            cases.put(request.id().value(), new Case(visibility, state));
                        });
            }
            made.addAll(cases.keySet());
            changes.changed(OpinionSource.KIND, made);
        });
        index.awaitCaughtUp();
        return cases;
    }

    private static Actor actor(ColleagueId who, PartnerId partner, Grant... grants) {
        return new Actor(AccountId.random(), who, partner, "Sam", Set.of(grants));
    }

    private List<Actor> readers() {
        return List.of(
                actor(Requests.REQUESTER, Requests.HERE),
                actor(Requests.REVIEWER, Requests.THERE),
                actor(Requests.CHECKER, Requests.THERE),
                actor(Requests.RECIPIENT, Requests.THERE),
                actor(Requests.STRANGER, Requests.HERE),
                actor(Requests.FORMER, Requests.THERE),
                actor(Requests.STRANGER, Requests.THERE, Grant.networkWide(Role.COORDINATOR)),
                actor(Requests.STRANGER, Requests.HERE, new Grant(Role.PARTNER_ADMIN, Requests.HERE)),
                actor(Requests.STRANGER, Requests.HERE, new Grant(Role.MANAGER, Requests.HERE)),
                actor(Requests.STRANGER, Requests.THERE, Grant.networkWide(Role.GOVERNOR)),
                actor(Requests.STRANGER, Requests.THERE, Grant.networkWide(Role.NETWORK_ADMIN)));
    }

    private Set<UUID> found(String words, Actor reader) {
        var found = new HashSet<>(finder.find(words, reader).ids());
        found.retainAll(made);
        return found;
    }

    @Test
    void everybodyFindsWhatTheyMayKnowOfAndByNoTextThatTheyMayNotRead() {
        var cases = everyCase();
        for (var reader : readers()) {
            var who = reader.colleague();
            var byCard = new HashSet<UUID>();
            var byTitle = new HashSet<UUID>();
            var byQuestion = new HashSet<UUID>();
            var byLine = new HashSet<UUID>();
            cases.forEach((id, one) -> {
                var open = one.visibility() == Visibility.OPEN_NETWORK && one.isKnownToAll();
                if (one.isKnownToAll()) {
                    byCard.add(id);
                }
                if (one.isNamed(who)) {
                    byLine.add(id);
                }
                if (open || one.isNamed(who)) {
                    byTitle.add(id);
                }
                if (open) {
                    byQuestion.add(id);
                }
            });
            assertThat(found("bouwen", reader)).as("public line, %s", reader).isEqualTo(byCard);
            assertThat(found("Titel" + own, reader)).as("title, %s", reader).isEqualTo(byTitle);
            // As it was typed; on the card itself stands another line.
            assertThat(found("lijnz" + own, reader)).as("own card, %s", reader).isEqualTo(byLine);
            for (var word : List.of("vraag" + own + "verlichting", "meningz" + own, "binnenz" + own, "buitenz" + own)) {
                assertThat(found(word, reader)).as("%s, %s", word, reader).isEqualTo(byQuestion);
            }
            assertThat(found("Betrokkenez" + own, reader)).as("involved").isEmpty();
            assertThat(desk.suggest("Titel" + own, 1_000, reader))
                    .as("suggested to %s", reader)
                    .extracting(card -> card.id().value())
                    .containsExactlyInAnyOrderElementsOf(byTitle);
        }
    }

    @Test
    void aForgedAudienceFindsNothingMore() {
        everyCase();
        var hostile = new Actor(
                AccountId.random(),
                ColleagueId.random(),
                Requests.HERE,
                Set.of(Requests.THERE, PartnerId.random()),
                "%' or 1=1 --",
                Set.of(Grant.networkWide(Role.NETWORK_ADMIN), Grant.networkWide(Role.COORDINATOR)));
        var stranger = actor(Requests.STRANGER, Requests.THERE);

        for (var typed :
                List.of("Titel" + own, "bouwen", "Titel" + own + "' or '1'='1", "opinion|" + made.getFirst())) {
            assertThat(found(typed, hostile)).as(typed).isEqualTo(found(typed, stranger));
        }
        assertThat(found("titel*", hostile)).isEqualTo(found("titel*", stranger));
        assertThat(index.shown(OpinionSource.KIND, made, Set.of())).isEmpty();
    }

    @Test
    void whatIsMadeFromNothingIsWhatFollowedTheChanges() {
        everyCase();
        var all = new LinkedHashMap<UUID, SearchDocument>();
        current.asPortal(() -> source.load(source.idsAfter(new UUID(0, 0), 1_000))
                .forEach(document -> all.put(document.id(), document)));
        var loaded = new ArrayList<SearchDocument>();
        current.asPortal(() -> loaded.addAll(source.load(made)));

        all.keySet().retainAll(made);
        assertThat(loaded).isNotEmpty().containsExactlyInAnyOrderElementsOf(all.values());
        var followed = new HashSet<>(index.ids(OpinionSource.KIND));
        followed.retainAll(made);
        assertThat(followed).isEqualTo(all.keySet());
        assertThat(all.values())
                .allSatisfy(document -> assertThat(document.toString()).doesNotContain("Betrokkenez"));
    }

    private OpinionId asked(Visibility visibility, Actor requester) {
        as.account(requester.account());
        var asked = asking.ask(entry(visibility), requester);
        assertThat(asked.outcome()).isInstanceOf(Done.class);
        made.add(asked.id().value());
        return asked.id();
    }

    private void take(OpinionId id, OpinionMove move, Actor by) {
        as.account(by.account());
        assertThat(desk.take(id, move, by)).isInstanceOf(Done.class);
        index.awaitCaughtUp();
    }

    private List<OpinionId> listed(View view, String text, Actor reader) {
        return desk.list(OpinionQuery.of(view, ALL).text(text), reader).items().stream()
                .map(line -> line.card().id())
                .toList();
    }

    @Test
    void aListGivesWhatIsFoundInItAndAStepIsSeenInTheNextSearch() {
        var somebody = new Somebody(people, current, as, clock);
        var stranger = somebody.at(PartnerId.random());
        var requester = somebody.at(PartnerId.random());
        var open = asked(Visibility.OPEN_NETWORK, requester);
        var parties = asked(Visibility.PARTIES_ONLY, requester);
        assertThat(listed(View.QUEUE, "lijnz" + own, stranger)).isEmpty();
        take(open, new OpinionMove.Queue(), requester);
        take(parties, new OpinionMove.Queue(), requester);

        assertThat(listed(View.QUEUE, "lijnz" + own, stranger)).containsExactlyInAnyOrder(open, parties);
        assertThat(listed(View.QUEUE, "onderwerpz" + own, stranger)).containsExactlyInAnyOrder(open, parties);
        assertThat(listed(View.QUEUE, "titel" + own, stranger)).containsExactly(open);
        assertThat(listed(View.MINE, "titel" + own, requester)).containsExactlyInAnyOrder(open, parties);
        assertThat(listed(View.QUEUE, "titel" + own + " bestaatniet" + own, stranger))
                .isEmpty();
        assertThat(desk.board(OpinionQuery.of(View.QUEUE, ALL).text("lijnz" + own), stranger)
                        .columns())
                .singleElement()
                .satisfies(column -> assertThat(column.total()).isEqualTo(2));
        assertThat(desk.turns(OpinionQuery.of(View.MINE, ALL).text("nietsz" + own), requester))
                .isZero();

        take(open, new OpinionMove.Withdraw(), requester);
        assertThat(listed(View.QUEUE, "lijnz" + own, stranger)).containsExactly(parties);
        assertThat(found("titel" + own, stranger)).isEmpty();
        assertThat(desk.suggest("titel" + own, 10, stranger)).isEmpty();
        assertThat(listed(View.CLOSED, "titel" + own, requester)).containsExactly(open);
    }

    @Test
    void aPartOfALongWordFindsWhatEverybodyMayRead() {
        var somebody = new Somebody(people, current, as, clock);
        var requester = somebody.at(PartnerId.random());
        var question = Questions.about(
                "straatverlichting",
                Visibility.OPEN_NETWORK,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20));
        as.account(requester.account());
        var id = asking.ask(Questions.with(question, "De dorpspleinlantaarn"), requester)
                .id();
        made.add(id.value());
        index.awaitCaughtUp();

        var stranger = somebody.at(PartnerId.random());
        assertThat(found("lantaarn", stranger)).containsExactly(id.value());
        assertThat(found("lantaarns", stranger)).containsExactly(id.value());
        assertThat(found("dorpspleinlant", stranger)).containsExactly(id.value());
        assertThat(found("antaarn", stranger)).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayIsFoundByNobodyAndNoLongerByItsAuthor() {
        var somebody = new Somebody(people, current, as, clock);
        var author = somebody.at(PartnerId.random());
        as.account(author.account());
        var id = asking.draft(entry(Visibility.OPEN_NETWORK), author);
        made.add(id.value());
        index.awaitCaughtUp();
        assertThat(found("titel" + own, author)).containsExactly(id.value());
        assertThat(found("titel" + own, somebody.at(author.partner()))).isEmpty();

        as.account(author.account());
        asking.discard(id, desk.open(id, author).orElseThrow().version(), author);
        assertThat(found("titel" + own, author)).isEmpty();
    }
}
