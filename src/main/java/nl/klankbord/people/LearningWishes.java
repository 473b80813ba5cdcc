package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.TopicId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people want to learn, said on one topic by one press instead of in their profile. */
@Service
@PermitAll
public class LearningWishes {

    private final ColleagueRepository repository;
    private final ColleagueLock lock;
    private final ProfileChanges changes;

    LearningWishes(ColleagueRepository repository, ColleagueLock lock, ProfileChanges changes) {
        this.repository = repository;
        this.lock = lock;
        this.changes = changes;
    }

    /** What the actor named as known or as wanted. Two queries. */
    @Transactional(readOnly = true)
    public Set<TopicId> ownTopics(Actor actor) {
        var topics = new HashSet<TopicId>();
        repository.findById(actor.colleague().value()).map(Colleague::knowledge).ifPresent(knowledge -> {
            topics.addAll(knowledge.learns());
            knowledge.lines().forEach((topic, line) -> {
                if (!line.retired()) {
                    topics.add(topic);
                }
            });
        });
        return topics;
    }

    /** Whether the actor wants to learn this. */
    @Transactional(readOnly = true)
    public boolean has(TopicId topic, Actor actor) {
        return repository
                .findById(actor.colleague().value())
                .filter(colleague -> colleague.knowledge().learns().contains(topic))
                .isPresent();
    }

    /** The actor wants to learn this; nothing when that was said before. */
    @Transactional
    public void add(TopicId topic, Actor actor) {
        var self = self(actor);
        if (self.knowledge().learn(topic)) {
            changes.made(Action.PROFILE_CHANGED, self, actor);
        }
    }

    /** Takes that back. */
    @Transactional
    public void remove(TopicId topic, Actor actor) {
        var self = self(actor);
        self.knowledge().learnNot(topic);
        changes.made(Action.PROFILE_CHANGED, self, actor);
    }

    private Colleague self(Actor actor) {
        return lock.take(actor.colleague())
                .filter(colleague -> !colleague.hasLeft() && colleague.isSelf(actor))
                .orElseThrow(() -> new NotAllowed("Say what colleague " + actor.colleague() + " wants to learn"));
    }
}
