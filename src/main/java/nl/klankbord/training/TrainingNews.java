package nl.klankbord.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.people.OwnProfile;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** Trainings about what somebody knows of, with a seat for them. */
@Component
class TrainingNews implements TurnSource {

    private static final PageRequest FEW = new PageRequest(1, 3);

    private final Trainings trainings;
    private final OwnProfile profiles;
    private final SeatWork work;
    private final Texts texts;

    TrainingNews(Trainings trainings, OwnProfile profiles, SeatWork work, Texts texts) {
        this.trainings = trainings;
        this.profiles = profiles;
        this.work = work;
        this.texts = texts;
    }

    @Override
    public List<Turn> news(Actor actor, Locale language) {
        var known = profiles.of(actor).map(OwnProfile.State::known).orElse(Set.of());
        if (known.isEmpty()) {
            return List.of();
        }
        var today = work.now().atZone(WorkingDays.HERE).toLocalDate();
        return trainings
                .agenda(
                        new AgendaQuery(today.plusDays(1), null, Set.of(), known, "", true, false, "", null, FEW),
                        actor)
                .items()
                .stream()
                .filter(edition -> edition.own() == null
                        && !edition.giving()
                        && !edition.lessons().isEmpty())
                .map(edition -> new Turn(
                        texts.get(language, "training.news"),
                        edition.title(),
                        Dates.dayAndMonth(edition.lessons().getFirst().start().toLocalDate(), language) + ", "
                                + edition.organiser().name(),
                        null,
                        null,
                        TrainingLinks.to(edition.id()),
                        List.of()))
                .toList();
    }
}
