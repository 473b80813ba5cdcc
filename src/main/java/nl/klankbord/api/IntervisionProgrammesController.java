package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.api.IntervisionJson.EnrolmentJson;
import nl.klankbord.api.IntervisionJson.ProgrammeJson;
import nl.klankbord.api.IntervisionJson.ProgrammeLineJson;
import nl.klankbord.api.IntervisionJson.ProposalJson;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.programme.Acceptance;
import nl.klankbord.intervision.programme.EnrolOutcome;
import nl.klankbord.intervision.programme.Enrolling;
import nl.klankbord.intervision.programme.Flaw;
import nl.klankbord.intervision.programme.ProgrammeOutcome;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.programme.ProposalOutcome;
import nl.klankbord.intervision.programme.Proposals;
import nl.klankbord.intervision.programme.Refusal;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Programmes of intervision, the caller's own enrolment in them, and the circles that are proposed. */
@RestController
@PermitAll
class IntervisionProgrammesController {

    private static final String PATH = "/api/v1/intervision-programmes";

    private final Programmes programmes;
    private final Enrolling enrolling;
    private final Proposals proposals;
    private final Acceptance acceptance;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final Bodies bodies;

    IntervisionProgrammesController(
            Programmes programmes,
            Enrolling enrolling,
            Proposals proposals,
            Acceptance acceptance,
            Partners partners,
            Vocabulary vocabulary,
            CurrentActor actors,
            Budgets budgets,
            Bodies bodies) {
        this.programmes = programmes;
        this.enrolling = enrolling;
        this.proposals = proposals;
        this.acceptance = acceptance;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.budgets = budgets;
        this.bodies = bodies;
    }

    /** Every programme that the caller may know of, the latest first. */
    @GetMapping(PATH)
    PageJson<ProgrammeLineJson> list(PageRequest wanted) {
        var all = programmes.list(actors.get());
        var from = Math.min(all.size(), (wanted.page() - 1) * wanted.size());
        var some = all.subList(from, Math.min(all.size(), from + wanted.size()));
        return PageJson.of(new Page<>(some, all.size(), wanted.page(), wanted.size()), ProgrammeLineJson::of);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<ProgrammeJson> programme(@PathVariable String id) {
        return shown(parsed(id), actors.get(), ResponseEntity.ok());
    }

    /**
     * Keeps a draft, by a facilitator or a coordinator: {@code title}, {@code purpose}, {@code partners} (names; all when
     * left out), {@code topics} (names), {@code least} and {@code most} people in a circle (5 and 8), {@code leastPartners}
     * (3), {@code mostOfPartner} (3), {@code mostOfTeam} (2), {@code meetings} (6), {@code minutes} (120), {@code
     * rhythmWeeks} (6), {@code from}, {@code until}, {@code field} (SIMILAR, MIXED), {@code weights} ({@code spread},
     * {@code repeats}, {@code level}, {@code field}, {@code travel}, {@code load}: 0 to 10), {@code sharedHalfDays} (2),
     * {@code place} (BY_TURNS, ONLINE), {@code enrolUntil}, {@code eraseDays} (14), {@code organisers} (ids).
     */
    @PostMapping(path = PATH, consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ProgrammeJson> draft(InputStream body) throws IOException {
        var actor = actors.get();
        var id = done(programmes.draft(read(body).programme(), actor));
        return shown(id, actor, ResponseEntity.created(URI.create(PATH + "/" + id)));
    }

    /** Changes what was typed, in the same fields. @param ifMatch the {@code ETag} of the programme as it was read */
    @PutMapping(path = PATH + "/{id}", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ProgrammeJson> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        var actor = actors.get();
        var read = programmes.page(parsed(id), actor).orElseThrow(Missing::new);
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(tag(read)))) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED);
        }
        done(programmes.change(parsed(id), read.version(), read(body).programme(), actor));
        return shown(parsed(id), actor, ResponseEntity.ok());
    }

    /** How a programme moves on. */
    enum Step {
        OPEN_ENROLMENT,
        COMPOSE,
        PROPOSE,
        START,
        EVALUATE,
        CLOSE,
        CANCEL
    }

    /**
     * Moves a programme on: {@code step} is one of OPEN_ENROLMENT, COMPOSE (closes enrolment), PROPOSE (sends the circles to
     * their members), START (lets circles begin of which enough accepted), EVALUATE, CLOSE, CANCEL.
     */
    @PostMapping(path = PATH + "/{id}/steps", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ProgrammeJson> step(@PathVariable String id, InputStream body) throws IOException {
        var actor = actors.get();
        var fields = new JsonFields(bodies.object(body));
        var step = fields.choice("step", Step.class);
        fields.check();
        if (step == null) {
            throw new BadFields(List.of(new FieldProblem("step", 0, "intervision.flaw.EMPTY", List.of())));
        }
        take(step, parsed(id), actor);
        return shown(parsed(id), actor, ResponseEntity.ok());
    }

    private void take(Step step, ProgrammeId id, Actor actor) {
        switch (step) {
            case OPEN_ENROLMENT -> done(programmes.openEnrolment(id, actor));
            case COMPOSE -> done(programmes.compose(id, actor));
            case PROPOSE -> {
                var version =
                        proposals.latest(id, actor).map(page -> page.version()).orElse(0);
                done(proposals.send(id, version, actor));
            }
            case START -> done(acceptance.startAll(id, actor));
            case EVALUATE -> done(programmes.evaluate(id, actor));
            case CLOSE -> done(programmes.close(id, actor));
            case CANCEL -> done(programmes.cancel(id, actor));
        }
    }

    /**
     * Enrols the caller: {@code topics} (names), {@code level} (1 to 5), {@code halfDays} (MONDAY_MORNING to
     * FRIDAY_AFTERNOON), {@code facilitates} and {@code hosts} (true or false), {@code travelMinutes} (0 for only the own
     * place or online), {@code wish} (SIMILAR, MIXED). With whom somebody would rather not be is said in the portal only.
     */
    @PostMapping(path = PATH + "/{id}/enrolments", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<EnrolmentJson> enrol(@PathVariable String id, InputStream body) throws IOException {
        var actor = actors.get();
        done(enrolling.enrol(parsed(id), read(body).enrolment(), actor));
        var page = programmes.page(parsed(id), actor).orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.CREATED).body(Objects.requireNonNull(EnrolmentJson.of(page)));
    }

    /** Ends the caller's enrolment; what was said is erased at once. */
    @DeleteMapping(PATH + "/{id}/enrolments/me")
    ResponseEntity<Void> withdraw(@PathVariable String id) {
        done(enrolling.withdraw(parsed(id), actors.get()));
        return ResponseEntity.noContent().build();
    }

    /**
     * Starts a search for circles in the background, by who organises the programme: {@code seconds} at most (20). While
     * enrolment is open it closes it first. {@code inPlace} (false): from the circles as they are, keeping most in place.
     */
    @PostMapping(PATH + "/{id}/proposals")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ProposalJson> propose(@PathVariable String id, InputStream body) throws IOException {
        budgets.spend(Budgets.Kind.SEARCH);
        var actor = actors.get();
        var programme = parsed(id);
        var fields = new JsonFields(bodies.objectOrNothing(body));
        var seconds = Objects.requireNonNullElse(fields.whole("seconds"), Proposals.USUAL);
        var inPlace = fields.flag("inPlace", false);
        fields.check();
        if (seconds < Proposals.SHORTEST || seconds > Proposals.LONGEST) {
            throw new BadFields(List.of(new FieldProblem(
                    "seconds", 0, "intervision.flaw.OUT_OF_RANGE", List.of(Proposals.SHORTEST, Proposals.LONGEST))));
        }
        var page = programmes.page(programme, actor).orElseThrow(Missing::new);
        if (page.card().organises() && page.card().state() == ProgrammeState.ENROLMENT_OPEN) {
            done(programmes.compose(programme, actor));
        }
        done(inPlace ? proposals.recompute(programme, seconds, actor) : proposals.start(programme, seconds, actor));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + programme + "/proposals/latest"))
                .body(latest(programme, actor));
    }

    /** The circles as they are now, for who organises the programme. */
    @GetMapping(PATH + "/{id}/proposals/latest")
    ProposalJson latest(@PathVariable String id) {
        return latest(parsed(id), actors.get());
    }

    private ProposalJson latest(ProgrammeId id, Actor actor) {
        return ProposalJson.of(proposals.latest(id, actor).orElseThrow(Missing::new));
    }

    private IntervisionBody read(InputStream body) throws IOException {
        return new IntervisionBody(bodies.object(body), this::partner, this::topic);
    }

    private Optional<PartnerId> partner(String name) {
        return partners.byName(name)
                .map(PartnerCard::id)
                .or(() -> PartnerId.parse(name).flatMap(partners::find).map(PartnerCard::id));
    }

    private Optional<TopicId> topic(String name) {
        return vocabulary.byTerm(name).map(Topic::id);
    }

    private static ProgrammeId done(ProgrammeOutcome outcome) {
        return switch (outcome) {
            case ProgrammeOutcome.Done done -> done.id();
            case ProgrammeOutcome.NotAccepted refused -> throw bad(refused.flaws());
            case ProgrammeOutcome.Refused refused -> throw new StepRefused(refused.why());
            case ProgrammeOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case ProgrammeOutcome.Missing _ -> throw new Missing();
        };
    }

    private static void done(EnrolOutcome outcome) {
        switch (outcome) {
            case EnrolOutcome.Done _, EnrolOutcome.Gone _ -> {}
            case EnrolOutcome.NotAccepted refused -> throw bad(refused.flaws());
            case EnrolOutcome.Refused refused when refused.why() == Refusal.NOT_ENROLLED -> throw new Missing();
            case EnrolOutcome.Refused refused -> throw new StepRefused(refused.why());
            case EnrolOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case EnrolOutcome.Missing _ -> throw new Missing();
        }
    }

    private static void done(ProposalOutcome outcome) {
        switch (outcome) {
            case ProposalOutcome.Done _ -> {}
            case ProposalOutcome.Stale _ -> throw new Refused(HttpStatus.CONFLICT);
            case ProposalOutcome.Refused refused -> throw new StepRefused(refused.why());
            case ProposalOutcome.Missing _ -> throw new Missing();
        }
    }

    private static BadFields bad(List<Flaw> flaws) {
        return new BadFields(flaws.stream()
                .map(flaw -> new FieldProblem(flaw.field(), 0, "intervision.flaw." + flaw.reason(), flaw.arguments()))
                .toList());
    }

    private ResponseEntity<ProgrammeJson> shown(ProgrammeId id, Actor actor, ResponseEntity.BodyBuilder answer) {
        var page = programmes.page(id, actor).orElseThrow(Missing::new);
        return answer.eTag(tag(page)).body(ProgrammeJson.of(page));
    }

    private static String tag(ProgrammePage page) {
        return "\"" + page.version() + "\"";
    }

    private static ProgrammeId parsed(String id) {
        return ProgrammeId.parse(id).orElseThrow(Missing::new);
    }
}
