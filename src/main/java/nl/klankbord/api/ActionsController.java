package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionId;
import nl.klankbord.actions.ActionOutcome;
import nl.klankbord.actions.ActionQuery;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.actions.ActionQuery.When;
import nl.klankbord.actions.ActionState;
import nl.klankbord.actions.ActionStep;
import nl.klankbord.actions.Actions;
import nl.klankbord.actions.OriginKind;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.Ids;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of actions, as far as the caller may know of them. */
@RestController
@PermitAll
class ActionsController {

    private static final String PATH = "/api/v1/actions";

    private final Actions actions;
    private final Partners partners;
    private final CurrentActor actors;
    private final Bodies bodies;

    ActionsController(Actions actions, Partners partners, CurrentActor actors, Bodies bodies) {
        this.actions = actions;
        this.partners = partners;
        this.actors = actors;
        this.bodies = bodies;
    }

    /**
     * What is open first, by its day; then what is over, newest first.
     *
     * @param view {@code mine}, {@code given} (to others) or {@code all}
     * @param state {@code open}, {@code done}, {@code dropped} or {@code all}
     * @param due {@code any}, {@code late}, {@code week} or {@code month}
     * @param kind what they come from: {@code opinion}, {@code training}, {@code circle}, {@code article} or {@code none}
     * @param origin the id of that one thing, with its kind
     * @param partner name of the partner for which the doer works
     */
    @GetMapping(PATH)
    PageJson<ActionJson> list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "any") String due,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String partner,
            PageRequest wanted) {
        var query = new ActionQuery(
                named(View.values(), view, "view", "actions.problem.view"),
                state.equals("all") ? null : named(ActionState.values(), state, "state", "actions.problem.state"),
                named(When.values(), due, "due", "actions.problem.due"),
                kind == null || origin != null ? Set.of() : Set.of(kind(kind)),
                partner == null ? Set.of() : Set.of(partner(partner)),
                origin == null ? null : origin(kind, origin),
                wanted);
        return PageJson.of(actions.list(query, actors.get()), ActionJson::of);
    }

    private static <E extends Enum<E>> E named(E[] values, String name, String parameter, String textKey) {
        return Arrays.stream(values)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameter(parameter, textKey));
    }

    private String kind(String name) {
        return Optional.of(name)
                .filter(each -> each.equals(ActionQuery.WITHOUT)
                        || actions.kinds().stream().map(OriginKind::id).anyMatch(each::equals))
                .orElseThrow(() -> new BadParameter("kind", "actions.problem.kind"));
    }

    private OriginRef origin(@Nullable String kind, String id) {
        if (kind == null) {
            throw new BadParameter("kind", "actions.problem.kind");
        }
        return new OriginRef(
                kind(kind), Ids.parse(id).orElseThrow(() -> new BadParameter("origin", "actions.problem.origin")));
    }

    private PartnerId partner(String name) {
        return partners.byName(name)
                .map(PartnerCard::id)
                .orElseThrow(() -> new BadParameter("partner", "base.problem.partner"));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<ActionJson> action(@PathVariable String id) {
        return shown(found(id, actors.get()), ResponseEntity.ok());
    }

    /**
     * Adds an action: {@code what} (one line), {@code note}, {@code doer} (id of a colleague; the caller when left out),
     * {@code due} (2027-06-01), {@code origin} ({@code kind} and {@code id} of what it comes from; none when left out).
     */
    @PostMapping(path = PATH, consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ActionJson> add(InputStream body) throws IOException {
        var actor = actors.get();
        var sent = ActionBody.sent(bodies.object(body), actor.colleague());
        var card = done(actions.add(sent.entry(), sent.origin(), actor));
        return shown(card, ResponseEntity.created(URI.create(PATH + "/" + card.id())));
    }

    /**
     * A JSON merge patch of {@code what}, {@code note}, {@code doer} and {@code due}; or, alone, of {@code state}: OPEN,
     * DONE, DROPPED. What is not named stays.
     *
     * @param ifMatch the {@code ETag} of the action as it was read
     */
    @PatchMapping(
            path = PATH + "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(type = "object")))
    ResponseEntity<ActionJson> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        var actor = actors.get();
        var read = found(id, actor);
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(tag(read)))) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED);
        }
        var outcome =
                switch (ActionBody.patch(bodies.object(body), read.entry())) {
                    case ActionBody.Patch.Fields(var entry) -> actions.change(read.id(), read.version(), entry, actor);
                    case ActionBody.Patch.To(var state) ->
                        state == read.state()
                                ? new ActionOutcome.Saved(read)
                                : actions.take(read.id(), step(state), read.version(), actor);
                };
        return shown(done(outcome), ResponseEntity.ok());
    }

    private static ActionStep step(ActionState to) {
        return switch (to) {
            case OPEN -> ActionStep.REOPEN;
            case DONE -> ActionStep.DONE;
            case DROPPED -> ActionStep.DROP;
        };
    }

    private ActionCard found(String id, Actor actor) {
        return ActionId.parse(id).flatMap(action -> actions.find(action, actor)).orElseThrow(Missing::new);
    }

    private static ActionCard done(ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Saved saved -> saved.card();
            case ActionOutcome.NotAccepted(var flaws) -> throw ActionBody.bad(flaws);
            case ActionOutcome.Refused refused -> throw new StepRefused(refused);
            case ActionOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case ActionOutcome.Missing _ -> throw new Missing();
        };
    }

    private static ResponseEntity<ActionJson> shown(ActionCard card, ResponseEntity.BodyBuilder answer) {
        return answer.eTag(tag(card)).body(ActionJson.of(card));
    }

    private static String tag(ActionCard card) {
        return "\"" + card.version() + "\"";
    }
}
