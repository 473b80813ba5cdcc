package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Ids;
import nl.klankbord.calendar.Feed;
import nl.klankbord.calendar.FeedOutcome;
import nl.klankbord.calendar.Feeds;
import nl.klankbord.calendar.NewFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own feeds: private addresses at which calendars read. */
@RestController
@PermitAll
class FeedsController {

    private static final String PATH = "/api/v1/feeds";
    private static final String USUAL_NAME = "Klankbord";

    private final Feeds feeds;
    private final CurrentActor actors;
    private final SentJson json;

    FeedsController(Feeds feeds, CurrentActor actors, SentJson json) {
        this.feeds = feeds;
        this.actors = actors;
        this.json = json;
    }

    /**
     * A feed, without its secret.
     *
     * @param selection what was chosen in a list; null for the own agenda
     * @param lastUsedOn the last day on which a calendar read it
     */
    record FeedJson(
            String id,
            String name,
            @Nullable String selection,
            String madeAt,
            @Nullable String lastUsedOn) {

        static FeedJson of(Feed feed) {
            var used = feed.lastUsedOn();
            return new FeedJson(
                    feed.id().toString(),
                    feed.name(),
                    feed.selection(),
                    feed.madeAt().toString(),
                    used == null ? null : used.toString());
        }
    }

    record FeedListJson(List<FeedJson> items) {}

    /** @param url told this once */
    record MadeJson(String id, String name, @Nullable String selection, String url) {}

    @GetMapping(PATH)
    FeedListJson list() {
        return new FeedListJson(
                feeds.of(actors.get()).stream().map(FeedJson::of).toList());
    }

    /** Makes a feed: of the own agenda, or of a list, by what stands behind the question mark in its address. */
    @PostMapping(PATH)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(
                                            type = "object",
                                            example = "{\"name\": \"Klankbord\", \"selection\": null}")))
    ResponseEntity<MadeJson> make(InputStream body) throws IOException {
        var fields = new JsonFields(json.object(body));
        var name = fields.text("name");
        var selection = fields.text("selection");
        fields.check();
        return switch (feeds.make(actors.get(), wanted(name.isEmpty() ? USUAL_NAME : name, selection))) {
            case FeedOutcome.Made made ->
                ResponseEntity.created(URI.create(PATH + "/" + made.feed().id()))
                        .body(new MadeJson(
                                made.feed().id().toString(),
                                made.feed().name(),
                                made.feed().selection(),
                                made.url()));
            case FeedOutcome.TooMany _ ->
                throw new BadFields(
                        List.of(new FieldProblem("name", 0, "calendar.feeds.too-many", List.of(Feeds.MOST))));
        };
    }

    private static NewFeed wanted(String name, String selection) {
        var problems = new ArrayList<FieldProblem>();
        if (!NewFeed.isName(name)) {
            problems.add(new FieldProblem("name", 0, "calendar.feeds.name.refused", List.of(NewFeed.NAME_LENGTH)));
        }
        if (selection.length() > NewFeed.SELECTION_LENGTH) {
            problems.add(new FieldProblem(
                    "selection", 0, "calendar.feeds.selection.refused", List.of(NewFeed.SELECTION_LENGTH)));
        }
        if (!problems.isEmpty()) {
            throw new BadFields(problems);
        }
        return new NewFeed(name, selection.isBlank() ? null : selection);
    }

    @DeleteMapping(PATH + "/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id) {
        var gone = Ids.parse(id).filter(feed -> feeds.revoke(actors.get(), feed));
        if (gone.isEmpty()) {
            throw new Missing();
        }
        return ResponseEntity.noContent().build();
    }
}
