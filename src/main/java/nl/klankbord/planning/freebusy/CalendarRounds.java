package nl.klankbord.planning.freebusy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.planning.Span;

/** Looks at calendars again: every few hours, and less and less often when it does not work. */
final class CalendarRounds {

    static final Duration EVERY = Duration.ofHours(3);
    private static final Duration AHEAD = Duration.ofDays(550);
    private static final Duration BEHIND = Duration.ofDays(1);
    private static final int SLOWEST = 8;

    private final OwnCalendarStore store;
    private final CalendarFetch fetch;
    private final Clock clock;

    CalendarRounds(OwnCalendarStore store, CalendarFetch fetch, Clock clock) {
        this.store = store;
        this.fetch = fetch;
        this.clock = clock;
    }

    List<ColleagueId> due(int most) {
        return store.due(clock.instant(), most);
    }

    /** Fetches and reads one; what was known before stays when it does not work. */
    void look(ColleagueId of) {
        store.find(of).ifPresent(before -> {
            var now = clock.instant();
            store.postpone(of, now.plus(wait(before.failures() + 1)));
            switch (fetch.fetch(URI.create(before.address()))) {
                case Fetched.Content content -> read(before, content.bytes(), now);
                case Fetched.Failed failed -> keep(before, before.times(), failed.why(), now);
            }
        });
    }

    private void read(OwnCalendarStore.Kept before, byte[] content, Instant now) {
        var times = new CalendarReading(now.minus(BEHIND), now.plus(AHEAD)).read(content);
        if (times.state() == CalendarState.NOT_A_CALENDAR) {
            keep(before, before.times(), times.state(), now);
        } else {
            store.looked(before, times.spans(), times.state(), 0, now, now.plus(EVERY));
        }
    }

    private void keep(OwnCalendarStore.Kept before, List<Span> times, CalendarState why, Instant now) {
        var failures = before.failures() + 1;
        store.looked(before, times, why, failures, now, now.plus(wait(failures)));
    }

    private static Duration wait(int failures) {
        return EVERY.multipliedBy(Math.min(SLOWEST, failures));
    }
}
