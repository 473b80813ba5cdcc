package nl.klankbord.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.planning.Proposal.Lesson;
import nl.klankbord.planning.Proposal.Place;
import org.springframework.stereotype.Component;

/** Says proposals in sentences. */
@Component
public class PlanningWords {

    private static final String DAY = "d MMM";
    private static final Set<Rule> OF_TRAINERS =
            EnumSet.of(Rule.TRAINER_CANNOT, Rule.TRAINER_CALENDAR, Rule.TRAINER_DAY, Rule.TRAINER_CLOSED);
    private static final Set<Rule> OF_PARTNERS =
            EnumSet.of(Rule.PARTNER_CLOSED, Rule.COUNCIL_EVENING, Rule.COUNCIL_LATER, Rule.SCHOOL_HOLIDAY);

    private final Texts texts;

    PlanningWords(Texts texts) {
        this.texts = texts;
    }

    /** What speaks for a proposal and against it, the heaviest objection first. */
    public List<String> why(Proposal proposal, Locale language) {
        var sentences = new ArrayList<String>();
        // What is told last matters least: nearly everything is later than the first day.
        var told = proposal.objections().stream()
                .sorted(Comparator.comparing(objection -> objection.rule() == Rule.LATER))
                .toList();
        for (var objection : told) {
            sentences.add(texts.get(
                    language,
                    "planning.rule." + objection.rule(),
                    objection.about(),
                    days(objection.days(), language),
                    proposal.lessons().size()));
        }
        sentences.addAll(0, praise(proposal, language));
        return List.copyOf(sentences);
    }

    private List<String> praise(Proposal proposal, Locale language) {
        var sentences = new ArrayList<String>();
        if (proposal.objections().stream().noneMatch(one -> OF_TRAINERS.contains(one.rule()))) {
            sentences.add(texts.get(language, "planning.trainers.all"));
        }
        if (proposal.objections().stream().noneMatch(one -> OF_PARTNERS.contains(one.rule()))) {
            sentences.add(texts.get(language, "planning.partners.all"));
        }
        var places = new LinkedHashMap<Place, List<LocalDate>>();
        for (var lesson : proposal.lessons()) {
            if (lesson.place() instanceof Place place) {
                places.computeIfAbsent(place, _ -> new ArrayList<>()).add(lesson.day());
            }
        }
        if (places.isEmpty()) {
            sentences.add(texts.get(language, "planning.online"));
        }
        places.forEach((place, on) -> sentences.add(texts.get(
                language,
                places.size() > 1 ? "planning.room.some" : place.hybrid() ? "planning.room.hybrid" : "planning.room",
                place.name(),
                place.partnerName(),
                place.seats(),
                days(on, language))));
        return sentences;
    }

    /** What the planner does not know, and why nothing was found when nothing was. */
    public List<String> beside(Proposals proposals, Locale language) {
        var sentences = new ArrayList<String>();
        if (proposals.best().isEmpty()) {
            sentences.add(texts.get(language, "planning.nothing"));
            proposals
                    .obstacles()
                    .forEach(one -> sentences.add(texts.get(
                            language, "planning.obstacle." + one.rule(), one.about(), one.moments(), one.of())));
            if (proposals.obstacles().stream().noneMatch(one -> one.moments() == one.of())) {
                sentences.add(texts.get(language, "planning.few"));
            }
        }
        if (!proposals.whole()) {
            sentences.add(texts.get(language, "planning.stopped"));
        }
        proposals
                .warnings()
                .forEach(one -> sentences.add(texts.get(
                        language,
                        "planning.warning." + one.doubt(),
                        String.join(", ", one.about()),
                        Dates.full(proposals.holidaysKnownUntil(), language))));
        return List.copyOf(sentences);
    }

    /** When a lesson is: the day with its weekday, and the hours. */
    public String when(Lesson lesson, Locale language) {
        return texts.get(
                language,
                "planning.when",
                Dates.withDay(lesson.day(), language),
                Dates.time(lesson.from()),
                Dates.time(lesson.until()));
    }

    private static String days(List<LocalDate> days, Locale language) {
        var format = DateTimeFormatter.ofPattern(DAY, Texts.nearest(language));
        return days.stream().map(format::format).collect(Collectors.joining(", "));
    }
}
