package nl.klankbord.knowledge.useful;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleSetup;
import nl.klankbord.knowledge.useful.UsefulState.Counts;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init")
class UsefulTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Useful useful;

    @Autowired
    private Notices notices;

    private final String title = "Artikel " + Unique.word();
    private ArticleSetup setup;
    private Actor owner;
    private Actor reader;
    private KnowledgeId id;

    @BeforeEach
    void article() {
        setup = new ArticleSetup(context);
        owner = setup.somebody(setup.partner(0));
        id = setup.published(title, "Zo doe je het.", owner);
        reader = setup.somebody(setup.partner(1));
    }

    private Stream<Notice> told() {
        return notices.of(owner, false, new PageRequest(1, 20), Texts.DUTCH).items().stream();
    }

    @Test
    void aPersonCountsOnceAndMayChangeTheirMind() {
        useful.answer(id, true, reader);
        useful.answer(id, false, reader);
        assertThat(useful.of(id, reader).orElseThrow().mine()).isFalse();
        for (var n = 0; n < 3; n++) {
            useful.answer(id, true, setup.somebody(setup.partner(2)));
        }
        assertThat(useful.of(id, owner).orElseThrow().counts()).isEqualTo(new Counts(3, 1));
    }

    @Test
    void theOwnerReadsNoCountsAsLongAsTheyAreFewAndNobodyElseEver() {
        for (var n = 0; n < Useful.FEWEST - 1; n++) {
            useful.answer(id, true, setup.somebody(setup.partner(2)));
        }
        assertThat(useful.of(id, owner).orElseThrow().counts()).isNull();
        useful.answer(id, true, reader);
        assertThat(useful.of(id, reader).orElseThrow().counts()).isNull();
        assertThat(useful.answer(id, true, owner)).isInstanceOf(UsefulOutcome.Missing.class);
        assertThat(useful.answer(KnowledgeId.random(), true, reader)).isInstanceOf(UsefulOutcome.Missing.class);
    }

    @Test
    void aLineReachesTheOwnerWithoutPersonalData() {
        assertThat(useful.write(id, " ", reader)).isInstanceOf(UsefulOutcome.Empty.class);
        assertThat(useful.write(id, "Bel 06-12345678", reader)).isInstanceOf(UsefulOutcome.PersonalData.class);
        assertThat(useful.write(id, "x".repeat(400), reader)).isInstanceOf(UsefulOutcome.TooLong.class);
        assertThat(told()).isEmpty();
        assertThat(useful.write(id, "Fijn, die tabel.", reader)).isInstanceOf(UsefulOutcome.Done.class);
        assertThat(told())
                .anyMatch(notice -> notice.text().contains("Fijn, die tabel.")
                        && notice.text().contains(title));
    }
}
