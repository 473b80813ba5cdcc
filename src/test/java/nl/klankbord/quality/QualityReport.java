package nl.klankbord.quality;

import org.junit.jupiter.api.Test;

/**
 * Prints how well the directory finds; no test, so it only runs by name: {@code mvn test -Dtest=QualityReport}. Of the
 * queries to tune with it tells each that can be better, with {@code -Dquality=all} it gives the other scores too.
 */
class QualityReport {

    @Test
    @SuppressWarnings("SystemOut") // that is what it is for
    void print() {
        try (var judgement = new Judgement()) {
            var outcome = judgement.of(Judgement.SEED);
            var dev = outcome.half(false);
            System.out.println(Report.details(dev.ours()));
            System.out.println(Report.table("queries to tune with", dev.ours(), dev.plain()));
            if ("all".equals(System.getProperty("quality"))) {
                var test = outcome.half(true);
                System.out.println(Report.table("queries kept for the test", test.ours(), test.plain()));
                var other = judgement.of(Judgement.OTHER_SEED);
                System.out.println(Report.table("all queries, another network", other.ours(), other.plain()));
            }
        }
    }
}
