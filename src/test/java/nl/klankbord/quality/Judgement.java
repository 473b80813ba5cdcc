package nl.klankbord.quality;

import java.util.List;
import nl.klankbord.demo.DemoColleague;
import nl.klankbord.demo.Network;
import nl.klankbord.testing.OwnPortal;
import nl.klankbord.testing.TestDatabase;
import nl.klankbord.testing.TestFolder;

/** Two engines, the judged queries and one network after the other. */
final class Judgement implements AutoCloseable {

    /** The network of the demo; what the search was tuned with. */
    static final long SEED = 6;

    /** A network that it never saw. */
    static final long OTHER_SEED = 20_270;

    private final OwnPortal portal = OwnPortal.start(TestDatabase.get(), "quality", TestFolder.named("quality"));
    private final PortalEngine engine = new PortalEngine(portal);

    /** How both did. */
    record Outcome(Score ours, Score plain) {

        Outcome half(boolean test) {
            return new Outcome(
                    ours.only(line -> line.judged().query().isForTest() == test),
                    plain.only(line -> line.judged().query().isForTest() == test));
        }
    }

    Outcome of(long seed) {
        List<DemoColleague> people = Network.of(seed).build();
        engine.fill(people);
        var judge = new Judge(people);
        var queries = JudgedQuery.all().stream().map(judge::judge).toList();
        return new Outcome(Score.of(engine, queries), Score.of(new PlainLucene(people), queries));
    }

    @Override
    public void close() {
        portal.close();
    }
}
