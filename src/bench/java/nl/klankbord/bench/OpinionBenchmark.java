package nl.klankbord.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import nl.klankbord.access.Actor;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.demo.Network;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.opinion.DecisionGround;
import nl.klankbord.opinion.OpinionArchive;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionBoard.Column;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.PastOpinion;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.People;
import nl.klankbord.run.EmbeddedMariaDb;
import nl.klankbord.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to open the queue of second opinions with few and with many requests in it, and to be told whom to ask,
 * beside a search of the directory: {@code ./klankbord benchmark opinions}.
 */
final class OpinionBenchmark {

    private static final int PARTNERS = 6;
    private static final int PEOPLE = 3_000;
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int AT_ONCE = 500;
    private static final int QUESTIONS = 50;
    private static final int TERMS = 1_000;
    private static final int SECONDS = 5;

    private final Directory directory;
    private final LongSupplier serverCpu;
    private final List<ColleagueCard> people;

    private OpinionBenchmark(Directory directory, LongSupplier serverCpu, List<ColleagueCard> people) {
        this.directory = directory;
        this.serverCpu = serverCpu;
        this.people = people;
    }

    /** What was measured with so many requests in the queue. */
    private record Opened(int requests, Cost list, Cost board, long listStatements, long boardStatements) {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.err.println("./klankbord benchmark opinions");
            System.exit(2);
        }
        System.setProperty("logging.level.root", "error");
        System.setProperty("logging.level.nl.klankbord", "warn");
        var folder = Path.of("target", "benchmark-opinions").toAbsolutePath();
        var server = EmbeddedMariaDb.start(
                folder.resolve("mariadb"), TestDatabase.binaries(), TestDatabase.archive(), "benchmark");
        try (var directory = new Directory(server, folder.resolve("data"), InventedNames.partners(PARTNERS), TERMS)) {
            directory.add(Network.of(6)
                    .partners(InventedNames.partners(PARTNERS))
                    .colleagues(PEOPLE)
                    .build());
            directory.rebuild(PEOPLE);
            directory.asPortal(() ->
                    new OpinionBenchmark(directory, new ServerCpu(folder.resolve("mariadb")), cards(directory)).run());
        } finally {
            server.stop();
        }
        System.exit(0);
    }

    /** Somebody of each organisation. */
    private static List<ColleagueCard> cards(Directory directory) {
        return directory
                .get(People.class)
                .search(
                        ColleagueQuery.of("", new PageRequest(1, PageRequest.LARGEST)),
                        reader(null),
                        nl.klankbord.base.Texts.DUTCH)
                .page()
                .items()
                .stream()
                .map(hit -> hit.card())
                .toList();
    }

    private void run() {
        var reader = reader(people.getFirst());
        var requester = people.getLast();
        fill(FEW, requester);
        var few = opened(FEW, reader);
        fill(MANY - FEW, requester);
        var many = opened(MANY, reader);
        var topics = directory.seedTerms().stream().limit(QUESTIONS).toList();
        var asking = reader(requester);
        var drafts = topics.stream()
                .map(topic -> directory.get(OpinionAsking.class).draft(entry(topic), asking))
                .toList();
        var suggestions = measured(topics, topic -> suggestions(drafts.get(topics.indexOf(topic)), asking));
        var search = measured(topics, topic -> directory.search(topic));
        print(few, many, suggestions, search);
    }

    private void fill(int number, ColleagueCard requester) {
        var now = directory.get(Clock.class).instant();
        for (var from = 0; from < number; from += AT_ONCE) {
            var past = new ArrayList<PastOpinion>();
            for (var n = from; n < Math.min(number, from + AT_ONCE); n++) {
                var at = now.minus(Duration.ofSeconds(n));
                var topic = directory.seedTerms().get(n % directory.seedTerms().size());
                past.add(new PastOpinion(
                        requester.id(),
                        requester.partner(),
                        at,
                        entry(topic),
                        List.of(
                                step(requester, new OpinionMove.Submit(), at),
                                step(requester, new OpinionMove.Queue(), at))));
            }
            directory.get(OpinionArchive.class).register(past);
        }
    }

    private static PastOpinion.Step step(ColleagueCard by, OpinionMove move, Instant at) {
        return new PastOpinion.Step(at, by.id(), by.partner(), move, null);
    }

    private Opened opened(int requests, Actor reader) {
        var query = OpinionQuery.of(View.QUEUE, new PageRequest(1, 20));
        var desk = directory.get(OpinionDesk.class);
        ToLongFunction<String> list = _ -> desk.list(query, reader).total();
        ToLongFunction<String> board = _ -> desk.board(query, reader).columns().stream()
                .mapToLong(Column::total)
                .sum();
        return new Opened(
                requests,
                measured(List.of("list"), list),
                measured(List.of("board"), board),
                statements(list),
                statements(board));
    }

    private Cost measured(List<String> texts, ToLongFunction<String> ask) {
        Cost.warm(texts, SECONDS, ask);
        return Cost.of(texts, SECONDS, serverCpu, ask);
    }

    /** The fewest of many calls: what the portal asks besides, such as whether the index is behind, is not of the call. */
    private long statements(ToLongFunction<String> ask) {
        return fewest(() -> ask.applyAsLong("")) - fewest(() -> 0);
    }

    private long fewest(LongSupplier work) {
        var fewest = Long.MAX_VALUE;
        for (var time = 0; time < QUESTIONS; time++) {
            var before = directory.statements();
            var unused = work.getAsLong();
            fewest = Math.min(fewest, directory.statements() - before);
        }
        return fewest;
    }

    private long suggestions(OpinionId id, Actor requester) {
        return directory
                .get(OpinionAsking.class)
                .suggestions(id, requester, nl.klankbord.base.Texts.DUTCH)
                .orElseThrow()
                .people()
                .size();
    }

    private static Actor reader(@Nullable ColleagueCard card) {
        return new Actor(
                AccountId.random(),
                card == null ? ColleagueId.random() : card.id(),
                card == null ? PartnerId.random() : card.partner(),
                "Lezer",
                Set.of());
    }

    private static OpinionEntry entry(String topic) {
        return new OpinionEntry(
                "Mag dit zo?",
                "Mag dit zo?",
                "Ik denk van wel",
                OpinionType.READING,
                "De motivering",
                "De kosten",
                LocalDate.parse("2099-01-01"),
                List.of(topic),
                Visibility.PARTIES_ONLY,
                "Wie weet iets van " + topic + "?",
                DecisionGround.NO,
                List.of(),
                false,
                true,
                GateAnswers.none());
    }

    private static void print(Opened few, Opened many, Cost suggestions, Cost search) {
        System.out.println("| What | CPU | CPU, database | Wall | Wall p99 | Statements |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (var opened : List.of(few, many)) {
            line(
                    "the queue as a list, of " + opened.requests(),
                    opened.list(),
                    String.valueOf(opened.listStatements()));
            line(
                    "the queue as a board, of " + opened.requests(),
                    opened.board(),
                    String.valueOf(opened.boardStatements()));
        }
        line("three suggested colleagues of " + PEOPLE, suggestions, "");
        line("a search of the directory for the same topic", search, "");
        System.out.printf(
                Locale.ROOT,
                "%nWall time: a list of %,d is %.1f, a board %.1f times that of %,d; suggestions are %.1f searches.%n",
                MANY,
                many.list().wall() / few.list().wall(),
                many.board().wall() / few.board().wall(),
                FEW,
                suggestions.wall() / search.wall());
    }

    private static void line(String what, Cost cost, String statements) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %s |%n",
                what,
                cost.cpu(),
                cost.server(),
                cost.wall(),
                cost.p99(),
                statements);
    }
}
