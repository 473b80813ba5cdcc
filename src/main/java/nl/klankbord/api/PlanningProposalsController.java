package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.partners.Partners;
import nl.klankbord.planning.Planner;
import nl.klankbord.planning.PlanningOutcome;
import nl.klankbord.planning.PlanningRequest.Flaw;
import nl.klankbord.planning.PlanningWords;
import nl.klankbord.planning.Proposal;
import nl.klankbord.planning.Proposals;
import nl.klankbord.planning.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The best moments for something that people of several partners do together. */
@RestController
@RolesAllowed({
    Role.Names.TRAINER,
    Role.Names.FACILITATOR,
    Role.Names.COORDINATOR,
    Role.Names.PARTNER_ADMIN,
    Role.Names.NETWORK_ADMIN
})
class PlanningProposalsController {

    private final Planner planner;
    private final PlanningWords words;
    private final Partners partners;
    private final CurrentActor actors;
    private final Budgets budgets;

    PlanningProposalsController(
            Planner planner, PlanningWords words, Partners partners, CurrentActor actors, Budgets budgets) {
        this.planner = planner;
        this.words = words;
        this.partners = partners;
        this.actors = actors;
        this.budgets = budgets;
    }

    /** {@code start} and {@code end} are local times; {@code room} is the id of a room, null when it is online. */
    record LessonJson(
            String start,
            String end,
            @Nullable String room,
            @Nullable String place,
            @Nullable String partner) {}

    /** What speaks against it: a {@code rule}, the name of whom it is about, and what it costs. */
    record ObjectionJson(String rule, String about, int cost, List<LocalDate> days) {}

    record ProposalJson(
            int score, int cost, List<LessonJson> lessons, List<String> why, List<ObjectionJson> objections) {}

    /** The best first. {@code notes} tells what the planner does not know, and why nothing was found. */
    record ProposalsJson(
            List<ProposalJson> proposals, List<String> notes, boolean whole, LocalDate holidaysKnownUntil) {}

    /**
     * At most five moments or series, each beginning on another day, for {@code trainers} (ids of colleagues, all needed)
     * and {@code partners} (names or ids): {@code lessons} of {@code minutes} each, {@code online} or in a room with
     * {@code seats} and, if need be, {@code hybrid} equipment; {@code earliest} and {@code latest} day, hours {@code from}
     * and {@code until} (09:00). The {@code pattern} is an object with {@code everyWeeks}, or {@code nthOfMonth} (1 to 4,
     * -1 for the last), each with or without {@code weekday} (TUESDAY), or {@code daysBetween}. It proposes only.
     */
    @PostMapping(path = "/api/v1/planning-proposals", consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ProposalsJson propose(@RequestBody JsonNode body, Locale language) {
        budgets.spend(Budgets.Kind.SEARCH);
        var request = new PlanningBody(body, partners).request(planner.today());
        return switch (planner.propose(request, actors.get(), Search.PATIENT)) {
            case PlanningOutcome.Planned planned -> shown(planned.proposals(), language);
            case PlanningOutcome.Refused refused ->
                throw new BadFields(refused.flaws().stream()
                        .sorted()
                        .map(flaw -> new FieldProblem(fieldOf(flaw), 0, "planning.flaw." + flaw, List.of()))
                        .toList());
        };
    }

    private static String fieldOf(Flaw flaw) {
        return switch (flaw) {
            case NO_TRAINER, TOO_MANY_TRAINERS, TRAINER_UNKNOWN -> "trainers";
            case NO_PARTNER, TOO_MANY_PARTNERS, PARTNER_UNKNOWN -> "partners";
            case SEATS, NO_SUCH_ROOM -> "seats";
            case LENGTH -> "minutes";
            case LESSONS -> "lessons";
            case PATTERN -> "pattern";
            case IN_THE_PAST, DAYS_TURNED, TOO_MANY_DAYS -> "latest";
            case HOURS -> "until";
        };
    }

    private ProposalsJson shown(Proposals proposals, Locale language) {
        return new ProposalsJson(
                proposals.best().stream().map(one -> shown(one, language)).toList(),
                words.beside(proposals, language),
                proposals.whole(),
                proposals.holidaysKnownUntil());
    }

    private ProposalJson shown(Proposal proposal, Locale language) {
        return new ProposalJson(
                proposal.score(),
                proposal.cost(),
                proposal.lessons().stream()
                        .map(PlanningProposalsController::shown)
                        .toList(),
                words.why(proposal, language),
                proposal.objections().stream()
                        .map(one -> new ObjectionJson(one.rule().name(), one.about(), one.cost(), one.days()))
                        .toList());
    }

    private static LessonJson shown(Proposal.Lesson lesson) {
        var place = lesson.place();
        return new LessonJson(
                lesson.day().atTime(lesson.from()).toString(),
                lesson.day().atTime(lesson.until()).toString(),
                place == null ? null : place.room().toString(),
                place == null ? null : place.text(),
                place == null ? null : place.partnerName());
    }
}
