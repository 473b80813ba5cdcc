package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.EditOutcome;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditableProfile;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One colleague, as far as the caller may see and change the profile. */
@RestController
@PermitAll
class ProfileController {

    private static final int MOST_BYTES = 1_000_000;

    private final People people;
    private final Partners partners;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final SearchIndex index;
    private final JsonMapper json;
    private final Texts texts;

    ProfileController(
            People people,
            Partners partners,
            CurrentActor actors,
            Budgets budgets,
            SearchIndex index,
            JsonMapper json,
            Texts texts) {
        this.people = people;
        this.partners = partners;
        this.actors = actors;
        this.budgets = budgets;
        this.index = index;
        this.json = json;
        this.texts = texts;
    }

    @GetMapping("/api/v1/people/{id}")
    ProfileJson person(@PathVariable String id, HttpServletResponse response) {
        budgets.spend(Budgets.Kind.PROFILE_VIEW);
        return ColleagueId.parse(id)
                .map(colleague -> shown(colleague, response))
                .orElseThrow(Missing::new);
    }

    /**
     * A JSON merge patch of {@code jobTitle}, {@code department}, {@code mail}, {@code phone}, {@code headline}, {@code
     * about}, {@code projects}, {@code languages}, {@code expertise} (the whole list: {@code topic}, {@code level},
     * {@code note}, {@code intents}, {@code standIn}), {@code wantsToLearn}, {@code intents}, {@code workingDays},
     * {@code capacity}, {@code awayFrom}, {@code awayUntil}, {@code standIn}, {@code hidden}. What is not named stays;
     * null empties. The own person may change all of it, an administrator of the partner the first four.
     *
     * @param ifMatch the {@code ETag} of the profile as it was read
     */
    @PatchMapping(
            path = "/api/v1/people/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(type = "object")))
    ProfileJson change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream body,
            HttpServletResponse response,
            Locale language)
            throws IOException {
        var actor = actors.get();
        var colleague = ColleagueId.parse(id)
                .filter(known -> people.profile(known, actor).isPresent())
                .orElseThrow(Missing::new);
        var read = people.editable(colleague, actor)
                .orElseThrow(() -> new NotAllowed("Change the profile of colleague " + colleague));
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (!matches(ifMatch, read)) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED);
        }
        var typed = ProfilePatch.apply(patch(body), read.entry());
        switch (people.edit(colleague, typed, read.version(), actor)) {
            case EditOutcome.Saved _ -> index.awaitCaughtUp();
            case EditOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case EditOutcome.Refused refused ->
                throw new BadFields(refused.flaws().stream()
                        .map(flaw -> problem(flaw, language))
                        .toList());
        }
        return shown(colleague, response);
    }

    private static boolean matches(String ifMatch, EditableProfile read) {
        return Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(tag(read.version())));
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private JsonNode patch(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        return tree(bytes).filter(JsonNode::isObject).orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST));
    }

    private Optional<JsonNode> tree(byte[] bytes) {
        try {
            return Optional.of(json.readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private FieldProblem problem(Flaw flaw, Locale language) {
        var name = texts.get(language, "people.field." + flaw.field()).toLowerCase(Locale.ROOT);
        return new FieldProblem(
                ProfilePatch.wireName(flaw.field()),
                flaw.row(),
                "people.flaw." + flaw.reason(),
                List.of(name, flaw.limit()));
    }

    /** The tag is for changes; what is read may differ at the same version, since lines age. */
    private ProfileJson shown(ColleagueId id, HttpServletResponse response) {
        var actor = actors.get();
        var profile = people.profile(id, actor).orElseThrow(Missing::new);
        response.setHeader(HttpHeaders.ETAG, tag(profile.version()));
        return ProfileJson.of(
                profile,
                name -> partners.find(name).map(PartnerCard::name).orElse(null),
                people.editable(id, actor).map(EditableProfile::entry).orElse(null));
    }
}
