package nl.klankbord.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.klankbord.api.OpinionJson.PersonJson;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.programme.EnrolEntry;
import nl.klankbord.intervision.programme.ProgrammeCard;
import nl.klankbord.intervision.programme.ProgrammeEntry;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/** Programmes of intervision as they are answered. Never private wishes, and never anything of a case. */
final class IntervisionJson {

    private IntervisionJson() {}

    record ProgrammeLineJson(
            String id,
            String title,
            String state,
            List<String> partners,
            @Nullable String from,
            @Nullable String until,
            @Nullable String enrolUntil,
            int people,
            int circles,
            @Nullable String own,
            boolean organises) {

        static ProgrammeLineJson of(ProgrammeCard card) {
            return new ProgrammeLineJson(
                    card.id().toString(),
                    card.title(),
                    card.state().name(),
                    card.partners().stream().map(PartnerCard::name).toList(),
                    text(card.from()),
                    text(card.until()),
                    text(card.enrolUntil()),
                    card.people(),
                    card.circles(),
                    card.own() == null ? null : card.own().name(),
                    card.organises());
        }
    }

    record WeightsJson(int spread, int repeats, int level, int field, int travel, int load) {

        static WeightsJson of(ProgrammeEntry.Weights weights) {
            return new WeightsJson(
                    weights.spread(),
                    weights.repeats(),
                    weights.level(),
                    weights.field(),
                    weights.travel(),
                    weights.load());
        }
    }

    /** What the caller said when enrolling; null once it is erased. */
    record EnrolmentJson(
            String state,
            @Nullable List<String> topics,
            @Nullable Integer level,
            @Nullable List<String> halfDays,
            @Nullable Boolean facilitates,
            @Nullable Boolean hosts,
            @Nullable Integer travelMinutes,
            @Nullable String wish,
            @Nullable String circle,
            List<String> steps) {

        static @Nullable EnrolmentJson of(ProgrammePage page) {
            var own = page.own();
            if (own == null) {
                return null;
            }
            EnrolEntry entry = own.entry();
            return new EnrolmentJson(
                    own.state().name(),
                    entry == null ? null : names(entry.topics(), page.topicNames()),
                    entry == null ? null : entry.level(),
                    entry == null ? null : sorted(entry.halfDays()),
                    entry == null ? null : entry.facilitates(),
                    entry == null ? null : entry.hosts(),
                    entry == null ? null : entry.travelMinutes(),
                    entry == null || entry.wish() == null ? null : entry.wish().name(),
                    Objects.toString(own.circle(), null),
                    sorted(own.steps()));
        }
    }

    /** A circle that was sent, for who organises the programme. */
    record SentCircleJson(String id, int number, boolean started, int accepted, int waiting) {}

    /** {@code wishes}: how many asked not to be with somebody, from 3 up; else null. */
    record ProgrammeJson(
            String id,
            String title,
            String purpose,
            String state,
            List<String> partners,
            List<String> topics,
            List<PersonJson> organisers,
            int least,
            int most,
            int leastPartners,
            int mostOfPartner,
            int mostOfTeam,
            int meetings,
            int minutes,
            int rhythmWeeks,
            @Nullable String from,
            @Nullable String until,
            String field,
            WeightsJson weights,
            int sharedHalfDays,
            String place,
            @Nullable String enrolUntil,
            int eraseDays,
            Map<String, Integer> perPartner,
            List<String> steps,
            @Nullable EnrolmentJson enrolment,
            List<SentCircleJson> circles,
            @Nullable Integer wishes) {

        static ProgrammeJson of(ProgrammePage page) {
            var entry = page.entry();
            return new ProgrammeJson(
                    page.card().id().toString(),
                    entry.title(),
                    entry.purpose(),
                    page.card().state().name(),
                    page.card().partners().stream().map(PartnerCard::name).toList(),
                    names(entry.topics(), page.topicNames()),
                    page.organisers().stream().map(IntervisionJson::person).toList(),
                    entry.least(),
                    entry.most(),
                    entry.leastPartners(),
                    entry.mostOfPartner(),
                    entry.mostOfTeam(),
                    entry.meetings(),
                    entry.minutes(),
                    entry.rhythmWeeks(),
                    text(entry.from()),
                    text(entry.until()),
                    entry.field().name(),
                    WeightsJson.of(entry.weights()),
                    entry.sharedHalfDays(),
                    entry.place().name(),
                    text(entry.enrolUntil()),
                    entry.eraseDays(),
                    perPartner(page),
                    sorted(page.steps()),
                    EnrolmentJson.of(page),
                    page.circles().stream()
                            .map(circle -> new SentCircleJson(
                                    circle.id().toString(),
                                    circle.number(),
                                    circle.started(),
                                    circle.accepted(),
                                    circle.waiting()))
                            .toList(),
                    page.wishes());
        }

        private static Map<String, Integer> perPartner(ProgrammePage page) {
            var counts = new LinkedHashMap<String, Integer>();
            page.counts().forEach(each -> counts.put(each.partner().name(), each.people()));
            return counts;
        }
    }

    /** {@code members} are ids of colleagues. */
    record ProposedCircleJson(String id, int number, int version, List<String> members, int score) {}

    /**
     * {@code state}: NONE, RUNNING, READY, STOPPED or SENT; {@code bound}: no circles of these people have a higher score;
     * {@code breaches}: per hard rule in how many circles it is broken; {@code share}: of the time that is used, while it
     * runs.
     */
    record ProposalJson(
            String state,
            int version,
            int score,
            @Nullable Integer bound,
            List<ProposedCircleJson> circles,
            List<String> unplaced,
            Map<String, Integer> breaches,
            @Nullable Double share,
            @Nullable Integer wishes) {

        static ProposalJson of(ProposalPage page) {
            return new ProposalJson(
                    page.state().name(),
                    page.version(),
                    page.score(),
                    page.bound(),
                    page.circles().stream()
                            .map(circle -> new ProposedCircleJson(
                                    circle.id().toString(),
                                    circle.number(),
                                    circle.version(),
                                    circle.members().stream()
                                            .map(member -> member.who().id().toString())
                                            .toList(),
                                    circle.score()))
                            .toList(),
                    page.unplaced().stream()
                            .map(each -> each.person().who().id().toString())
                            .toList(),
                    counts(page.breaches()),
                    page.search() == null ? null : page.search().share(),
                    page.wishes());
        }
    }

    /** A circle of the caller. */
    record CircleJson(
            String id,
            String programme,
            String title,
            int number,
            List<String> members,
            List<String> facilitators,
            List<String> halfDays,
            int meetings,
            boolean running) {

        static CircleJson of(CircleCard card) {
            return new CircleJson(
                    card.id().toString(),
                    card.programme().toString(),
                    card.programmeTitle(),
                    card.number(),
                    card.members().stream().map(ColleagueId::toString).toList(),
                    card.facilitators().stream().map(ColleagueId::toString).toList(),
                    sorted(card.halfDays()),
                    card.meetings(),
                    card.isRunning());
        }
    }

    private static PersonJson person(ColleagueCard card) {
        return new PersonJson(card.id().toString(), card.name(), card.jobTitle());
    }

    private static Map<String, Integer> counts(Map<? extends Enum<?>, Integer> all) {
        var counts = new TreeMap<String, Integer>();
        all.forEach((rule, count) -> counts.put(rule.name(), count));
        return counts;
    }

    private static List<String> names(Collection<TopicId> topics, Map<TopicId, String> names) {
        return topics.stream()
                .map(each -> names.getOrDefault(each, each.toString()))
                .sorted()
                .toList();
    }

    private static <E extends Enum<E>> List<String> sorted(Collection<E> all) {
        return all.stream().sorted().map(Enum::name).toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
