package nl.klankbord.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditOutcome.Reason;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes profiles: judges what was typed, takes it over, and tells who must hear. Inside a transaction of the caller. */
@Component
class ProfileEditing {

    private final ColleagueLock lock;
    private final Readings readings;
    private final Vocabulary vocabulary;
    private final ProfileChanges changes;
    private final Clock clock;

    ProfileEditing(ColleagueLock lock, Readings readings, Vocabulary vocabulary, ProfileChanges changes, Clock clock) {
        this.lock = lock;
        this.readings = readings;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.clock = clock;
    }

    /** A part of a profile, upon the entry that was read. */
    EditOutcome edit(ColleagueId id, ProfilePart part, ProfileEntry read, ProfileEntry typed, Actor actor) {
        var colleague = changeable(id, actor);
        var current = readings.entry(colleague);
        if (!part.over(current, read).equals(current)) {
            return new EditOutcome.Stale(readings.editable(colleague, actor));
        }
        return take(colleague, current, part.over(current, typed), flaw -> part.holds(flaw.field()), actor);
    }

    /** A whole profile, upon the version that was read. */
    EditOutcome edit(ColleagueId id, ProfileEntry typed, int read, Actor actor) {
        var colleague = changeable(id, actor);
        return colleague.version() == read
                ? take(colleague, readings.entry(colleague), typed, _ -> true, actor)
                : new EditOutcome.Stale(readings.editable(colleague, actor));
    }

    private EditOutcome take(
            Colleague colleague, ProfileEntry current, ProfileEntry typed, Predicate<Flaw> matters, Actor actor) {
        var own = colleague.isSelf(actor);
        var entry = ProfileRules.tidied(typed);
        if (!own && !ProfilePart.ORGANISATION.over(current, entry).equals(entry)) {
            throw new NotAllowed("Edit what colleague " + colleague.id() + " says");
        }
        var flaws = Stream.concat(
                        ProfileRules.flaws(entry, Vocabulary::isTerm).stream(),
                        standIns(colleague.id(), entry).stream())
                .filter(matters)
                .toList();
        if (!flaws.isEmpty()) {
            return new EditOutcome.Refused(flaws);
        }
        if (!entry.expertise().equals(current.expertise())
                || !entry.wantsToLearn().equals(current.wantsToLearn())) {
            var topics = topics(Stream.concat(
                    entry.expertise().stream().map(ExpertiseEntry::topic), entry.wantsToLearn().stream()));
            var twice = twice(entry.expertise(), topics);
            if (!twice.isEmpty()) {
                return new EditOutcome.Refused(twice);
            }
            colleague.knowledge().become(entry, topics, own, clock.instant());
        }
        colleague.become(entry);
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
        return new EditOutcome.Saved();
    }

    /** Nobody stands in for themself, nor does somebody who is not there. */
    private List<Flaw> standIns(ColleagueId id, ProfileEntry entry) {
        var named = new ArrayList<@Nullable ColleagueId>();
        named.add(entry.standIn());
        entry.expertise().forEach(line -> named.add(line.standIn()));
        var known = readings.cards(named.stream()
                        .filter(Objects::nonNull)
                        .filter(standIn -> !standIn.equals(id))
                        .toList())
                .keySet();
        var flaws = new ArrayList<Flaw>();
        for (var row = 0; row < named.size(); row++) {
            if (named.get(row) instanceof ColleagueId standIn && !known.contains(standIn)) {
                flaws.add(
                        row == 0
                                ? new Flaw("standIn", 0, Reason.NOT_A_COLLEAGUE, 0)
                                : new Flaw("topicStandIn", row - 1, Reason.NOT_A_COLLEAGUE, 0));
            }
        }
        return flaws;
    }

    private Colleague changeable(ColleagueId id, Actor actor) {
        return lock.take(id)
                .filter(colleague -> colleague.editableBy(actor))
                .orElseThrow(() -> new NotAllowed("Edit colleague " + id));
    }

    private Map<String, TopicId> topics(Stream<String> names) {
        return vocabulary.topicsNamed(names.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Two words for the same topic. */
    private static List<Flaw> twice(List<ExpertiseEntry> lines, Map<String, TopicId> topics) {
        var seen = new LinkedHashSet<TopicId>();
        var flaws = new ArrayList<Flaw>();
        for (var row = 0; row < lines.size(); row++) {
            if (topics.get(lines.get(row).topic()) instanceof TopicId topic && !seen.add(topic)) {
                flaws.add(new Flaw("expertise", row, Reason.TWICE, 0));
            }
        }
        return flaws;
    }
}
