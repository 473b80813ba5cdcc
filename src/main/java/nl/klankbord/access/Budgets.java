package nl.klankbord.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.base.NotNow;
import nl.klankbord.base.Origin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * How often something may be done: failed sign-ins per account and per address, REST requests per account, and what costs
 * much or tells much per person. Generous for people, not for programs. Kept in memory, for a bounded number of keys; the
 * key least recently used is forgotten first.
 */
@Service
@PermitAll
public class Budgets {

    /** What stands in the details of a request that no budget applies to. */
    static final Object UNBOUNDED = new Object();

    private static final int KEYS = 20_000;

    private static final Bandwidth SIGN_INS = Bandwidth.builder()
            .capacity(10)
            .refillIntervally(10, Duration.ofMinutes(5))
            .build();

    private final Bandwidth requests;
    private final Map<Kind, Bandwidth> limits;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    /** What a person has a budget for. */
    public enum Kind {
        SEARCH,
        SUGGESTIONS,
        PROFILE_VIEW,
        PHOTO_UPLOAD,
        FILE_UPLOAD,
        DOWNLOAD,
        FEED,
        FEEDS_OF_ADDRESS,
        /** By address: looks up a certificate by its number. */
        CERTIFICATE_CHECK,
        /** By address: opens the page of a trainer from outside. */
        TRAINER_LINK
    }

    Budgets(
            Clock clock,
            @Value("${klankbord.api.requests-per-minute:600}") int requestsPerMinute,
            @Value("${klankbord.budget.searches-per-minute:600}") int searches,
            @Value("${klankbord.budget.suggestions-per-minute:600}") int suggestions,
            @Value("${klankbord.budget.profile-views-per-hour:1000}") int profileViews,
            @Value("${klankbord.budget.photo-uploads-per-hour:30}") int photoUploads,
            @Value("${klankbord.budget.file-uploads-per-hour:200}") int fileUploads,
            @Value("${klankbord.budget.downloads-per-ten-minutes:60}") int downloads,
            @Value("${klankbord.budget.feed-reads-per-hour:60}") int feedReads,
            @Value("${klankbord.budget.feed-reads-of-address-per-hour:6000}") int feedReadsOfAddress,
            @Value("${klankbord.budget.certificate-checks-per-ten-minutes:60}") int certificateChecks,
            @Value("${klankbord.budget.trainer-links-per-ten-minutes:120}") int trainerLinks) {
        this.requests = limit(requestsPerMinute, Duration.ofMinutes(1));
        this.limits = Map.of(
                Kind.SEARCH, limit(searches, Duration.ofMinutes(1)),
                Kind.SUGGESTIONS, limit(suggestions, Duration.ofMinutes(1)),
                Kind.PROFILE_VIEW, limit(profileViews, Duration.ofHours(1)),
                Kind.PHOTO_UPLOAD, limit(photoUploads, Duration.ofHours(1)),
                Kind.FILE_UPLOAD, limit(fileUploads, Duration.ofHours(1)),
                Kind.DOWNLOAD, limit(downloads, Duration.ofMinutes(10)),
                Kind.FEED, limit(feedReads, Duration.ofHours(1)),
                Kind.FEEDS_OF_ADDRESS, limit(feedReadsOfAddress, Duration.ofHours(1)),
                Kind.CERTIFICATE_CHECK, limit(certificateChecks, Duration.ofMinutes(10)),
                Kind.TRAINER_LINK, limit(trainerLinks, Duration.ofMinutes(10)));
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

    private static Bandwidth limit(int times, Duration in) {
        return Bandwidth.builder().capacity(times).refillGreedy(times, in).build();
    }

    /**
     * Takes one from the budget of the person who is signed in; {@link NotNow} when it is used up. For the doors: views
     * and controllers, not for the portal's own work.
     */
    public void spend(Kind kind) {
        refuseFor(wait(kind));
    }

    /** As {@link #spend(Kind)}, from the budget of who or what is known otherwise than by signing in. */
    public void spend(Kind kind, String whose) {
        refuseFor(secondsToWait(kind + " " + whose, limit(kind)));
    }

    private static void refuseFor(long wait) {
        if (wait > 0) {
            throw new NotNow(NotNow.Reason.TOO_MUCH, "base.problem.too-many", Duration.ofSeconds(wait));
        }
    }

    /** As {@link #spend}, of the address that the request came from: for doors that nobody signs in at. */
    public void spendOfAddress(Kind kind) {
        var wait = Origin.current()
                .map(address -> secondsToWait(kind + " from " + address, limit(kind)))
                .orElse(0L);
        if (wait > 0) {
            throw new NotNow(NotNow.Reason.TOO_MUCH, "base.problem.too-many", Duration.ofSeconds(wait));
        }
    }

    /** As {@link #spend}, for what can be left out; whether there was any left. */
    public boolean spare(Kind kind) {
        return wait(kind) == 0;
    }

    /** Whether nothing is left of the budget of the person who is signed in; takes nothing of it. */
    public boolean isUsedUp(Kind kind) {
        return key(kind)
                .filter(key -> bucket(key, limit(kind)).getAvailableTokens() == 0)
                .isPresent();
    }

    private long wait(Kind kind) {
        return key(kind).map(key -> secondsToWait(key, limit(kind))).orElse(0L);
    }

    private Bandwidth limit(Kind kind) {
        return Objects.requireNonNull(limits.get(kind));
    }

    /** Of the budget of the person who is signed in; empty for what has none. */
    private static Optional<String> key(Kind kind) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getDetails() != UNBOUNDED
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(kind + " " + signedIn.account())
                : Optional.empty();
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
        return secondsToWait("request " + key, requests);
    }

    private long secondsToWait(String key, Bandwidth limit) {
        var probe = bucket(key, limit).tryConsumeAndReturnRemaining(1);
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
