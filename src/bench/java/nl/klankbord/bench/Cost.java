package nl.klankbord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * What a call costs on average.
 *
 * @param cpu microseconds of processor time of the thread that calls
 * @param process the same of the whole process: other threads, compiler and garbage collector included
 * @param server the same of the database server
 * @param wall microseconds until the answer
 * @param p99 wall time that one call in a hundred exceeds
 * @param cpu99 processor time that one call in a hundred exceeds
 * @param found hits of a call
 */
record Cost(double cpu, double process, double server, double wall, double p99, double cpu99, double found) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1_000;
    private static final int MOST_ROUNDS = 1_000;

    /**
     * Asks everything once after the other, as often as it takes to fill some seconds.
     *
     * @param server nanoseconds of processor time that the database server has used
     * @param ask answers the number of hits
     */
    static Cost of(List<String> texts, int seconds, LongSupplier server, ToLongFunction<String> ask) {
        var begin = System.nanoTime();
        var once = of(texts.size(), texts, server, ask);
        var took = System.nanoTime() - begin;
        var rounds = (int) Math.min(MOST_ROUNDS, seconds * 1_000_000_000L / Math.max(1, took));
        return rounds < 2 ? once : of(rounds * texts.size(), texts, server, ask);
    }

    private static Cost of(int calls, List<String> texts, LongSupplier server, ToLongFunction<String> ask) {
        var walls = new long[calls];
        var cpus = new long[calls];
        var found = 0L;
        var serverBefore = server.getAsLong();
        var processBefore = SYSTEM.getProcessCpuTime();
        for (var call = 0; call < calls; call++) {
            var cpuBefore = THREADS.getCurrentThreadCpuTime();
            var wallBefore = System.nanoTime();
            found += ask.applyAsLong(texts.get(call % texts.size()));
            walls[call] = System.nanoTime() - wallBefore;
            cpus[call] = THREADS.getCurrentThreadCpuTime() - cpuBefore;
        }
        var process = SYSTEM.getProcessCpuTime() - processBefore;
        var serverUsed = server.getAsLong() - serverBefore;
        Arrays.sort(walls);
        Arrays.sort(cpus);
        return new Cost(
                mean(cpus),
                process / NANOS / calls,
                serverUsed / NANOS / calls,
                mean(walls),
                walls[calls * 99 / 100] / NANOS,
                cpus[calls * 99 / 100] / NANOS,
                (double) found / calls);
    }

    /** The mean of several, which say less each on a machine that others use too. */
    static Cost mean(List<Cost> costs) {
        return new Cost(
                mean(costs, Cost::cpu),
                mean(costs, Cost::process),
                mean(costs, Cost::server),
                mean(costs, Cost::wall),
                mean(costs, Cost::p99),
                mean(costs, Cost::cpu99),
                mean(costs, Cost::found));
    }

    private static double mean(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).average().orElse(0);
    }

    private static double mean(long[] nanos) {
        return Arrays.stream(nanos).average().orElse(0) / NANOS;
    }

    /** Asks for some seconds, everything at least once, so that what is measured next has been compiled. */
    static void warm(List<String> texts, int seconds, ToLongFunction<String> ask) {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < until) {
            for (var text : texts) {
                var unused = ask.applyAsLong(text);
            }
        }
    }
}
