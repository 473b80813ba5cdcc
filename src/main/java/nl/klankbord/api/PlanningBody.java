package nl.klankbord.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.planning.Pattern;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is to be planned, as it was sent. */
final class PlanningBody {

    private static final int USUAL_MINUTES = 180;
    private static final int MONTHS = 6;

    private final JsonFields fields;
    private final Partners partners;
    private final List<FieldProblem> problems = new ArrayList<>();

    PlanningBody(JsonNode body, Partners partners) {
        this.fields = new JsonFields(body);
        this.partners = partners;
    }

    PlanningRequest request(LocalDate today) {
        var trainers = new ArrayList<ColleagueId>();
        fields.texts("trainers").forEach(text -> ColleagueId.parse(text)
                .ifPresentOrElse(trainers::add, () -> problem("trainers", "planning.flaw.TRAINER_UNKNOWN")));
        var earliest = Objects.requireNonNullElse(fields.date("earliest"), today);
        var request = new PlanningRequest(
                trainers,
                partners(),
                where(),
                Objects.requireNonNullElse(fields.whole("minutes"), USUAL_MINUTES),
                Objects.requireNonNullElse(fields.whole("lessons"), 1),
                pattern(fields.object("pattern")),
                earliest,
                Objects.requireNonNullElse(fields.date("latest"), earliest.plusMonths(MONTHS)),
                time("from", LocalTime.of(9, 0)),
                time("until", LocalTime.of(17, 0)),
                Set.of());
        fields.check();
        if (!problems.isEmpty()) {
            throw new BadFields(problems);
        }
        return request;
    }

    private List<PartnerId> partners() {
        var known = new LinkedHashMap<String, PartnerId>();
        for (var text : fields.texts("partners")) {
            partners.byName(text)
                    .or(() -> PartnerId.parse(text).flatMap(partners::find))
                    .map(PartnerCard::id)
                    .ifPresentOrElse(
                            id -> known.put(text, id), () -> problem("partners", "planning.flaw.PARTNER_UNKNOWN"));
        }
        return List.copyOf(known.values());
    }

    private Where where() {
        var online = fields.flag("online", false);
        var seats = Objects.requireNonNullElse(fields.whole("seats"), 1);
        var hybrid = fields.flag("hybrid", false);
        return online ? new Where.Online() : new Where.InRoom(seats, hybrid, Set.of());
    }

    private Pattern pattern(@Nullable JsonNode sent) {
        if (sent == null) {
            return new Pattern.Free(1);
        }
        var pattern = new JsonFields(sent);
        var weekday = pattern.choice("weekday", DayOfWeek.class);
        var weeks = pattern.whole("everyWeeks");
        var nth = pattern.whole("nthOfMonth");
        var days = pattern.whole("daysBetween");
        pattern.check();
        if (weeks != null) {
            return new Pattern.EveryWeeks(weeks, weekday);
        }
        return nth != null
                ? new Pattern.EveryMonth(nth, weekday)
                : new Pattern.Free(Objects.requireNonNullElse(days, 1));
    }

    private LocalTime time(String name, LocalTime usual) {
        var text = fields.text(name);
        try {
            return text.isEmpty() ? usual : LocalTime.parse(text);
        } catch (DateTimeException e) {
            problem(name, "planning.flaw.HOURS");
            return usual;
        }
    }

    private void problem(String field, String textKey) {
        problems.add(new FieldProblem(field, 0, textKey, List.of()));
    }
}
