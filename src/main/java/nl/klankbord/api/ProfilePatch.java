package nl.klankbord.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ExpertiseEntry;
import nl.klankbord.people.Intent;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfileEntry.Hidden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lays a JSON merge patch (RFC 7396) over a profile. Fields that are not named stay; null empties one. */
final class ProfilePatch {

    /** What somebody takes on who says nothing about it. */
    private static final int USUAL_CAPACITY = 2;

    private static final Set<String> FIELDS = Set.of(
            "department",
            "jobTitle",
            "mail",
            "phone",
            "languages",
            "headline",
            "about",
            "projects",
            "expertise",
            "intents",
            "wantsToLearn",
            "workingDays",
            "capacity",
            "awayFrom",
            "awayUntil",
            "standIn",
            "hidden");

    /** Fields of a line, those that are only read included. */
    private static final Set<String> FIELDS_OF_A_LINE =
            Set.of("topic", "level", "note", "intents", "standIn", "id", "state", "origin", "confirmedAt");

    private final JsonNode patch;
    private final List<FieldProblem> problems = new ArrayList<>();

    private ProfilePatch(JsonNode patch) {
        this.patch = patch;
    }

    /** The profile with the patch over it; refuses what cannot be read, all of it at once. */
    static ProfileEntry apply(JsonNode patch, ProfileEntry was) {
        var reading = new ProfilePatch(patch);
        var entry = reading.over(was);
        if (!reading.problems.isEmpty()) {
            throw new BadFields(reading.problems);
        }
        return entry;
    }

    private ProfileEntry over(ProfileEntry was) {
        patch.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problem(name, 0, "base.problem.field.unknown"));
        return new ProfileEntry(
                field("department", was.department(), this::text),
                field("jobTitle", was.jobTitle(), this::text),
                field("mail", was.mail(), this::text),
                field("phone", was.phone(), this::text),
                field("languages", was.languages(), this::texts),
                field("headline", was.headline(), this::text),
                field("about", was.about(), this::text),
                field("projects", was.projects(), this::texts),
                field("expertise", was.expertise(), this::lines),
                field("intents", was.intents(), (name, value) -> choices(name, value, Intent.class)),
                field("wantsToLearn", was.wantsToLearn(), this::texts),
                field("workingDays", was.workingDays(), (name, value) -> choices(name, value, DayOfWeek.class)),
                field("capacity", was.capacity(), this::capacity),
                patch.has("awayFrom") ? date("awayFrom") : was.awayFrom(),
                patch.has("awayUntil") ? date("awayUntil") : was.awayUntil(),
                patch.has("standIn") ? colleague("standIn", 0, patch.path("standIn")) : was.standIn(),
                field("hidden", was.hidden(), (name, value) -> choices(name, value, Hidden.class)));
    }

    private <T> T field(String name, T was, BiFunction<String, JsonNode, T> read) {
        return patch.has(name) ? read.apply(name, patch.path(name)) : was;
    }

    private String text(String name, JsonNode value) {
        return text(name, 0, value);
    }

    private String text(String name, int row, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (!value.isString()) {
            problem(name, row, "base.problem.field.text");
            return "";
        }
        return value.asString();
    }

    private List<String> texts(String name, JsonNode value) {
        var texts = new ArrayList<String>();
        for (var item : list(name, 0, value)) {
            if (item.isString()) {
                texts.add(item.asString());
            } else {
                problem(name, texts.size(), "base.problem.field.text");
            }
        }
        return texts;
    }

    private Iterable<JsonNode> list(String name, int row, JsonNode value) {
        if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
            problem(name, row, "base.problem.field.list");
        }
        return value.isArray() ? value : List.of();
    }

    private <E extends Enum<E>> Set<E> choices(String name, JsonNode value, Class<E> type) {
        return choices(name, 0, value, type);
    }

    private <E extends Enum<E>> Set<E> choices(String name, int row, JsonNode value, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (var item : list(name, row, value)) {
            var word = item.asString("").toUpperCase(Locale.ROOT);
            Arrays.stream(type.getEnumConstants())
                    .filter(choice -> choice.name().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add,
                            () -> problem(
                                    name,
                                    row,
                                    "base.problem.field.choice",
                                    String.join(
                                            ", ",
                                            EnumSet.allOf(type).stream()
                                                    .map(Enum::name)
                                                    .toList())));
        }
        return chosen;
    }

    private int capacity(String name, JsonNode value) {
        if (value.isNull()) {
            return USUAL_CAPACITY;
        }
        return number(name, 0, value);
    }

    private int number(String name, int row, JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.asInt();
        }
        problem(name, row, "base.problem.field.number");
        return 0;
    }

    private @Nullable LocalDate date(String name) {
        var value = patch.path(name);
        if (value.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asString(""));
        } catch (DateTimeException e) {
            problem(name, 0, "base.problem.field.date");
            return null;
        }
    }

    private @Nullable ColleagueId colleague(String name, int row, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        var id = ColleagueId.parse(value.asString(""));
        if (id.isEmpty()) {
            problem(name, row, "base.problem.field.colleague");
        }
        return id.orElse(null);
    }

    private List<ExpertiseEntry> lines(String name, JsonNode value) {
        var lines = new ArrayList<ExpertiseEntry>();
        for (var item : list(name, 0, value)) {
            lines.add(line(lines.size(), item));
        }
        return lines;
    }

    private ExpertiseEntry line(int row, JsonNode line) {
        if (!line.isObject()) {
            problem("expertise", row, "base.problem.field.line");
            return new ExpertiseEntry("", 1, "");
        }
        line.propertyNames().stream()
                .filter(name -> !FIELDS_OF_A_LINE.contains(name))
                .forEach(name -> problem("expertise." + name, row, "base.problem.field.unknown"));
        return new ExpertiseEntry(
                text("expertise.topic", row, line.path("topic")),
                number("expertise.level", row, line.path("level")),
                text("expertise.note", row, line.path("note")),
                choices("expertise.intents", row, line.path("intents"), Intent.class),
                colleague("expertise.standIn", row, line.path("standIn")));
    }

    private void problem(String field, int row, String textKey, Object... arguments) {
        problems.add(new FieldProblem(field, row, textKey, List.of(arguments)));
    }

    /** Names of fields as they go over the wire, by their names in flaws. */
    static String wireName(String field) {
        return Map.of(
                        "level", "expertise.level",
                        "note", "expertise.note",
                        "topicStandIn", "expertise.standIn")
                .getOrDefault(field, field);
    }
}
