package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.api.TrainingJson.EditionJson;
import nl.klankbord.api.TrainingJson.EditionLineJson;
import nl.klankbord.api.TrainingJson.EnrolmentJson;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.training.AgendaQuery;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EnrolOutcome;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.Enrolments;
import nl.klankbord.training.Refusal;
import nl.klankbord.training.SeatOutcome;
import nl.klankbord.training.Trainings;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Editions of courses, and the caller's own enrolment in them. */
@RestController
@PermitAll
class EditionsController {

    private static final String PATH = "/api/v1/editions";

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final CurrentActor actors;
    private final Bodies bodies;
    private final TrainingFlaws flaws;

    EditionsController(
            Trainings trainings,
            Enrolments enrolments,
            Partners partners,
            Vocabulary vocabulary,
            CurrentActor actors,
            Bodies bodies,
            TrainingFlaws flaws) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.bodies = bodies;
        this.flaws = flaws;
    }

    /**
     * @param from first day (2027-06-01)
     * @param to last day
     * @param partner name of an invited one; may be repeated
     * @param topic by name; may be repeated
     * @param seatsFree only where the caller could get a seat now
     * @param mine only what the caller takes part in, waits for, organises or gives
     * @param text that the title holds
     */
    @GetMapping(PATH)
    PageJson<EditionLineJson> list(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<String> partner,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "false") String seatsFree,
            @RequestParam(defaultValue = "false") String mine,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String course,
            PageRequest wanted) {
        var of = course.isEmpty() ? null : CourseId.parse(course).orElseThrow(Missing::new);
        var query = new AgendaQuery(
                day("from", from),
                day("to", to),
                named(partner),
                about(topic),
                place,
                flag("seatsFree", seatsFree),
                flag("mine", mine),
                text,
                of,
                wanted);
        return PageJson.of(trainings.agenda(query, actors.get()), EditionLineJson::of);
    }

    private static @Nullable LocalDate day(String name, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadParameter(name, "base.problem.field.date");
        }
    }

    private static boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter(name, "base.problem.field.flag");
        };
    }

    private Set<PartnerId> named(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> partner(name).orElseThrow(() -> new BadParameter("partner", "base.problem.partner")))
                .collect(Collectors.toSet());
    }

    private Set<TopicId> about(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> vocabulary
                        .byTerm(name)
                        .orElseThrow(() -> new BadParameter("topic", "base.problem.topic"))
                        .id())
                .collect(Collectors.toSet());
    }

    private Optional<PartnerId> partner(String name) {
        return partners.byName(name)
                .map(PartnerCard::id)
                .or(() -> PartnerId.parse(name).flatMap(partners::find).map(PartnerCard::id));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<EditionJson> edition(@PathVariable String id) {
        return shown(parsed(id), actors.get(), ResponseEntity.ok());
    }

    /**
     * Keeps a draft, by a trainer or an administrator: {@code course} (id), {@code partner} (name; the own one when left
     * out), {@code trainers} (ids), {@code externalTrainer} ({@code name}, {@code mail}), {@code partners} (names; all when
     * left out), {@code lessons} ({@code start} and {@code end} in the time of Amsterdam, 2027-06-01T09:00, {@code place},
     * {@code link}, {@code room}), {@code seats}, {@code minimum}, {@code quotas} ({@code {name: seats}}), {@code
     * releaseOn}, {@code goNoGoOn}, {@code costTotal}, {@code costKey} (INHABITANTS, AREA_KM2, STAFF_FTE, CASELOAD,
     * MUNICIPAL_FUND, PER_SEAT, EQUAL, CLOSED_PURSE), {@code costYear}, {@code approval} (true: a manager decides first),
     * {@code cancelDays}. A time that does not exist or exists twice, when the clock changes, is refused.
     */
    @PostMapping(path = PATH, consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<EditionJson> draft(InputStream body, Locale language) throws IOException {
        var actor = actors.get();
        var id = done(trainings.draft(entry(body, actor), actor), language);
        return shown(id, actor, ResponseEntity.created(URI.create(PATH + "/" + id)));
    }

    /**
     * Changes what was typed, in the same fields; a lesson with the {@code id} of one that is there is that one, at another
     * moment too. @param ifMatch the {@code ETag} of the edition as it was read
     */
    @PutMapping(path = PATH + "/{id}", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<EditionJson> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream body,
            Locale language)
            throws IOException {
        var actor = actors.get();
        var read = trainings.page(parsed(id), actor).orElseThrow(Missing::new);
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(tag(read)))) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED);
        }
        done(trainings.change(parsed(id), read.version(), entry(body, actor), actor), language);
        return shown(parsed(id), actor, ResponseEntity.ok());
    }

    /** Opens enrolment. */
    @PostMapping(PATH + "/{id}/publication")
    ResponseEntity<EditionJson> publish(@PathVariable String id, Locale language) {
        var actor = actors.get();
        done(trainings.publish(parsed(id), actor), language);
        return shown(parsed(id), actor, ResponseEntity.ok());
    }

    /**
     * Enrols the caller; with {@code for} (an id) that colleague of the same partner comes instead of the caller, who was
     * enrolled. Answers the enrolment, of the colleague when there is one; a seat that was offered is taken by it.
     */
    @PostMapping(PATH + "/{id}/enrolments")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<EnrolmentJson> enrol(@PathVariable String id, InputStream body) throws IOException {
        var actor = actors.get();
        var edition = parsed(id);
        var substitute = TrainingBody.substitute(bodies.objectOrNothing(body));
        var own = trainings.page(edition, actor).map(page -> page.card().own());
        if (substitute == null && own.isPresent() && own.get().state() == EnrolmentState.SEAT_OFFERED) {
            return taken(own.get().id(), actor);
        }
        var outcome = substitute == null || substitute.equals(actor.colleague())
                ? enrolments.enrol(edition, actor)
                : enrolments.substitute(edition, substitute, actor);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(
                        switch (outcome) {
                            case EnrolOutcome.Enrolled enrolled ->
                                new EnrolmentJson(
                                        enrolled.id().toString(), EnrolmentState.CONFIRMED.name(), null, null, null);
                            case EnrolOutcome.OnWaitingList waiting ->
                                new EnrolmentJson(
                                        waiting.id().toString(),
                                        EnrolmentState.WAITLISTED.name(),
                                        waiting.place(),
                                        null,
                                        null);
                            case EnrolOutcome.AwaitsApproval asked ->
                                new EnrolmentJson(
                                        asked.id().toString(),
                                        EnrolmentState.AWAITING_APPROVAL.name(),
                                        null,
                                        null,
                                        null);
                            case EnrolOutcome.AlreadyEnrolled _ -> throw new StepRefused(Refusal.ALREADY_ENROLLED);
                            case EnrolOutcome.Closed _ -> throw new StepRefused(Refusal.NOT_OPEN);
                            case EnrolOutcome.Refused refused -> throw new StepRefused(refused.why());
                            case EnrolOutcome.Missing _ -> throw new Missing();
                        });
    }

    private ResponseEntity<EnrolmentJson> taken(EnrolmentId offered, Actor actor) {
        return switch (enrolments.take(offered, actor)) {
            case SeatOutcome.Done done ->
                ResponseEntity.ok(
                        new EnrolmentJson(offered.toString(), done.state().name(), null, null, null));
            case SeatOutcome.Refused refused -> throw new StepRefused(refused.why());
            case SeatOutcome.Reserved _, SeatOutcome.TooFew _, SeatOutcome.Missing _ -> throw new Missing();
        };
    }

    /** The state in which an enrolment ended. */
    record EndedJson(String state) {}

    /** Ends the caller's enrolment, or lets the seat go that is offered. */
    @DeleteMapping(PATH + "/{id}/enrolments/me")
    EndedJson withdraw(@PathVariable String id) {
        return switch (enrolments.withdraw(parsed(id), actors.get())) {
            case SeatOutcome.Done done -> new EndedJson(done.state().name());
            case SeatOutcome.Refused refused when refused.why() == Refusal.NOT_ENROLLED -> throw new Missing();
            case SeatOutcome.Refused refused -> throw new StepRefused(refused.why());
            case SeatOutcome.Missing _, SeatOutcome.Reserved _, SeatOutcome.TooFew _ -> throw new Missing();
        };
    }

    private EditionEntry entry(InputStream body, Actor actor) throws IOException {
        return TrainingBody.edition(bodies.object(body), actor.partner(), this::partner);
    }

    private EditionId done(EditionOutcome outcome, Locale language) {
        return switch (outcome) {
            case EditionOutcome.Done done -> done.id();
            case EditionOutcome.NotAccepted refused -> throw flaws.bad(refused.flaws(), language);
            case EditionOutcome.Refused refused -> throw new StepRefused(refused.why());
            case EditionOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case EditionOutcome.Missing _ -> throw new Missing();
        };
    }

    private ResponseEntity<EditionJson> shown(EditionId id, Actor actor, ResponseEntity.BodyBuilder answer) {
        var page = trainings.page(id, actor).orElseThrow(Missing::new);
        return answer.eTag(tag(page)).body(EditionJson.of(page));
    }

    private static String tag(EditionPage page) {
        return "\"" + page.version() + "\"";
    }

    private static EditionId parsed(String id) {
        return EditionId.parse(id).orElseThrow(Missing::new);
    }
}
