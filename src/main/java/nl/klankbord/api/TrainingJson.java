package nl.klankbord.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.api.OpinionJson.PersonJson;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.OwnEnrolment;
import nl.klankbord.training.PartnerSeats;
import org.jspecify.annotations.Nullable;

/** Courses and editions as they are answered. What the caller may not see is null or empty. */
final class TrainingJson {

    private TrainingJson() {}

    record CourseJson(
            String id,
            String title,
            String description,
            String goals,
            String audience,
            List<String> topics,
            String level,
            String learningLine,
            int lineStep,
            int peMinutes,
            @Nullable String partner) {

        static CourseJson of(CourseCard card) {
            return new CourseJson(
                    card.id().toString(),
                    card.title(),
                    card.description(),
                    card.goals(),
                    card.audience(),
                    List.copyOf(card.topics().values()),
                    card.level().name(),
                    card.learningLine(),
                    card.lineStep(),
                    card.peMinutes(),
                    card.partner() == null ? null : card.partner().name());
        }
    }

    record LessonJson(
            String id,
            String start,
            String end,
            String place,
            String link,
            @Nullable String room,
            boolean cancelled) {

        static LessonJson of(LessonCard lesson) {
            return new LessonJson(
                    lesson.id().toString(),
                    lesson.start().toString(),
                    lesson.end().toString(),
                    lesson.place(),
                    lesson.link(),
                    Objects.toString(lesson.room(), null),
                    lesson.cancelled());
        }
    }

    /**
     * @param place on the waiting list, from 1; null when not waiting
     * @param since when the state is so; null in the answer to what made it
     */
    record EnrolmentJson(
            String id,
            String state,
            @Nullable Integer place,
            @Nullable String since,
            @Nullable String offerUntil) {

        static @Nullable EnrolmentJson of(@Nullable OwnEnrolment own) {
            return own == null
                    ? null
                    : new EnrolmentJson(
                            own.id().toString(),
                            own.state().name(),
                            own.place(),
                            own.since().toString(),
                            text(own.offerUntil()));
        }
    }

    /** A list line; {@code seats} and {@code free} count all, whoever they are set aside for. */
    record EditionLineJson(
            String id,
            String course,
            String title,
            String partner,
            List<PersonJson> trainers,
            List<LessonJson> lessons,
            String state,
            String outlook,
            int seats,
            int minimum,
            int taken,
            int free,
            int waiting,
            @Nullable EnrolmentJson enrolment) {

        static EditionLineJson of(EditionCard card) {
            return new EditionLineJson(
                    card.id().toString(),
                    card.course().toString(),
                    card.title(),
                    card.organiser().name(),
                    TrainingJson.trainers(card),
                    card.lessons().stream().map(LessonJson::of).toList(),
                    card.state().name(),
                    card.outlook().name(),
                    card.seats().seats(),
                    card.seats().minimum(),
                    card.seats().taken(),
                    card.seats().free(),
                    card.seats().waiting(),
                    EnrolmentJson.of(card.own()));
        }
    }

    record PartnerSeatsJson(@Nullable Integer quota, int taken, int reserved, int free, int waiting) {

        static PartnerSeatsJson of(PartnerSeats seats) {
            return new PartnerSeatsJson(seats.quota(), seats.taken(), seats.reserved(), seats.free(), seats.waiting());
        }
    }

    record EditionJson(
            String id,
            String course,
            String title,
            String partner,
            List<PersonJson> trainers,
            @Nullable String externalTrainer,
            List<String> partners,
            List<LessonJson> lessons,
            String state,
            String outlook,
            int seats,
            int minimum,
            int taken,
            int free,
            int waiting,
            Map<String, PartnerSeatsJson> perPartner,
            @Nullable String releaseOn,
            boolean released,
            @Nullable String goNoGoOn,
            @Nullable String cancelFreeUntil,
            boolean approval,
            @Nullable BigDecimal costTotal,
            @Nullable String costKey,
            @Nullable Integer costYear,
            List<String> steps,
            @Nullable EnrolmentJson enrolment) {

        static EditionJson of(EditionPage page) {
            var card = page.card();
            EditionEntry entry = page.entry();
            return new EditionJson(
                    card.id().toString(),
                    card.course().toString(),
                    card.title(),
                    card.organiser().name(),
                    TrainingJson.trainers(card),
                    card.externalTrainer().isEmpty() ? null : card.externalTrainer(),
                    page.partners().stream()
                            .map(PartnerSeats::partner)
                            .map(PartnerCard::name)
                            .toList(),
                    card.lessons().stream().map(LessonJson::of).toList(),
                    card.state().name(),
                    card.outlook().name(),
                    card.seats().seats(),
                    card.seats().minimum(),
                    card.seats().taken(),
                    card.seats().free(),
                    card.seats().waiting(),
                    perPartner(page),
                    text(page.releaseOn()),
                    page.released(),
                    text(page.goNoGoOn()),
                    text(page.freeUntil()),
                    page.approval(),
                    entry == null ? null : entry.costTotal(),
                    entry == null ? null : entry.costKey().name(),
                    entry == null ? null : entry.costYear(),
                    page.steps().stream().map(Enum::name).sorted().collect(Collectors.toList()),
                    EnrolmentJson.of(card.own()));
        }

        private static Map<String, PartnerSeatsJson> perPartner(EditionPage page) {
            var seats = new LinkedHashMap<String, PartnerSeatsJson>();
            page.partners().forEach(each -> seats.put(each.partner().name(), PartnerSeatsJson.of(each)));
            return seats;
        }
    }

    private static List<PersonJson> trainers(EditionCard card) {
        return card.trainers().stream()
                .map(each -> new PersonJson(each.id().toString(), each.name(), each.jobTitle()))
                .toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
