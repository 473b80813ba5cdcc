package nl.klankbord.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.NewExpertise;

/** Invented colleagues as the directory takes them on: all that they filled in, nothing of what they know beyond it. */
public final class Newcomers {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Duration MONTH = Duration.ofDays(30);

    private final Function<String, PartnerId> partners;
    private final Instant now;

    /** With the partners by name, and the moment from which days and months are counted. */
    public Newcomers(Function<String, PartnerId> partners, Instant now) {
        this.partners = partners;
        this.now = now;
    }

    /** In the same order. */
    public List<NewColleague> of(List<DemoColleague> people) {
        var cover = new DemoCover(people);
        return people.stream().map(person -> colleague(person, cover)).toList();
    }

    private NewColleague colleague(DemoColleague person, DemoCover cover) {
        var today = LocalDate.ofInstant(now, HERE);
        var days = person.awayForDays();
        return new NewColleague(
                person.externalId(),
                partners.apply(person.partner()),
                person.givenName(),
                person.infix(),
                person.familyName(),
                person.department(),
                person.jobTitle(),
                person.headline(),
                person.mail(),
                person.phone(),
                person.workingDays(),
                person.languages(),
                person.about(),
                person.projects(),
                expertise(person, cover),
                person.wantsToLearn(),
                intents(person),
                person.managerExternalId(),
                days == null ? null : today,
                days == null ? null : today.plusDays(days),
                person.standInExternalId());
    }

    private List<NewExpertise> expertise(DemoColleague person, DemoCover cover) {
        return person.expertise().stream()
                .map(line -> new NewExpertise(
                        line.topic(),
                        line.level(),
                        line.note() == null ? "" : line.note(),
                        now.minus(MONTH.multipliedBy(line.confirmedMonthsAgo())),
                        line.confirmedByColleague(),
                        ExpertiseOrigin.OWN,
                        cover.standIn(person, line.topic())))
                .toList();
    }

    private static Set<Intent> intents(DemoColleague person) {
        var intents = EnumSet.noneOf(Intent.class);
        if (!person.expertise().isEmpty()) {
            intents.add(Intent.ASK_ME);
        }
        if (person.availableForSecondOpinion()) {
            intents.add(Intent.SECOND_OPINION);
        }
        if (person.facilitator()) {
            intents.add(Intent.FACILITATE);
        }
        if (person.availableForIntervision()) {
            intents.add(Intent.INTERVISION);
        }
        if (person.trainer()) {
            intents.add(Intent.TEACH);
        }
        if (!person.wantsToLearn().isEmpty()) {
            intents.add(Intent.LEARN);
        }
        return intents;
    }
}
