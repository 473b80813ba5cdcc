package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.LessonText;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a request after it is closed: storing or declaring it no record, legal hold, the lesson. */
@Service
@PermitAll
public class OpinionRecords {

    /** Longest lesson, in characters. */
    public static final int LESSON = 5_000;

    /** Who decides these sees the next. */
    private static final int MOST_UNDECIDED = 200;

    private final OpinionRepository repository;
    private final OpinionTexts texts;
    private final People people;
    private final Announcements announcements;
    private final ApplicationEventPublisher events;
    private final OpinionTime time;

    OpinionRecords(
            OpinionRepository repository,
            OpinionTexts texts,
            People people,
            Announcements announcements,
            ApplicationEventPublisher events,
            OpinionTime time) {
        this.repository = repository;
        this.texts = texts;
        this.people = people;
        this.announcements = announcements;
        this.events = events;
        this.time = time;
    }

    /**
     * A request that is over, with files of which nobody said what becomes of them. It tells nothing that stands in it.
     *
     * @param partner of the requester
     * @param requester null when nothing is known of them any more
     * @param over the day on which it ended
     * @param mustBeStored a decision may rest on it, so that it cannot be declared no record
     * @param known this administrator may read its card, and so open it
     */
    public record Undecided(
            OpinionId id,
            PartnerId partner,
            @Nullable ColleagueCard requester,
            LocalDate over,
            boolean held,
            boolean mustBeStored,
            boolean known) {}

    /**
     * What others can learn of a request, as both parties agreed.
     *
     * @param partner of the requester; null when nothing but the text may be told
     * @param topics none when nothing but the text may be told
     */
    public record SharedLesson(String text, @Nullable PartnerId partner, List<TopicId> topics) {

        public SharedLesson {
            topics = List.copyOf(topics);
        }
    }

    /**
     * The dossier is stored in the requester's own case system: says the requester, or when that one does not answer an
     * administrator of the partner. Safe to repeat.
     */
    @Transactional
    public StepOutcome stored(OpinionId id, Actor actor) {
        return kept(id, actor, request -> {
            request.afterwards().stored(time.now().now());
            return Optional.empty();
        });
    }

    /** It is declared no record, by the same people; not when a decision may rest on it. Safe to repeat. */
    @Transactional
    public StepOutcome noRecord(OpinionId id, Actor actor) {
        return kept(id, actor, request -> {
            if (request.decisionGround()) {
                return Optional.of(Refusal.MUST_BE_STORED);
            }
            request.afterwards().noRecord(time.now().now());
            return Optional.empty();
        });
    }

    /**
     * What is up to this administrator, since its requester did not say in time whether it is stored: what is over longest
     * first, at most two hundred. What lies under a hold is among it.
     */
    @RolesAllowed({Role.Names.PARTNER_ADMIN, Role.Names.NETWORK_ADMIN})
    @Transactional(readOnly = true)
    public List<Undecided> undecided(Actor actor) {
        var now = time.now();
        var ids = repository.idsUndecidedSince(
                Afterwards.latestUpToAdministrators(now),
                Keepers.administersAll(actor),
                Keepers.administered(actor),
                MOST_UNDECIDED);
        var found = repository.findByIdIn(ids).stream()
                .sorted(Comparator.comparing(request -> ids.indexOf(request.id().value())))
                .filter(request -> Keepers.isUpTo(request, actor, now))
                .toList();
        var requesters = people.cards(
                found.stream().map(request -> request.parties().requester()).collect(Collectors.toSet()));
        return found.stream()
                .map(request -> new Undecided(
                        request.id(),
                        request.parties().requesterPartner(),
                        requesters.get(request.parties().requester()),
                        LocalDate.ofInstant(
                                Objects.requireNonNull(request.afterwards().closedAt()), WorkingDays.HERE),
                        request.afterwards().held(),
                        request.decisionGround(),
                        request.sightOf(Hand.of(actor)).reaches(Sight.CARD)))
                .toList();
    }

    /** Begins or ends a legal hold, by the requester or an administrator of the requester's partner. */
    @Transactional
    public StepOutcome hold(OpinionId id, boolean held, Actor actor) {
        return repository
                .findLockedById(id.value())
                .filter(request -> Keepers.mayHold(request, actor, time.now()))
                .<StepOutcome>map(request -> {
                    request.afterwards().hold(held);
                    return done(request, actor);
                })
                .orElse(new StepOutcome.Missing());
    }

    /**
     * Writes what others can learn, by requester or reviewer; the other has to agree with this very text.
     *
     * @param read the text that was typed upon, empty for none; stale when another stands there now
     */
    @Transactional
    public StepOutcome writeLesson(OpinionId id, String read, String typed, Actor actor) {
        return lesson(id, actor, request -> {
            if (!written(id).equals(read)) {
                return new StepOutcome.Stale();
            }
            var text = ProfileText.lines(typed);
            if (text.isEmpty()) {
                return new StepOutcome.Refused(Refusal.TEXT_NEEDED);
            }
            if (text.length() > LESSON) {
                return new StepOutcome.Refused(Refusal.TEXT_TOO_LONG);
            }
            var report = PersonalDataGate.look(List.of(new Piece("lesson", text)), GateAnswers.none());
            if (!report.passes()) {
                return new StepOutcome.PersonalData(report);
            }
            var byRequester = isRequester(request, actor);
            write(request, new LessonText(text, byRequester, !byRequester, false), actor);
            return done(request, actor);
        });
    }

    /**
     * Agrees with the lesson; once both did, it is shared.
     *
     * @param read the text that is agreed with; stale when another stands there now
     */
    @Transactional
    public StepOutcome agreeToLesson(OpinionId id, String read, Actor actor) {
        return lesson(id, actor, request -> texts.read(id, Kind.LESSON, 0, LessonText.class)
                .filter(lesson -> lesson.text().equals(read))
                .map(lesson -> agreed(request, lesson, actor))
                .orElse(new StepOutcome.Stale()));
    }

    /** A lesson that was shared. */
    @Transactional(readOnly = true)
    public Optional<String> lesson(OpinionId id) {
        return texts.read(id, Kind.LESSON, 0, LessonText.class)
                .filter(LessonText::shared)
                .map(LessonText::text);
    }

    /** A lesson that was shared, with as much of its request as everybody may know; for who publishes it. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<SharedLesson> sharedLesson(OpinionId id) {
        return lesson(id).flatMap(text -> repository
                .findById(id.value())
                .map(request -> request.visibility() == Visibility.NAMED_ONLY
                        ? new SharedLesson(text, null, List.of())
                        : new SharedLesson(
                                text,
                                request.parties().requesterPartner(),
                                request.card().topics())));
    }

    /** The requests for which somebody wrote a lesson, shared or not. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public List<OpinionId> withLesson() {
        return texts.requestsWith(Kind.LESSON);
    }

    private String written(OpinionId id) {
        return texts.read(id, Kind.LESSON, 0, LessonText.class)
                .map(LessonText::text)
                .orElse("");
    }

    private StepOutcome agreed(OpinionRequest request, LessonText lesson, Actor actor) {
        var byRequester = isRequester(request, actor);
        var both = byRequester ? lesson.reviewerAgrees() : lesson.requesterAgrees();
        if (both && !lesson.shared()) {
            announcements.record(Action.OPINION_LESSON_SHARED, request, actor);
            events.publishEvent(new LessonShared(request.id()));
        }
        write(
                request,
                new LessonText(
                        lesson.text(),
                        byRequester || lesson.requesterAgrees(),
                        !byRequester || lesson.reviewerAgrees(),
                        both || lesson.shared()),
                actor);
        return new StepOutcome.Done(request.state(), request.version());
    }

    private void write(OpinionRequest request, LessonText lesson, Actor actor) {
        texts.write(
                request.id(),
                Kind.LESSON,
                0,
                actor.colleague(),
                lesson,
                time.now().now());
    }

    /** Of a closed request, by requester or reviewer, until it is shared. */
    private StepOutcome lesson(OpinionId id, Actor actor, Function<OpinionRequest, StepOutcome> verb) {
        var found = repository
                .findLockedById(id.value())
                .filter(request -> isRequester(request, actor)
                        || actor.colleague().equals(request.parties().reviewer()));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        return found.get().state() == OpinionState.CLOSED && lesson(id).isEmpty()
                ? verb.apply(found.get())
                : new StepOutcome.Refused(Refusal.NOT_NOW);
    }

    private StepOutcome kept(OpinionId id, Actor actor, Function<OpinionRequest, Optional<Refusal>> verb) {
        var found =
                repository.findLockedById(id.value()).filter(request -> Keepers.mayDecide(request, actor, time.now()));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        var request = found.get();
        if (!request.state().isOver()) {
            return new StepOutcome.Refused(Refusal.NOT_NOW);
        }
        return verb.apply(request).<StepOutcome>map(StepOutcome.Refused::new).orElseGet(() -> done(request, actor));
    }

    private StepOutcome done(OpinionRequest request, Actor actor) {
        announcements.record(Action.OPINION_KEPT, request, actor);
        return new StepOutcome.Done(
                request.state(), repository.saveAndFlush(request).version());
    }

    private static boolean isRequester(OpinionRequest request, Actor actor) {
        return request.parties().requester().equals(actor.colleague());
    }
}
