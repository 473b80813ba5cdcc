package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleEntry;
import nl.klankbord.knowledge.article.ArticleFlaw;
import nl.klankbord.knowledge.article.ArticleOutcome;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.knowledge.article.Articles;
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

/** Articles and lessons: everybody reads and writes them, who keeps one changes it. */
@RestController
@PermitAll
class ArticlesController {

    private static final String PATH = "/api/v1/articles";

    private final Articles articles;
    private final CurrentActor actors;
    private final Bodies bodies;
    private final Texts texts;

    ArticlesController(Articles articles, CurrentActor actors, Bodies bodies, Texts texts) {
        this.articles = articles;
        this.actors = actors;
        this.bodies = bodies;
        this.texts = texts;
    }

    /** A list line; its body is read by its own address. */
    record ArticleLineJson(
            String id,
            String kind,
            String title,
            String summary,
            @Nullable String partner,
            @Nullable String owner,
            List<String> topics,
            String reviewOn,
            String changedAt) {

        static ArticleLineJson of(ArticlePage page) {
            return new ArticleLineJson(
                    page.id().toString(),
                    page.kind().name(),
                    page.title(),
                    page.summary(),
                    page.partner() == null ? null : page.partner().name(),
                    page.owner() == null ? null : page.owner().id().toString(),
                    List.copyOf(page.topics().values()),
                    page.reviewOn().toString(),
                    page.changedAt().toString());
        }
    }

    /** @param body in Markdown @param edition how often its words changed, from 1 @param steps what the caller may do */
    record ArticleJson(
            String id,
            String kind,
            String state,
            String title,
            String summary,
            String body,
            @Nullable String partner,
            @Nullable String owner,
            List<String> topics,
            int edition,
            String reviewOn,
            String review,
            String madeAt,
            String changedAt,
            String checkedAt,
            List<String> steps) {

        static ArticleJson of(ArticlePage page) {
            var line = ArticleLineJson.of(page);
            return new ArticleJson(
                    line.id(),
                    line.kind(),
                    page.state().name(),
                    line.title(),
                    line.summary(),
                    page.body(),
                    line.partner(),
                    line.owner(),
                    line.topics(),
                    page.edition(),
                    line.reviewOn(),
                    page.review().name(),
                    page.madeAt().toString(),
                    line.changedAt(),
                    page.checkedAt().toString(),
                    page.steps().stream().map(Enum::name).sorted().toList());
        }
    }

    /** What is on the shelf, what changed last first. */
    @GetMapping(PATH)
    PageJson<ArticleLineJson> list(PageRequest wanted) {
        return PageJson.of(articles.list(wanted, actors.get()), ArticleLineJson::of);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<ArticleJson> article(@PathVariable String id) {
        return shown(parsed(id), actors.get(), ResponseEntity.ok());
    }

    /**
     * Publishes an article of the caller for the own partner: {@code title}, {@code summary}, {@code body} (Markdown),
     * {@code topics} by name, {@code reviewOn} (a year from now when left out); and what is said about what looks like
     * personal data: {@code notBsn} ({@code number}, {@code what}), {@code anonymised}.
     */
    @PostMapping(path = PATH, consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ArticleJson> publish(InputStream body, Locale language) throws IOException {
        var actor = actors.get();
        var sent = sent(body);
        var id = done(articles.publish(KnowledgeId.random(), sent.entry(), sent.answers(), actor), language);
        return shown(id, actor, ResponseEntity.created(URI.create(PATH + "/" + id)));
    }

    /** Writes it anew, in the same fields. @param ifMatch the {@code ETag} of the article as it was read */
    @PutMapping(path = PATH + "/{id}", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ArticleJson> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream body,
            Locale language)
            throws IOException {
        var actor = actors.get();
        var read = articles.open(parsed(id), actor).orElseThrow(Missing::new);
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(tag(read)))) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED);
        }
        var sent = sent(body);
        done(articles.change(parsed(id), read.edition(), sent.entry(), sent.answers(), actor), language);
        return shown(parsed(id), actor, ResponseEntity.ok());
    }

    private record Sent(ArticleEntry entry, GateAnswers answers) {}

    private Sent sent(InputStream body) throws IOException {
        var fields = new JsonFields(bodies.object(body));
        var reviewOn = fields.date("reviewOn");
        var sent = new Sent(
                new ArticleEntry(
                        fields.text("title"),
                        fields.text("summary"),
                        fields.text("body"),
                        fields.texts("topics"),
                        Objects.requireNonNullElseGet(reviewOn, articles::usualReview)),
                new GateAnswers(
                        fields.objects("notBsn").stream()
                                .map(ArticlesController::notBsn)
                                .toList(),
                        fields.flag("anonymised", false),
                        "",
                        Set.of()));
        fields.check();
        return sent;
    }

    private static NotBsn notBsn(JsonNode body) {
        var fields = new JsonFields(body);
        var said = new NotBsn(fields.text("number"), fields.text("what"));
        fields.check();
        return said;
    }

    private KnowledgeId done(ArticleOutcome outcome, Locale language) {
        return switch (outcome) {
            case ArticleOutcome.Done done -> done.id();
            case ArticleOutcome.NotAccepted(var flaws) ->
                throw new BadFields(
                        flaws.stream().map(flaw -> problem(flaw, language)).toList());
            case ArticleOutcome.PersonalData(var report) -> throw new PersonalDataFound(report.spots());
            case ArticleOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case ArticleOutcome.NotNow _, ArticleOutcome.Missing _ -> throw new Missing();
        };
    }

    private FieldProblem problem(ArticleFlaw flaw, Locale language) {
        var arguments = new ArrayList<Object>();
        arguments.add(texts.get(language, "knowledge-article.field." + flaw.field()));
        arguments.addAll(flaw.arguments());
        return new FieldProblem(flaw.field(), flaw.row(), "knowledge-article.flaw." + flaw.reason(), arguments);
    }

    private ResponseEntity<ArticleJson> shown(KnowledgeId id, Actor actor, ResponseEntity.BodyBuilder answer) {
        var page = articles.open(id, actor).orElseThrow(Missing::new);
        return answer.eTag(tag(page)).body(ArticleJson.of(page));
    }

    private static String tag(ArticlePage page) {
        return "\"" + page.version() + "\"";
    }

    private static KnowledgeId parsed(String id) {
        return KnowledgeId.parse(id).orElseThrow(Missing::new);
    }
}
