package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessOrigin;
import nl.klankbord.knowledge.success.SuccessOutcome;
import nl.klankbord.knowledge.success.SuccessPage;
import nl.klankbord.knowledge.success.SuccessStep;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What cooperation brought. */
@RestController
@PermitAll
class SuccessesController {

    private static final String PATH = "/api/v1/successes";

    private final Successes successes;
    private final Partners partners;
    private final CurrentActor actors;
    private final Bodies bodies;
    private final Texts texts;

    SuccessesController(Successes successes, Partners partners, CurrentActor actors, Bodies bodies, Texts texts) {
        this.successes = successes;
        this.partners = partners;
        this.actors = actors;
        this.bodies = bodies;
        this.texts = texts;
    }

    /** The latest first. */
    @GetMapping(PATH)
    PageJson<SuccessJson> list(PageRequest wanted) {
        return PageJson.of(successes.list(wanted, actors.get()), this::json);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<SuccessJson> success(@PathVariable String id) {
        return shown(KnowledgeId.parse(id).orElseThrow(Missing::new), ResponseEntity.ok());
    }

    /**
     * Writes one: {@code title}, {@code story}, {@code personalGain}, {@code gains} (each a {@code partner} by name and a
     * {@code text}), {@code colleagues} by id with {@code agreed}, {@code figure} with {@code source}, {@code origin} (NONE,
     * SECOND_OPINION, TRAINING, CIRCLE, COOPERATION), {@code month} as 2026-03, {@code topics} by name. What looks like
     * personal data is refused.
     */
    @PostMapping(path = PATH, consumes = "application/json")
    ResponseEntity<SuccessJson> make(InputStream body, Locale language) throws IOException {
        var saved = saved(successes.create(entry(bodies.object(body)), GateAnswers.none(), actors.get()), language);
        return shown(saved, ResponseEntity.created(URI.create(PATH + "/" + saved)));
    }

    /** Writes it anew, by who keeps it; with {@code If-Match}. */
    @PutMapping(path = PATH + "/{id}", consumes = "application/json")
    ResponseEntity<SuccessJson> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream body,
            Locale language)
            throws IOException {
        var read = KnowledgeId.parse(id)
                .flatMap(known -> successes.find(known, actors.get()))
                .filter(page -> page.can(SuccessStep.CHANGE))
                .orElseThrow(Missing::new);
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(tag(read)))) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED);
        }
        return shown(
                saved(
                        successes.change(
                                read.id(),
                                read.version(),
                                entry(bodies.object(body)),
                                GateAnswers.none(),
                                actors.get()),
                        language),
                ResponseEntity.ok());
    }

    private KnowledgeId saved(SuccessOutcome outcome, Locale language) {
        return switch (outcome) {
            case SuccessOutcome.Saved saved -> saved.id();
            case SuccessOutcome.NotAccepted(var flaws) ->
                throw new BadFields(flaws.stream()
                        .map(flaw -> new FieldProblem(
                                flaw.field(),
                                flaw.row(),
                                "knowledge-success.flaw." + flaw.reason(),
                                List.of(texts.get(language, "knowledge-success.field." + flaw.field()), flaw.most())))
                        .toList());
            case SuccessOutcome.PersonalData(var report) -> throw new PersonalDataFound(report.stops());
            case SuccessOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case SuccessOutcome.Missing _ -> throw new Missing();
        };
    }

    private SuccessEntry entry(JsonNode body) {
        var fields = new JsonFields(body);
        var problems = new ArrayList<FieldProblem>();
        var gains = new ArrayList<SuccessEntry.Gain>();
        for (var sent : fields.objects("gains")) {
            var row = gains.size();
            var gain = new JsonFields(sent);
            var name = gain.text("partner");
            var text = gain.text("text");
            gain.check();
            partners.byName(name)
                    .ifPresentOrElse(
                            partner -> gains.add(new SuccessEntry.Gain(partner.id(), text)),
                            () -> problems.add(
                                    new FieldProblem("gains", row, "base.problem.field.partner", List.of(name))));
        }
        var entry = new SuccessEntry(
                fields.text("title"),
                fields.text("story"),
                fields.text("personalGain"),
                gains,
                fields.colleagues("colleagues"),
                fields.flag("agreed", false),
                fields.text("figure"),
                fields.text("source"),
                Objects.requireNonNullElse(fields.choice("origin", SuccessOrigin.class), SuccessOrigin.NONE),
                month(fields.text("month"), problems),
                fields.texts("topics"));
        fields.check();
        if (!problems.isEmpty()) {
            throw new BadFields(problems);
        }
        return entry;
    }

    private static @Nullable YearMonth month(String text, List<FieldProblem> problems) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            problems.add(new FieldProblem("month", 0, "base.problem.field.date", List.of("month")));
            return null;
        }
    }

    private ResponseEntity<SuccessJson> shown(KnowledgeId id, ResponseEntity.BodyBuilder answer) {
        var page = successes.find(id, actors.get()).orElseThrow(Missing::new);
        return answer.eTag(tag(page)).body(json(page));
    }

    private static String tag(SuccessPage page) {
        return "\"" + page.version() + "\"";
    }

    private SuccessJson json(SuccessPage page) {
        return new SuccessJson(
                page.id().toString(),
                page.title(),
                page.story(),
                page.personalGain(),
                page.gains().stream()
                        .map(gain -> new GainJson(
                                partners.find(gain.partner())
                                        .map(PartnerCard::name)
                                        .orElse(null),
                                gain.text()))
                        .toList(),
                page.colleagues().stream().map(ColleagueId::toString).sorted().toList(),
                page.figure(),
                page.source(),
                page.origin().name(),
                page.month().toString(),
                List.copyOf(page.topics().values()),
                page.owner().toString(),
                page.withdrawn());
    }

    /** @param partner by name; null for one that is gone */
    record GainJson(@Nullable String partner, String text) {}

    record SuccessJson(
            String id,
            String title,
            String story,
            String personalGain,
            List<GainJson> gains,
            List<String> colleagues,
            String figure,
            String source,
            String origin,
            String month,
            List<String> topics,
            String owner,
            boolean withdrawn) {}
}
