package nl.klankbord.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class KnowledgeViewTest extends ViewTest {

    @Autowired
    private Shelf shelf;

    @Autowired
    private SearchIndex index;

    @Autowired
    private TransactionTemplate transactions;

    private final String word = "ijsvogel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private KnowledgeId put(KnowledgeKind kind, String title, Actor actor, Instant at) {
        var id = KnowledgeId.random();
        transactions.executeWithoutResult(_ -> shelf.put(
                new KnowledgeCard(id, kind, title, "", actor.partner(), actor.colleague(), Set.of(), at, at, null)));
        index.awaitCaughtUp();
        return id;
    }

    @Test
    void whatIsFoundIsCountedByKindAndSaysWhereTheWordStands() {
        var actor = as.account("medewerker");
        var now = TurnableClock.CLOCK.instant();
        put(KnowledgeKind.ARTICLE, "De " + word + " in het stadspark", actor, now);
        put(KnowledgeKind.QUESTION, "Wie telt de " + word + "?", actor, now);
        as("medewerker", "kennis?q=" + word);

        assertThat(_get(H1.class).getText()).isEqualTo("Kennis");
        assertThat(_find(ShelfHit.class)).hasSize(2);
        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("2 gevonden");
        assertThat(_find(MarkedLine.class))
                .allSatisfy(line -> assertThat(line.getElement().getOuterHTML()).contains("<mark>" + word + "</mark>"));
        go("kennis?soort=vraag&q=" + word);
        assertThat(_find(ShelfHit.class)).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith(word);
    }

    @Test
    void aChosenFilterStandsInTheAddressAndIsTickedThere() {
        as("medewerker", "kennis?soort=les");
        assertThat(_find(Checkbox.class).stream().filter(Checkbox::getValue)).hasSize(1);
        assertThat(_get(ShelfFilters.class).getElement().getTextRecursively()).contains("Filters (1)");
    }

    @Test
    void whatNobodyWroteAboutCanBeAsked() {
        as("medewerker", "kennis?q=xqzxqz");
        _assertNone(ShelfHit.class);
        assertThat(_find(Anchor.class))
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("kennis/vragen/nieuw?vraag=xqzxqz"));
    }

    @Test
    void whatWasTakenFromTheShelfIsNotShown() {
        var actor = as.account("medewerker");
        var id = put(KnowledgeKind.ARTICLE, "Weg met de " + word, actor, TurnableClock.CLOCK.instant());
        transactions.executeWithoutResult(_ -> shelf.remove(id));
        index.awaitCaughtUp();
        as("medewerker", "kennis?letterlijk=1&q=" + word);
        _assertNone(ShelfHit.class);
    }
}
