package nl.klankbord.intervision.meeting.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import nl.klankbord.planning.BusySource;
import nl.klankbord.planning.Span;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that are to be held take everybody of the circle who comes. */
@Component
class MeetingsTaken implements BusySource {

    private final Standings standings;
    private final Circles circles;

    MeetingsTaken(Standings standings, Circles circles) {
        this.standings = standings;
        this.circles = circles;
    }

    @Override
    public Kind kind() {
        return Kind.BOOKED;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ColleagueId, List<Span>> ofColleagues(Collection<ColleagueId> colleagues, Instant from, Instant until) {
        var theirs = new HashSet<CircleCard>();
        circles.of(colleagues).values().forEach(theirs::addAll);
        var taken = new HashMap<ColleagueId, List<Span>>();
        if (theirs.isEmpty()) {
            return taken;
        }
        var asked = colleagues.stream().collect(Collectors.toSet());
        standings
                .between(
                        theirs,
                        LocalDate.ofInstant(from, WorkingDays.HERE),
                        LocalDate.ofInstant(until, WorkingDays.HERE).plusDays(1))
                .stream()
                .filter(meeting -> Diary.AHEAD.contains(meeting.state()))
                .forEach(meeting -> take(taken, meeting, asked));
        return taken;
    }

    private static void take(Map<ColleagueId, List<Span>> taken, Standing meeting, Collection<ColleagueId> asked) {
        if (meeting.slot() instanceof Slot slot) {
            var span = new Span(slot.begins(), slot.ends(), meeting.id().value());
            meeting.expected().stream().filter(asked::contains).forEach(who -> taken.computeIfAbsent(
                            who, _ -> new ArrayList<>())
                    .add(span));
        }
    }
}
