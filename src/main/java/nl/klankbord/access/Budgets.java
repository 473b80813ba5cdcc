package nl.klankbord.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often something may be done: failed sign-ins per account and per address, REST requests per account. Kept in
 * memory, for a bounded number of keys; the key least recently used is forgotten first.
 */
@Component
class Budgets {

    private static final int KEYS = 20_000;

    private static final Bandwidth SIGN_INS = Bandwidth.builder()
            .capacity(10)
            .refillIntervally(10, Duration.ofMinutes(5))
            .build();

    private final Bandwidth requests;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    Budgets(Clock clock, @Value("${klankbord.api.requests-per-minute:600}") int requestsPerMinute) {
        this.requests = Bandwidth.builder()
                .capacity(requestsPerMinute)
                .refillGreedy(requestsPerMinute, Duration.ofMinutes(1))
                .build();
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one of the tries of this key. */
    boolean maySignIn(String key) {
        return bucket("sign-in " + key, SIGN_INS).tryConsume(1);
    }

    /** Gives the try back: only failures count. */
    void signInSucceeded(String key) {
        bucket("sign-in " + key, SIGN_INS).addTokens(1);
    }

    /** Takes one request; the answer is the wait in seconds until the next one, 0 when this one may go on. */
    long secondsToWait(String key) {
        var probe = bucket("request " + key, requests).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }

    private Bucket bucket(String key, Bandwidth limit) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, k -> Bucket.builder()
                    .addLimit(limit)
                    .withCustomTimePrecision(time)
                    .build());
        }
    }
}
