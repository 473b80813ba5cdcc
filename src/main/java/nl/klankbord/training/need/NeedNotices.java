package nl.klankbord.training.need;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.people.Expert;
import nl.klankbord.people.Experts;
import nl.klankbord.people.Intent;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.need.NeedStore.Stored;
import org.springframework.stereotype.Component;

/** Tells trainers what is wanted, and people what came of what they wanted. */
@Component
class NeedNotices implements NoticeKindSource {

    private static final NoticeKind WANTED = new NoticeKind("training-need", "training-papers.kind.need", Pace.WEEKLY);
    private static final NoticeKind MET = new NoticeKind("training-need-met", "training-papers.kind.met", Pace.DIRECT);

    private final Notices notices;
    private final Experts experts;
    private final RoleHolders holders;

    NeedNotices(Notices notices, Experts experts, RoleHolders holders) {
        this.notices = notices;
        this.experts = experts;
        this.holders = holders;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(WANTED, MET);
    }

    /** Who knows the topic and trains, by role or as they say; when there is nobody, the coordinators. */
    void tellTrainers(Stored need, String topic, int people, Actor actor) {
        var trainers = holders.of(Role.TRAINER);
        var fit = experts.on(Set.of(need.topic()), actor).stream()
                .filter(expert -> trainers.contains(expert.card().id()) || teaches(expert))
                .map(expert -> expert.card().id())
                .collect(Collectors.toSet());
        var hearers = fit.isEmpty() ? holders.of(Role.COORDINATOR) : fit;
        hearers.forEach(hearer -> notices.tell(
                NewNotice.of(WANTED, hearer, "need|" + need.id(), "training-papers.notice.need", TrainingLinks.NEEDS)
                        .with(topic, people)));
    }

    private static boolean teaches(Expert expert) {
        return expert.lines().stream().anyMatch(line -> line.intents().contains(Intent.TEACH));
    }

    void tellMet(Stored need, String topic, CourseId course, Collection<ColleagueId> people, ColleagueId by) {
        people.stream()
                .filter(person -> !person.equals(by))
                .forEach(person -> notices.tell(NewNotice.of(
                                MET,
                                person,
                                "need-met|" + need.id(),
                                "training-papers.notice.met",
                                TrainingLinks.to(course))
                        .with(topic)));
    }
}
