package nl.klankbord.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a JSON object one by one; {@link #check} refuses all that could not be read at once. */
final class JsonFields {

    private final JsonNode object;
    private final Set<String> read = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    JsonFields(JsonNode object) {
        this.object = object;
    }

    /** After everything that is known was read: whatever else was sent is refused too. */
    void check() {
        object.propertyNames().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> problem(name, 0, "base.problem.field.unknown"));
        if (!problems.isEmpty()) {
            throw new BadFields(problems);
        }
    }

    String text(String name) {
        var value = value(name);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            problem(name, 0, "base.problem.field.text");
            return "";
        }
        return value.asString();
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        var value = value(name);
        if (value != null && !value.isArray()) {
            problem(name, 0, "base.problem.field.list");
        } else if (value != null) {
            for (var item : value) {
                if (item.isString()) {
                    texts.add(item.asString());
                } else {
                    problem(name, texts.size(), "base.problem.field.text");
                }
            }
        }
        return texts;
    }

    /** Objects of a list, each read on its own. */
    List<JsonNode> objects(String name) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        var objects = value.isArray()
                ? value.values().stream().filter(JsonNode::isObject).toList()
                : List.<JsonNode>of();
        if (!value.isArray() || objects.size() < value.size()) {
            problem(name, 0, "base.problem.field.list");
        }
        return objects;
    }

    @Nullable
    JsonNode object(String name) {
        var value = value(name);
        if (value != null && !value.isObject()) {
            problem(name, 0, "base.problem.field.object");
            return null;
        }
        return value;
    }

    boolean flag(String name, boolean usual) {
        var value = value(name);
        if (value != null && !value.isBoolean()) {
            problem(name, 0, "base.problem.field.flag");
        }
        return value == null || !value.isBoolean() ? usual : value.asBoolean();
    }

    double number(String name) {
        var value = value(name);
        if (value != null && !value.isNumber()) {
            problem(name, 0, "base.problem.field.amount");
        }
        return value == null || !value.isNumber() ? 0 : value.asDouble();
    }

    @Nullable
    Integer whole(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isInt()) {
            problem(name, 0, "base.problem.field.number");
            return null;
        }
        return value.asInt();
    }

    @Nullable
    LocalDate date(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(name, 0, "base.problem.field.date");
            return null;
        }
    }

    @Nullable
    ColleagueId colleague(String name) {
        var text = text(name);
        var id = ColleagueId.parse(text);
        if (id.isEmpty() && !text.isEmpty()) {
            problem(name, 0, "base.problem.field.colleague");
        }
        return id.orElse(null);
    }

    Set<ColleagueId> colleagues(String name) {
        var ids = new HashSet<ColleagueId>();
        var row = 0;
        for (var text : texts(name)) {
            var at = row++;
            ColleagueId.parse(text).ifPresentOrElse(ids::add, () -> problem(name, at, "base.problem.field.colleague"));
        }
        return ids;
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> kind) {
        var text = text(name);
        var found = Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            problem(
                    name,
                    0,
                    "base.problem.field.choice",
                    Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found.orElse(null);
    }

    private @Nullable JsonNode value(String name) {
        read.add(name);
        var value = object.path(name);
        return value.isNull() || value.isMissingNode() ? null : value;
    }

    private void problem(String field, int row, String textKey, Object... arguments) {
        problems.add(new FieldProblem(field, row, textKey, List.of(arguments)));
    }
}
