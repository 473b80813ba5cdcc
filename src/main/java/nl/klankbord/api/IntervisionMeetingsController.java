package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Meetings of a circle, for its members; for anybody else there is no such circle. */
@RestController
@PermitAll
class IntervisionMeetingsController {

    private final Meetings meetings;
    private final CurrentActor actors;

    IntervisionMeetingsController(Meetings meetings, CurrentActor actors) {
        this.meetings = meetings;
        this.actors = actors;
    }

    /**
     * A meeting.
     *
     * @param startsAt null while no moment is chosen
     * @param method id of the method; empty for none
     * @param caseBringer id of a member; null for nobody
     * @param absent ids of members who cannot come, or were not there
     */
    record MeetingJson(
            String id,
            int series,
            int number,
            String state,
            @Nullable String startsAt,
            @Nullable String endsAt,
            boolean online,
            String place,
            String link,
            String method,
            @Nullable String caseBringer,
            @Nullable String facilitator,
            @Nullable String host,
            List<String> absent) {

        static MeetingJson of(MeetingCard card) {
            var slot = card.slot();
            return new MeetingJson(
                    card.id().toString(),
                    card.series(),
                    card.number(),
                    card.state().name(),
                    slot == null ? null : slot.begins().toString(),
                    slot == null ? null : slot.ends().toString(),
                    card.online(),
                    card.place(),
                    card.link(),
                    card.method(),
                    text(card.roles().caseBringer()),
                    text(card.roles().facilitator()),
                    text(card.roles().host()),
                    card.absent().stream().map(ColleagueId::toString).sorted().toList());
        }

        private static @Nullable String text(@Nullable ColleagueId id) {
            return id == null ? null : id.toString();
        }
    }

    /** All of them, those that are over too, in their order; never a case. */
    @GetMapping("/api/v1/intervision-circles/{id}/meetings")
    List<MeetingJson> meetings(@PathVariable String id) {
        var circle = CircleId.parse(id).orElseThrow(Missing::new);
        if (meetings.circle(circle, actors.get()).isEmpty()) {
            throw new Missing();
        }
        return meetings.of(circle, actors.get()).stream().map(MeetingJson::of).toList();
    }
}
