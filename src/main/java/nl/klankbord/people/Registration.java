package nl.klankbord.people;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes colleagues of a list. Inside a transaction of the caller. */
@Component
class Registration {

    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final ProfileChanges changes;
    private final Audit audit;
    private final CurrentActor currentActor;

    Registration(
            EntityManager entities,
            Vocabulary vocabulary,
            ProfileChanges changes,
            Audit audit,
            CurrentActor currentActor) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** All of them; their ids in the order of the list. */
    List<ColleagueId> of(List<NewColleague> list) {
        var topics = topics(list.stream()
                .flatMap(given -> Stream.concat(
                        given.expertise().stream().map(NewExpertise::topic), given.wantsToLearn().stream())));
        var ids = list.stream().map(_ -> ColleagueId.random()).toList();
        var anywhere = new HashMap<String, ColleagueId>();
        var inPartner = new HashMap<Known, ColleagueId>();
        for (var i = 0; i < list.size(); i++) {
            anywhere.putIfAbsent(list.get(i).externalId(), ids.get(i));
            inPartner.put(new Known(list.get(i).partner(), list.get(i).externalId()), ids.get(i));
        }
        for (var i = 0; i < list.size(); i++) {
            var given = list.get(i);
            var colleague = new Colleague(ids.get(i), given, topics);
            colleague.knows(
                    resolved(given.managerExternalId(), given.partner(), inPartner, anywhere),
                    resolved(given.standInExternalId(), given.partner(), inPartner, anywhere));
            given.expertise().forEach(line -> {
                var instead = resolved(line.standInExternalId(), given.partner(), inPartner, anywhere);
                if (instead != null && topics.get(line.topic()) instanceof TopicId topic) {
                    colleague.knowledge().change(topic, known -> known.standInBy(instead));
                }
            });
            entities.persist(colleague);
        }
        if (!ids.isEmpty()) {
            changes.changed(ids);
            var by = currentActor.find().map(who -> who.account().value()).orElse(null);
            audit.record(new SecurityEvent(Action.PEOPLE_REGISTERED, Result.DONE, by, onlyPartner(list), null));
        }
        return ids;
    }

    private record Known(PartnerId partner, String externalId) {}

    private static @Nullable ColleagueId resolved(
            @Nullable String externalId,
            PartnerId partner,
            Map<Known, ColleagueId> inPartner,
            Map<String, ColleagueId> anywhere) {
        if (externalId == null) {
            return null;
        }
        var near = inPartner.get(new Known(partner, externalId));
        return near != null ? near : anywhere.get(externalId);
    }

    private static @Nullable UUID onlyPartner(List<NewColleague> list) {
        var partners = list.stream().map(NewColleague::partner).distinct().toList();
        return partners.size() == 1 ? partners.getFirst().value() : null;
    }

    private Map<String, TopicId> topics(Stream<String> names) {
        return vocabulary.topicsNamed(names.collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
