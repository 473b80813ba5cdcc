package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.api.OpinionJson.LineJson;
import nl.klankbord.api.OpinionJson.RequestJson;
import nl.klankbord.api.OpinionJson.SuggestionsJson;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.StepOutcome.Flaw;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for an opinion, as far as the caller may know of them. */
@RestController
@PermitAll
class OpinionRequestsController {

    private static final String PATH = "/api/v1/opinion-requests";

    private final OpinionAsking asking;
    private final OpinionDesk desk;
    private final OpinionAdvice advice;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final Texts texts;
    private final SentJson json;

    OpinionRequestsController(
            OpinionAsking asking,
            OpinionDesk desk,
            OpinionAdvice advice,
            CurrentActor actors,
            Budgets budgets,
            Texts texts,
            SentJson json) {
        this.asking = asking;
        this.desk = desk;
        this.advice = advice;
        this.actors = actors;
        this.budgets = budgets;
        this.texts = texts;
        this.json = json;
    }

    /**
     * Keeps a draft, or with {@code submit} hands in at once: {@code title}, {@code question}, {@code ownView}, {@code
     * type}, {@code scopeIn}, {@code scopeOut}, {@code wantedBy} (2027-06-01), {@code topics} by name, {@code
     * visibility}, {@code publicLine}, {@code decisionGround} (YES, NO, UNKNOWN), {@code involved}; about what looks like
     * personal data {@code notBsn} ({@code number}, {@code what}), {@code anonymised}, {@code reason} with {@code
     * recipients}.
     */
    @PostMapping(path = PATH, consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<RequestJson> ask(InputStream body, Locale language) throws IOException {
        var actor = actors.get();
        var sent = OpinionBody.question(json.object(body));
        var id = sent.submit() ? submitted(sent, actor, language) : asking.draft(sent.entry(), actor);
        var dossier = opened(id, actor);
        return ResponseEntity.created(URI.create(PATH + "/" + id))
                .eTag(tag(dossier))
                .body(RequestJson.of(dossier));
    }

    private OpinionId submitted(OpinionBody.Question sent, Actor actor, Locale language) {
        var asked = asking.ask(sent.entry(), actor);
        done(asked.outcome(), language);
        return asked.id();
    }

    /**
     * @param view {@code mine}, {@code for-me}, {@code queue}, {@code closed}, or for coordinators {@code stuck}
     * @param text words to find them by, as far as the caller may read them
     */
    @GetMapping(PATH)
    PageJson<LineJson> list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(name = "q", defaultValue = "") String text,
            PageRequest wanted) {
        if (!text.isBlank()) {
            budgets.spend(Budgets.Kind.SEARCH);
        }
        var chosen = Arrays.stream(View.values())
                .filter(each -> OpinionBody.wire(each).equals(view))
                .findFirst()
                .orElseThrow(() -> new BadParameter("view", "base.problem.view"));
        var found = desk.list(OpinionQuery.of(chosen, wanted).text(text), actors.get());
        return PageJson.of(found, LineJson::of);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<RequestJson> request(@PathVariable String id) {
        return shown(opened(parsed(id), actors.get()));
    }

    /** Whom the caller could ask, and why. */
    @GetMapping(PATH + "/{id}/suggestions")
    SuggestionsJson suggestions(@PathVariable String id, Locale language) {
        return asking.suggestions(parsed(id), actors.get(), language)
                .map(SuggestionsJson::of)
                .orElseThrow(Missing::new);
    }

    /**
     * Takes a step, by its name in {@code step}, with what it needs: OFFER and ASK_CHECK {@code colleague}; DECLINE and
     * RELEASE {@code reason}, {@code note}, {@code instead}; ACCEPT {@code declaration} (true: I am independent), {@code
     * interest}, {@code date}; ASK_INFO and ANSWER {@code text}; CHECK {@code approved}, {@code text}; DELIVER {@code
     * hours}; CLOSE {@code uptake}, {@code why}, {@code scores}, {@code thanks}. With ASK_CHECK and DELIVER an {@code
     * advice} can be sent, which is saved first. With DELIVER {@code read} can be sent, the advice as it was read, in the
     * same fields: when another stands there by now, nothing is saved or delivered (412). About what looks like personal data in a text or an advice: {@code
     * notBsn} and {@code anonymised}, with ASK_INFO, ANSWER, ASK_CHECK and DELIVER.
     */
    @PostMapping(path = PATH + "/{id}/steps", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<RequestJson> step(@PathVariable String id, InputStream body, Locale language) throws IOException {
        var actor = actors.get();
        var request = known(id, actor);
        var sent = OpinionBody.step(json.object(body));
        if (sent.advice() != null) {
            done(save(request, sent.advice(), sent.read(), actor), language);
        }
        done(desk.take(request, sent.move(), actor), language);
        return afterwards(request, actor);
    }

    private StepOutcome save(OpinionId request, AdviceEntry typed, @Nullable AdviceEntry read, Actor actor) {
        return read == null ? advice.save(request, typed, actor) : advice.save(request, read, typed, actor);
    }

    /** Saves the advice that the caller is writing; it is delivered by a step. */
    @PutMapping(path = PATH + "/{id}/advice", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<RequestJson> write(@PathVariable String id, InputStream body, Locale language) throws IOException {
        var actor = actors.get();
        var request = known(id, actor);
        done(advice.save(request, OpinionBody.advice(json.object(body)), actor), language);
        return afterwards(request, actor);
    }

    /** Whoever gives something back may not see it any more: nothing is answered then. */
    private ResponseEntity<RequestJson> afterwards(OpinionId id, Actor actor) {
        return desk.open(id, actor)
                .map(OpinionRequestsController::shown)
                .orElse(ResponseEntity.noContent().build());
    }

    /** Nobody learns from what is wrong with a body that there is something to know. */
    private OpinionId known(String id, Actor actor) {
        var request = parsed(id);
        if (!desk.knows(request, actor)) {
            throw new Missing();
        }
        return request;
    }

    private void done(StepOutcome outcome, Locale language) {
        switch (outcome) {
            case StepOutcome.Done _, StepOutcome.AwaitsWaiver _ -> {}
            case StepOutcome.Refused refused -> throw new StepRefused(refused.why());
            case StepOutcome.Incomplete incomplete ->
                throw new BadFields(incomplete.flaws().stream()
                        .map(flaw -> problem(flaw, language))
                        .toList());
            case StepOutcome.PersonalData found ->
                throw new PersonalDataFound(found.report().stops());
            case StepOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case StepOutcome.Missing _ -> throw new Missing();
        }
    }

    private FieldProblem problem(Flaw flaw, Locale language) {
        var name = texts.get(language, "opinion.field." + flaw.field()).toLowerCase(language);
        return new FieldProblem(
                flaw.field().equals("ground") ? "decisionGround" : flaw.field(),
                flaw.row(),
                "opinion.flaw." + flaw.reason(),
                List.of(name, flaw.limit()));
    }

    private Dossier opened(OpinionId id, Actor actor) {
        return desk.open(id, actor).orElseThrow(Missing::new);
    }

    private static OpinionId parsed(String id) {
        return OpinionId.parse(id).orElseThrow(Missing::new);
    }

    private static ResponseEntity<RequestJson> shown(Dossier dossier) {
        return ResponseEntity.ok().eTag(tag(dossier)).body(RequestJson.of(dossier));
    }

    private static String tag(Dossier dossier) {
        return "\"" + dossier.version() + "\"";
    }
}
