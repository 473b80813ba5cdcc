package nl.klankbord.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.programme.EnrolEntry;
import nl.klankbord.intervision.programme.FieldMix;
import nl.klankbord.intervision.programme.MeetingPlace;
import nl.klankbord.intervision.programme.ProgrammeEntry;
import nl.klankbord.intervision.programme.ProgrammeEntry.Weights;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what is sent about programmes of intervision. */
final class IntervisionBody {

    private final JsonFields fields;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Function<String, Optional<PartnerId>> partners;
    private final Function<String, Optional<TopicId>> topics;

    /**
     * @param partners finds one by its name
     * @param topics finds one by its name
     */
    IntervisionBody(
            JsonNode body, Function<String, Optional<PartnerId>> partners, Function<String, Optional<TopicId>> topics) {
        this.fields = new JsonFields(body);
        this.partners = partners;
        this.topics = topics;
    }

    ProgrammeEntry programme() {
        var usual = ProgrammeEntry.empty();
        var entry = new ProgrammeEntry(
                fields.text("title"),
                fields.text("purpose"),
                named("partners", "base.problem.field.partner", partners),
                named("topics", "intervision.flaw.UNKNOWN_TOPIC", topics),
                whole("least", usual.least()),
                whole("most", usual.most()),
                whole("leastPartners", usual.leastPartners()),
                whole("mostOfPartner", usual.mostOfPartner()),
                whole("mostOfTeam", usual.mostOfTeam()),
                whole("meetings", usual.meetings()),
                whole("minutes", usual.minutes()),
                whole("rhythmWeeks", usual.rhythmWeeks()),
                fields.date("from"),
                fields.date("until"),
                Objects.requireNonNullElse(fields.choice("field", FieldMix.class), usual.field()),
                weights(fields.object("weights")),
                whole("sharedHalfDays", usual.sharedHalfDays()),
                Objects.requireNonNullElse(fields.choice("place", MeetingPlace.class), usual.place()),
                fields.date("enrolUntil"),
                whole("eraseDays", usual.eraseDays()),
                fields.colleagues("organisers"));
        check();
        return entry;
    }

    private static Weights weights(@Nullable JsonNode sent) {
        if (sent == null) {
            return Weights.USUAL;
        }
        var each = new JsonFields(sent);
        var usual = Weights.USUAL;
        var weights = new Weights(
                whole(each, "spread", usual.spread()),
                whole(each, "repeats", usual.repeats()),
                whole(each, "level", usual.level()),
                whole(each, "field", usual.field()),
                whole(each, "travel", usual.travel()),
                whole(each, "load", usual.load()));
        each.check();
        return weights;
    }

    EnrolEntry enrolment() {
        var usual = EnrolEntry.empty();
        var entry = new EnrolEntry(
                named("topics", "intervision.flaw.UNKNOWN_TOPIC", topics),
                whole("level", usual.level()),
                halfDays(),
                fields.flag("facilitates", false),
                fields.flag("hosts", false),
                whole("travelMinutes", usual.travelMinutes()),
                fields.choice("wish", FieldMix.class));
        check();
        return entry;
    }

    private Set<HalfDay> halfDays() {
        var known = List.of(HalfDay.values());
        var all = new HashSet<HalfDay>();
        var row = 0;
        for (var name : fields.texts("halfDays")) {
            var at = row++;
            known.stream()
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresentOrElse(
                            all::add,
                            () -> problems.add(new FieldProblem(
                                    "halfDays",
                                    at,
                                    "base.problem.field.choice",
                                    List.of(String.join(
                                            ", ", known.stream().map(Enum::name).toList())))));
        }
        return all;
    }

    private <T> Set<T> named(String field, String textKey, Function<String, Optional<T>> find) {
        var found = new LinkedHashSet<T>();
        var row = 0;
        for (var name : fields.texts(field)) {
            var at = row++;
            find.apply(name)
                    .ifPresentOrElse(
                            found::add, () -> problems.add(new FieldProblem(field, at, textKey, List.of(name))));
        }
        return found;
    }

    private int whole(String name, int usual) {
        return whole(fields, name, usual);
    }

    private static int whole(JsonFields fields, String name, int usual) {
        return Objects.requireNonNullElse(fields.whole(name), usual);
    }

    private void check() {
        fields.check();
        if (!problems.isEmpty()) {
            throw new BadFields(problems);
        }
    }
}
