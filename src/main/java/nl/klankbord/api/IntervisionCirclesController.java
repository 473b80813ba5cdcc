package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.api.IntervisionJson.CircleJson;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.programme.Acceptance;
import nl.klankbord.intervision.programme.EnrolOutcome;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The circles of the caller; for anybody else there are none. */
@RestController
@PermitAll
class IntervisionCirclesController {

    private static final String PATH = "/api/v1/intervision-circles";

    private final Circles circles;
    private final Acceptance acceptance;
    private final CurrentActor actors;

    IntervisionCirclesController(Circles circles, Acceptance acceptance, CurrentActor actors) {
        this.circles = circles;
        this.acceptance = acceptance;
        this.actors = actors;
    }

    /** Those of which the caller is a member, running ones first. */
    @GetMapping(PATH)
    List<CircleJson> list() {
        return circles.of(actors.get().colleague()).stream().map(CircleJson::of).toList();
    }

    @GetMapping(PATH + "/{id}")
    CircleJson circle(@PathVariable String id) {
        return circles.of(parsed(id), actors.get().colleague())
                .map(CircleJson::of)
                .orElseThrow(Missing::new);
    }

    /** How the caller stands now. */
    record MembershipJson(String state) {}

    /** Accepts the circle that is proposed, and the ground rules. */
    @PostMapping(PATH + "/{id}/acceptance")
    MembershipJson accept(@PathVariable String id) {
        return done(acceptance.accept(parsed(id), actors.get()));
    }

    /** Declines it, without a reason. */
    @PostMapping(PATH + "/{id}/refusal")
    MembershipJson decline(@PathVariable String id) {
        return done(acceptance.decline(parsed(id), actors.get()));
    }

    private static MembershipJson done(EnrolOutcome outcome) {
        return switch (outcome) {
            case EnrolOutcome.Done done -> new MembershipJson(done.state().name());
            case EnrolOutcome.Refused refused -> throw new StepRefused(refused.why());
            case EnrolOutcome.Gone _, EnrolOutcome.NotAccepted _, EnrolOutcome.Stale _, EnrolOutcome.Missing _ ->
                throw new Missing();
        };
    }

    private static CircleId parsed(String id) {
        return CircleId.parse(id).orElseThrow(Missing::new);
    }
}
