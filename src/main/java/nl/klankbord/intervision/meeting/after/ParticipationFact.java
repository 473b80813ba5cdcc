package nl.klankbord.intervision.meeting.after;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.people.ProfileFactSource;
import org.springframework.stereotype.Component;

/** On a profile, for the person and who manages them: whether they take part, and for how many hours. Nothing else. */
@Component
class ParticipationFact implements ProfileFactSource {

    private static final double MINUTES = 60;

    private final Participation participation;
    private final Texts texts;

    ParticipationFact(Participation participation, Texts texts) {
        this.participation = participation;
        this.texts = texts;
    }

    @Override
    public Optional<Fact> of(ColleagueId colleague, Actor reader, Locale language) {
        return participation
                .of(colleague, reader)
                .map(hours -> new Fact(
                        texts.get(language, "intervision-meeting.participation"),
                        hours.takesPart()
                                ? texts.get(
                                        language, "intervision-meeting.participation.yes", hours.minutes() / MINUTES)
                                : texts.get(language, "intervision-meeting.participation.no")));
    }
}
