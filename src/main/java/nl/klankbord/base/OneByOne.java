package nl.klankbord.base;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the work of a job for one thing after the other; one of which it fails does not keep the rest from being done. What
 * failed is logged once, by its id, until it went well or the portal starts again, and is left for the next round.
 */
public final class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    /** Who has more to remember has another problem than this. */
    private static final int MOST_REMEMBERED = 1_000;

    private final String job;
    private final Predicate<RuntimeException> isOfAll;
    private final Set<Object> failing = ConcurrentHashMap.newKeySet();

    /** @param job its name in the log */
    public OneByOne(String job) {
        this(job, _ -> false);
    }

    /** @param isOfAll of which fault the thing at hand is not the cause, so that it ends the job */
    public OneByOne(String job, Predicate<RuntimeException> isOfAll) {
        this.job = job;
        this.isOfAll = isOfAll;
    }

    /**
     * @param ids of the things; they stand in the log
     * @param work in a transaction of its own, so that nothing is left of what failed
     */
    public <T> void each(Collection<T> ids, Consumer<? super T> work) {
        failures(ids, work);
    }

    /**
     * The same, for all of them together, which is quicker, and one by one when that fails. When it fails for each of
     * several, the fault is not theirs and is thrown.
     */
    public <T> void together(Collection<T> ids, Consumer<? super Collection<T>> work) {
        try {
            work.accept(ids);
        } catch (RuntimeException e) {
            if (isOfAll.test(e) || failures(ids, id -> work.accept(List.of(id))) == ids.size() && ids.size() > 1) {
                throw e;
            }
        }
    }

    private <T> int failures(Collection<T> ids, Consumer<? super T> work) {
        int failures = 0;
        for (var id : ids) {
            try {
                work.accept(id);
                failing.remove(id);
            } catch (RuntimeException e) {
                if (isOfAll.test(e)) {
                    throw e;
                }
                failures++;
                tell(id, e);
            }
        }
        return failures;
    }

    /** What went wrong and where, without the words of it: in those stands what people typed. */
    private void tell(Object id, RuntimeException fault) {
        if (failing.size() >= MOST_REMEMBERED) {
            failing.clear();
        }
        if (failing.add(id)) {
            LOG.warn("{} failed for {} and goes on: {}", job, id, causes(fault));
        }
    }

    private static String causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName() + place(cause))
                .collect(Collectors.joining(", by "));
    }

    private static String place(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.klankbord."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
