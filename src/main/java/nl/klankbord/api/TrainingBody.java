package nl.klankbord.api;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Ids;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.CourseEntry;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what is sent about courses and editions. */
final class TrainingBody {

    private final JsonNode body;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Function<String, Optional<PartnerId>> partners;

    /** @param partners finds one by its name */
    private TrainingBody(JsonNode body, Function<String, Optional<PartnerId>> partners) {
        this.body = body;
        this.partners = partners;
    }

    static CourseEntry course(JsonNode body) {
        var fields = new JsonFields(body);
        var entry = new CourseEntry(
                fields.text("title"),
                fields.text("description"),
                fields.text("goals"),
                fields.text("audience"),
                fields.texts("topics"),
                Objects.requireNonNullElse(fields.choice("level", Level.class), Level.EVERYBODY),
                fields.text("learningLine"),
                whole(fields, "lineStep", 0),
                whole(fields, "peMinutes", 0));
        fields.check();
        return entry;
    }

    /** Who comes instead; null when nobody was named. */
    static @Nullable ColleagueId substitute(JsonNode body) {
        var fields = new JsonFields(body);
        var substitute = fields.colleague("for");
        fields.check();
        return substitute;
    }

    static EditionEntry edition(JsonNode body, PartnerId own, Function<String, Optional<PartnerId>> partners) {
        return new TrainingBody(body, partners).edition(own);
    }

    private EditionEntry edition(PartnerId own) {
        var fields = new JsonFields(body);
        var course = CourseId.parse(fields.text("course"));
        if (course.isEmpty()) {
            problem("course", 0, "training.flaw.UNKNOWN_COURSE");
        }
        var organiser = fields.text("partner");
        var lessons = new ArrayList<LessonEntry>();
        for (var lesson : fields.objects("lessons")) {
            lesson(lesson, lessons.size()).ifPresent(lessons::add);
        }
        var entry = new EditionEntry(
                course.orElseGet(CourseId::random),
                organiser.isEmpty() ? own : partner("partner", 0, organiser).orElse(own),
                trainers(fields.texts("trainers")),
                external(fields.object("externalTrainer")),
                invited(fields.texts("partners")),
                lessons,
                whole(fields, "seats", 0),
                whole(fields, "minimum", 0),
                quotas(fields.object("quotas")),
                fields.date("releaseOn"),
                fields.date("goNoGoOn"),
                BigDecimal.valueOf(fields.number("costTotal")),
                Objects.requireNonNullElse(fields.choice("costKey", CostRule.class), CostRule.EQUAL),
                fields.whole("costYear"),
                fields.flag("approval", false),
                whole(fields, "cancelDays", EditionEntry.CANCEL_DAYS));
        fields.check();
        if (!problems.isEmpty()) {
            throw new BadFields(problems);
        }
        return entry;
    }

    private List<ColleagueId> trainers(List<String> texts) {
        var trainers = new ArrayList<ColleagueId>();
        for (var row = 0; row < texts.size(); row++) {
            var id = ColleagueId.parse(texts.get(row));
            if (id.isEmpty()) {
                problem("trainers", row, "base.problem.field.colleague");
            }
            id.ifPresent(trainers::add);
        }
        return trainers;
    }

    private static @Nullable ExternalTrainer external(@Nullable JsonNode sent) {
        if (sent == null) {
            return null;
        }
        var fields = new JsonFields(sent);
        var external = new ExternalTrainer(fields.text("name"), fields.text("mail"));
        fields.check();
        return external;
    }

    private Set<PartnerId> invited(List<String> names) {
        var invited = new LinkedHashSet<PartnerId>();
        for (var row = 0; row < names.size(); row++) {
            partner("partners", row, names.get(row)).ifPresent(invited::add);
        }
        return invited;
    }

    private Map<PartnerId, Integer> quotas(@Nullable JsonNode sent) {
        var quotas = new HashMap<PartnerId, Integer>();
        if (sent != null) {
            for (var quota : sent.properties()) {
                if (!quota.getValue().isInt()) {
                    problem("quotas", 0, "base.problem.field.number");
                } else {
                    partner("quotas", 0, quota.getKey())
                            .ifPresent(partner ->
                                    quotas.put(partner, quota.getValue().asInt()));
                }
            }
        }
        return quotas;
    }

    private Optional<LessonEntry> lesson(JsonNode sent, int row) {
        var fields = new JsonFields(sent);
        var id = LessonId.parse(fields.text("id")).orElse(null);
        var start = time(fields.text("start"), row);
        var end = time(fields.text("end"), row);
        var place = fields.text("place");
        var link = fields.text("link");
        var room = fields.text("room");
        fields.check();
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new LessonEntry(id, start.get(), end.get(), place, link, room(room, row)));
    }

    /** A time of the clock in Amsterdam, without an offset. */
    private Optional<LocalDateTime> time(String text, int row) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            problem("lessons", row, "base.problem.field.local-time");
            return Optional.empty();
        }
    }

    private @Nullable UUID room(String text, int row) {
        var room = Ids.parse(text);
        if (room.isEmpty() && !text.isEmpty()) {
            problem("lessons", row, "base.problem.field.room");
        }
        return room.orElse(null);
    }

    private Optional<PartnerId> partner(String field, int row, String name) {
        var found = partners.apply(name);
        if (found.isEmpty()) {
            problem(field, row, "base.problem.field.partner", name);
        }
        return found;
    }

    private static int whole(JsonFields fields, String name, int usual) {
        return Objects.requireNonNullElse(fields.whole(name), usual);
    }

    private void problem(String field, int row, String textKey, Object... arguments) {
        problems.add(
                new FieldProblem(field, row, textKey, arguments.length == 0 ? List.of(field) : List.of(arguments)));
    }
}
