package nl.klankbord.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import org.springframework.context.ApplicationContext;

/** Makes people and articles of a test's own. */
public final class ArticleSetup {

    private final ApplicationContext portal;
    private final Articles articles;

    public ArticleSetup(ApplicationContext portal) {
        this.portal = portal;
        this.articles = portal.getBean(Articles.class);
    }

    /** One of the six partners, by its place in the list. */
    public PartnerId partner(int number) {
        return portal.getBean(Partners.class).all().get(number).id();
    }

    /** Somebody who works there; the last one that was made is signed in. */
    public Actor somebody(PartnerId partner, Grant... grants) {
        return portal.getBean(As.class).colleague(registered(partner), partner, grants);
    }

    private ColleagueId registered(PartnerId partner) {
        var number = UUID.randomUUID().toString();
        var one = new NewColleague(
                "K" + number,
                partner,
                "Robin",
                null,
                "Schrijver" + number.substring(0, 6),
                "Ruimte",
                "Adviseur",
                "",
                "robin" + number.substring(0, 8) + "@proef.example",
                "",
                Set.of(DayOfWeek.MONDAY),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
        var ids = new ArrayList<ColleagueId>();
        portal.getBean(CurrentActor.class)
                .asPortal(() -> ids.addAll(portal.getBean(People.class).register(List.of(one))));
        return ids.getFirst();
    }

    public LocalDate day(int ahead) {
        return LocalDate.ofInstant(portal.getBean(Clock.class).instant(), WorkingDays.HERE)
                .plusDays(ahead);
    }

    public ArticleEntry entry(String title, String body) {
        return new ArticleEntry(title, "", body, List.of(), day(100));
    }

    public KnowledgeId published(String title, String body, Actor writer) {
        return published(entry(title, body), writer);
    }

    public KnowledgeId published(ArticleEntry entry, Actor writer) {
        var id = KnowledgeId.random();
        assertThat(articles.publish(id, entry, GateAnswers.none(), writer)).isEqualTo(new ArticleOutcome.Done(id));
        return id;
    }
}
