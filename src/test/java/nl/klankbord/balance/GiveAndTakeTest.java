package nl.klankbord.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SuppressWarnings("NullAway.Init")
class GiveAndTakeTest {

    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2199-01-01T00:00:00Z");

    @Autowired
    private Balance balance;

    @Autowired
    private GiveAndTake reading;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    private final List<PartnerId> partners = List.of(PartnerId.random(), PartnerId.random(), PartnerId.random());
    private final List<Actor> people = new ArrayList<>();

    @BeforeEach
    void people() {
        partners.forEach(partner -> people.add(as.somebody(partner)));
    }

    private ContributionId given(int giver, int taker, int minutes, UUID source) {
        return balance.propose(new Proposal(
                        ContributionKind.SECOND_OPINION,
                        source,
                        partners.get(giver),
                        people.get(giver).colleague(),
                        partners.get(taker),
                        people.get(taker).colleague(),
                        minutes))
                .orElseThrow();
    }

    private List<LedgerEntry> behind(PartnerId partner, @Nullable Side side, @Nullable PartnerId other, Actor reader) {
        var all = new ArrayList<LedgerEntry>();
        for (var page = 1; ; page++) {
            var found = reading.entries(
                    new LedgerQuestion(FROM, UNTIL, partner, side, other),
                    reader,
                    new PageRequest(page, 100),
                    Texts.DUTCH);
            all.addAll(found.items());
            if (all.size() >= found.total()) {
                return all;
            }
        }
    }

    private static long minutes(List<LedgerEntry> entries) {
        return entries.stream().mapToLong(LedgerEntry::minutes).sum();
    }

    /** Whatever is done in whatever order: differences are zero together, and each figure is the sum of its lines. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySequenceOfStepsSumsToZeroAndEveryFigureIsTheSumOfItsLines(long seed) {
        var dice = new Random(seed);
        var coordinator = as.somebody(partners.getFirst(), Grant.networkWide(Role.COORDINATOR));
        var ids = new ArrayList<ContributionId>();
        var sources = new ArrayList<UUID>();
        for (var step = 0; step < 60; step++) {
            var who = people.get(dice.nextInt(3));
            var line = ids.isEmpty() ? new ContributionId(UUID.randomUUID()) : ids.get(dice.nextInt(ids.size()));
            switch (ids.isEmpty() ? 0 : dice.nextInt(6)) {
                case 0, 1 -> {
                    var giver = dice.nextInt(3);
                    var source = UUID.randomUUID();
                    sources.add(source);
                    ids.add(given(giver, (giver + 1 + dice.nextInt(2)) % 3, 1 + dice.nextInt(500), source));
                }
                case 2 -> people.forEach(each -> balance.confirm(line, each));
                case 3 -> balance.dispute(line, who);
                case 4 ->
                    people.forEach(each -> {
                        if (balance.correct(line, dice.nextInt(3) * 45, each) instanceof BalanceOutcome.Done done) {
                            ids.add(done.entry().id());
                        }
                    });
                default -> {
                    var source = sources.get(dice.nextInt(sources.size()));
                    current.asPortal(() -> balance.takeBack(ContributionKind.SECOND_OPINION, source));
                }
            }
        }
        var sums = reading.sums(FROM, UNTIL, coordinator).stream()
                .filter(sum -> partners.contains(sum.gives()))
                .toList();
        var together = 0L;
        for (var partner : partners) {
            var gave = sums.stream()
                    .filter(sum -> sum.gives().equals(partner))
                    .mapToLong(GiveAndTake.Sum::minutes)
                    .sum();
            var got = sums.stream()
                    .filter(sum -> sum.takes().equals(partner))
                    .mapToLong(GiveAndTake.Sum::minutes)
                    .sum();
            together += gave - got;
            assertThat(minutes(behind(partner, Side.GAVE, null, coordinator))).isEqualTo(gave);
            assertThat(minutes(behind(partner, Side.GOT, null, coordinator))).isEqualTo(got);
            for (var other : partners) {
                var between = sums.stream()
                        .filter(sum ->
                                sum.gives().equals(partner) && sum.takes().equals(other))
                        .mapToLong(GiveAndTake.Sum::minutes)
                        .sum();
                assertThat(minutes(behind(partner, Side.GAVE, other, coordinator)))
                        .isEqualTo(between);
            }
            assertThat(balance.net().getOrDefault(partner, 0L)).isEqualTo(gave - got);
        }
        assertThat(together).isZero();
    }

    /** Role by relation by what is read. */
    @Test
    void everybodySeesTheOwnPartnerAndOnlyTheTwoPeopleOfALineSeeWhoAndWhatFor() {
        balance.confirm(given(0, 1, 60, UUID.randomUUID()), people.get(1));
        var giving = partners.get(0);
        var taking = partners.get(1);
        var other = partners.get(2);
        var readers = List.of(
                new Reader(people.get(0), true, true, false, true),
                new Reader(people.get(1), true, true, false, true),
                new Reader(people.get(2), false, false, false, false),
                new Reader(as.somebody(giving), true, true, false, false),
                new Reader(as.somebody(giving, Grant.at(giving, Role.MANAGER)), true, true, false, false),
                new Reader(as.somebody(giving, Grant.at(giving, Role.PARTNER_ADMIN)), true, true, false, false),
                new Reader(as.somebody(other), false, false, false, false),
                new Reader(as.somebody(other, Grant.networkWide(Role.NETWORK_ADMIN)), false, false, false, false),
                new Reader(as.somebody(other, Grant.networkWide(Role.COORDINATOR)), true, true, true, false),
                new Reader(as.somebody(other, Grant.at(other, Role.GOVERNOR)), true, true, true, false));
        for (var reader : readers) {
            var actor = reader.actor();
            assertThat(reading.sums(FROM, UNTIL, actor).stream()
                            .anyMatch(sum ->
                                    sum.gives().equals(giving) && sum.takes().equals(taking)))
                    .as("the figure, for %s", actor.grants())
                    .isEqualTo(reader.sum());
            assertThat(reading.seesAll(actor)).isEqualTo(reader.all());
            var lines = new ArrayList<>(behind(giving, null, null, actor));
            lines.addAll(behind(taking, null, null, actor));
            assertThat(!lines.isEmpty()).as("lines, for %s", actor.grants()).isEqualTo(reader.lines());
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.inside() != null).isEqualTo(reader.inside()));
        }
    }

    private record Reader(Actor actor, boolean sum, boolean lines, boolean all, boolean inside) {}

    @Test
    void aColleagueOfOnePartySeesNothingBehindTheFiguresOfTheOther() {
        balance.confirm(given(0, 1, 60, UUID.randomUUID()), people.get(1));
        assertThat(behind(partners.get(1), null, null, people.get(0))).isEmpty();
    }

    @Test
    void whatMayBeDoneStandsWithTheLineForWhoMayDoIt() {
        var id = given(0, 1, 60, UUID.randomUUID());
        var forTaker = reading.unsettled(people.get(1), Texts.DUTCH).getFirst();
        assertThat(Objects.requireNonNull(forTaker.inside()).mayAnswer()).isTrue();
        assertThat(reading.unsettled(people.get(2), Texts.DUTCH)).isEmpty();
        balance.dispute(id, people.get(1));
        var forGiver = reading.unsettled(people.get(0), Texts.DUTCH).getFirst();
        assertThat(Objects.requireNonNull(forGiver.inside()).mayCorrect()).isTrue();
        assertThat(Objects.requireNonNull(forGiver.inside()).mayAnswer()).isFalse();
    }
}
