package nl.klankbord.intervision.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingId;
import org.springframework.stereotype.Component;

@Component
class StoredStandings implements Standings {

    private final MeetingRepository meetings;
    private final Circles circles;

    StoredStandings(MeetingRepository meetings, Circles circles) {
        this.meetings = meetings;
        this.circles = circles;
    }

    @Override
    public Optional<Standing> find(MeetingId id) {
        return meetings.findById(id.value()).flatMap(meeting -> circles.find(meeting.circle())
                .map(circle -> standing(
                        meeting,
                        circle,
                        meetings.countByCircleAndSeries(circle.id().value(), meeting.series()))));
    }

    @Override
    public List<Standing> of(Collection<CircleCard> circles) {
        return standings(circles, meetings.findByCircleIn(ids(circles)));
    }

    @Override
    public List<Standing> between(Collection<CircleCard> circles, LocalDate from, LocalDate until) {
        // How long a series is, its other meetings tell.
        return of(circles).stream()
                .filter(one -> one.slot() instanceof Slot slot
                        && !slot.day().isBefore(from)
                        && slot.day().isBefore(until))
                .toList();
    }

    private static List<UUID> ids(Collection<CircleCard> circles) {
        return circles.stream().map(circle -> circle.id().value()).toList();
    }

    private static List<Standing> standings(Collection<CircleCard> circles, List<Meeting> all) {
        Map<UUID, CircleCard> known = circles.stream()
                .collect(Collectors.toMap(circle -> circle.id().value(), Function.identity(), (one, _) -> one));
        record Series(UUID circle, int series) {}
        var lengths = all.stream()
                .collect(Collectors.groupingBy(
                        one -> new Series(one.circle().value(), one.series()), Collectors.counting()));
        return all.stream()
                .sorted(Comparator.comparing(Meeting::series).thenComparing(Meeting::number))
                .flatMap(one -> Optional.ofNullable(known.get(one.circle().value()))
                        .map(circle -> standing(
                                one,
                                circle,
                                lengths.getOrDefault(new Series(one.circle().value(), one.series()), 0L)
                                        .intValue()))
                        .stream())
                .toList();
    }

    static Standing standing(Meeting meeting, CircleCard circle, int of) {
        return new Standing(
                meeting.id(),
                meeting.circle(),
                meeting.series(),
                meeting.number(),
                of,
                meeting.state(),
                meeting.stateSince(),
                meeting.slot().orElse(null),
                meeting.stood().orElse(null),
                meeting.isOnline(),
                meeting.place(),
                meeting.link(),
                meeting.roles(),
                meeting.expected(circle),
                meeting.attended(),
                meeting.heldAt(),
                meeting.isRecorded());
    }
}
