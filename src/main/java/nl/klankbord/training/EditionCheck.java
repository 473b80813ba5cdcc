package nl.klankbord.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.partners.RoomId;
import nl.klankbord.people.People;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.Flaw.Reason;
import nl.klankbord.training.seats.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an edition must be like, as far as others have a say: who there is, what is promised, who is busy. */
@Component
class EditionCheck {

    private final CourseRepository courses;
    private final EditionRepository editions;
    private final Partners partners;
    private final People people;
    private final JdbcClient jdbc;

    EditionCheck(
            CourseRepository courses, EditionRepository editions, Partners partners, People people, JdbcClient jdbc) {
        this.courses = courses;
        this.editions = editions;
        this.partners = partners;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Tidied, and with all partners when none was named. */
    EditionEntry complete(EditionEntry typed) {
        var entry = EditionRules.tidied(typed);
        var invited = entry.partners().isEmpty()
                ? partners.all().stream().map(PartnerCard::id).collect(Collectors.toSet())
                : new HashSet<>(entry.partners());
        invited.add(entry.partner());
        return entry.inviting(invited);
    }

    /** Can be added to. */
    List<Flaw> flaws(EditionEntry entry, Actor actor) {
        var flaws = new ArrayList<>(EditionRules.flaws(entry));
        if (!courses.existsById(entry.course().value())) {
            flaws.add(Flaw.of("course", Reason.UNKNOWN_COURSE));
        }
        var known = partners.all().stream().map(PartnerCard::id).collect(Collectors.toSet());
        if (!known.contains(entry.partner())) {
            flaws.add(Flaw.of("partner", Reason.UNKNOWN_PARTNER));
        } else if (!mayOrganiseFor(entry.partner(), actor)) {
            flaws.add(Flaw.of("partner", Reason.NOT_FOR_YOU));
        }
        if (!known.containsAll(entry.partners())) {
            flaws.add(Flaw.of("partners", Reason.UNKNOWN_PARTNER));
        }
        var present = people.present(entry.trainers());
        for (var row = 0; row < entry.trainers().size(); row++) {
            if (!present.contains(entry.trainers().get(row))) {
                flaws.add(Flaw.at("trainers", row, Reason.UNKNOWN_COLLEAGUE));
            }
        }
        return flaws;
    }

    static boolean mayOrganiseFor(PartnerId partner, Actor actor) {
        return actor.administers(partner)
                || actor.isFor(Role.TRAINER, partner)
                || actor.is(Role.TRAINER) && actor.worksFor(partner);
    }

    /** What was promised is not taken away by typing less. */
    List<Flaw> promised(EditionEntry entry, Opened opened) {
        var flaws = new ArrayList<Flaw>();
        var edition = opened.edition();
        var taken = opened.seating().taken();
        var promised = taken.values().stream().mapToInt(Integer::intValue).sum();
        if (entry.seats() < promised) {
            flaws.add(Flaw.of("seats", Reason.FEWER_THAN_PROMISED, promised));
        }
        var names = names();
        if (!edition.terms().released()) {
            entry.quotas().forEach((partner, quota) -> {
                int has = taken.getOrDefault(partner, 0);
                if (quota < has) {
                    flaws.add(Flaw.of("quotas", Reason.QUOTA_FEWER_THAN_PROMISED, name(names, partner), has));
                }
            });
        }
        edition.invited().stream()
                .filter(partner -> !entry.partners().contains(partner))
                .forEach(partner -> {
                    var has = taking(partner, opened);
                    if (has > 0) {
                        flaws.add(Flaw.of("partners", Reason.PARTNER_HAS_PEOPLE, name(names, partner), has));
                    }
                });
        return flaws;
    }

    /** What is open loses no lesson by typing, and what was given stays as it was. */
    List<Flaw> rearranged(EditionEntry entry, Opened opened) {
        var flaws = new ArrayList<Flaw>();
        var edition = opened.edition();
        var matches = edition.matched(entry.lessons());
        var gone = new HashSet<>(edition.given());
        for (var row = 0; row < matches.size(); row++) {
            var match = matches.get(row);
            var known = match.known();
            if (known != null) {
                gone.remove(known);
            }
            if (known != null && hasBegun(known, opened) && !match.isSame()) {
                flaws.add(Flaw.at("lessons", row, Reason.LESSON_WAS_GIVEN));
            } else if (match.isAtAnotherMoment() && isPast(match.wanted(), opened)) {
                flaws.add(Flaw.at("lessons", row, Reason.IN_THE_PAST));
            }
        }
        if (gone.stream().anyMatch(lesson -> hasBegun(lesson, opened))) {
            flaws.add(Flaw.of("lessons", Reason.LESSON_WAS_GIVEN));
        } else if (!gone.isEmpty()) {
            flaws.add(Flaw.of("lessons", Reason.CANCEL_LESSON_INSTEAD));
        }
        return flaws;
    }

    private static boolean hasBegun(Lesson lesson, Opened opened) {
        return !lesson.startsAt().isAfter(opened.now());
    }

    static boolean isPast(LessonEntry lesson, Opened opened) {
        return !lesson.start().atZone(WorkingDays.HERE).toInstant().isAfter(opened.now());
    }

    /** Who of this partner is enrolled, waits, or has a seat without a name. */
    private static int taking(PartnerId partner, Opened opened) {
        return (int) opened.standings().stream()
                        .map(Standing::place)
                        .filter(place -> place.partner().equals(partner))
                        .map(Place::state)
                        .filter(state -> !state.isOver() || state == EnrolmentState.CANCELLED_LATE)
                        .count()
                + opened.seating().reserved().getOrDefault(partner, 0);
    }

    /**
     * Trainers who give something else while they would give this, and rooms that are taken or too small. The rows of each
     * are locked in one order, so that two editions with the same are not put in the agenda at the same moment.
     */
    List<Flaw> fit(Edition edition, EditionEntry entry) {
        var flaws = new ArrayList<>(trainers(edition, entry));
        flaws.addAll(rooms(edition, entry));
        return flaws;
    }

    private List<Flaw> trainers(Edition edition, EditionEntry entry) {
        if (entry.trainers().isEmpty() || entry.lessons().isEmpty()) {
            return List.of();
        }
        var trainers =
                entry.trainers().stream().map(ColleagueId::value).sorted().toList();
        for (var trainer : trainers) {
            // Locks the row that is there as well as a new one.
            jdbc.sql(
                            "insert into training_teacher (colleague) values (?) on duplicate key update colleague = colleague")
                    .param(trainer.toString())
                    .update();
        }
        var days = entry.lessons().stream()
                .map(lesson -> lesson.start().toLocalDate())
                .collect(Collectors.toSet());
        var others = editions.findByIdIn(
                editions.idsGivenBy(trainers, days, edition.id().value()));
        var flaws = new ArrayList<Flaw>();
        for (var row = 0; row < entry.trainers().size(); row++) {
            var trainer = entry.trainers().get(row);
            var clashes = others.stream()
                    .filter(other -> other.trainers().contains(trainer) && clashes(other, entry))
                    .map(this::title)
                    .sorted()
                    .toList();
            if (!clashes.isEmpty()) {
                flaws.add(Flaw.at("trainers", row, Reason.TRAINER_BUSY, name(trainer), String.join(", ", clashes)));
            }
        }
        return flaws;
    }

    /** Locks the row that is there as well as a new one. */
    private void lock(UUID taken) {
        jdbc.sql("insert into training_teacher (colleague) values (?) on duplicate key update colleague = colleague")
                .param(taken.toString())
                .update();
    }

    /** Rooms in which something else is given then, or in which not everybody fits who cannot follow it from elsewhere. */
    private List<Flaw> rooms(Edition edition, EditionEntry entry) {
        var rooms = entry.lessons().stream()
                .map(LessonEntry::room)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (rooms.isEmpty()) {
            return List.of();
        }
        rooms.forEach(this::lock);
        var days = entry.lessons().stream()
                .map(lesson -> lesson.start().toLocalDate())
                .collect(Collectors.toSet());
        var others =
                editions.findByIdIn(editions.idsIn(rooms, days, edition.id().value()));
        var flaws = new ArrayList<Flaw>();
        for (var row = 0; row < entry.lessons().size(); row++) {
            var lesson = entry.lessons().get(row);
            if (lesson.room() instanceof UUID room) {
                tooSmall(flaws, row, room, lesson, entry.seats());
                taken(flaws, row, room, lesson, others);
            }
        }
        return flaws;
    }

    private void tooSmall(List<Flaw> flaws, int row, UUID id, LessonEntry lesson, int seats) {
        partners.room(new RoomId(id))
                .ifPresentOrElse(
                        found -> {
                            var fit = found.room().seats();
                            if (lesson.link().isEmpty() && seats > fit) {
                                flaws.add(Flaw.at("seats", row, Reason.ROOM_TOO_SMALL, fit, seats));
                            }
                        },
                        () -> flaws.add(Flaw.at("place", row, Reason.UNKNOWN_ROOM)));
    }

    private void taken(List<Flaw> flaws, int row, UUID room, LessonEntry lesson, List<Edition> others) {
        others.stream()
                .filter(other -> other.given().stream()
                        .anyMatch(given -> room.equals(given.entry().room())
                                && given.start().isBefore(lesson.end())
                                && lesson.start().isBefore(given.end())))
                .findFirst()
                .ifPresent(other -> flaws.add(Flaw.at("place", row, Reason.ROOM_TAKEN, title(other))));
    }

    private static boolean clashes(Edition other, EditionEntry entry) {
        return other.given().stream().anyMatch(given -> entry.lessons().stream()
                .anyMatch(lesson ->
                        given.start().isBefore(lesson.end()) && lesson.start().isBefore(given.end())));
    }

    private String title(Edition other) {
        return courses.findById(other.course().value()).map(Course::title).orElse("");
    }

    private String name(ColleagueId trainer) {
        return people.card(trainer).map(card -> card.name()).orElse("");
    }

    private Map<PartnerId, String> names() {
        var names = new HashMap<PartnerId, String>();
        partners.all().forEach(partner -> names.put(partner.id(), partner.name()));
        return names;
    }

    private static String name(Map<PartnerId, String> names, PartnerId partner) {
        return Objects.requireNonNullElse(names.get(partner), "");
    }
}
