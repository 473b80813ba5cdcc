package nl.klankbord.knowledge.anthology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.article.ArticleEntry;
import nl.klankbord.knowledge.article.ArticleSetup;
import nl.klankbord.knowledge.article.Articles;
import nl.klankbord.knowledge.question.QuestionEntry;
import nl.klankbord.knowledge.question.QuestionOutcome;
import nl.klankbord.knowledge.question.QuestionState;
import nl.klankbord.knowledge.question.QuestionStep;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessOrigin;
import nl.klankbord.knowledge.success.SuccessOutcome;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.people.People;
import nl.klankbord.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init")
class AnthologiesTest {

    private static final YearMonth MONTH = YearMonth.of(2019, 3);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Successes successes;

    @Autowired
    private Anthologies anthologies;

    @Autowired
    private Questions questions;

    private ArticleSetup setup;
    private Actor writer;
    private final String mark = "S" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebodyWhoWrites() {
        setup = new ArticleSetup(portal);
        writer = setup.somebody(setup.partner(0));
    }

    private SuccessEntry entry(String title, String story) {
        return new SuccessEntry(
                title,
                story,
                "Ik leerde veel.",
                List.of(
                        new SuccessEntry.Gain(setup.partner(0), "Minder gaten in het rooster"),
                        new SuccessEntry.Gain(setup.partner(1), "")),
                Set.of(),
                false,
                "12 weken",
                "Jaarverslag",
                SuccessOrigin.COOPERATION,
                MONTH,
                List.of());
    }

    private SuccessOutcome.Saved made(String title, String story) {
        return (SuccessOutcome.Saved) successes.create(entry(title, story), GateAnswers.none(), writer);
    }

    private AnthologyChoice choice(KnowledgeId... picked) {
        return new AnthologyChoice(MONTH, MONTH, Set.of(), List.of(picked));
    }

    @Test
    void thePaperHoldsWhatWasChosenInThatOrderWithTagsAndWithoutNames() throws IOException {
        var one = made(mark + " een", "Eerste verhaal.");
        var two = made(mark + " twee", "Tweede verhaal.");
        var out = new ByteArrayOutputStream();
        anthologies
                .paper(choice(two.id(), one.id()), writer)
                .orElseThrow()
                .content()
                .writeTo(out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            var text = new PDFTextStripper().getText(document);
            assertThat(text).containsSubsequence(mark + " twee", mark + " een");
            assertThat(text).contains("12 weken", "Jaarverslag", "Minder gaten");
            assertThat(text).doesNotContain(writer.name(), "Robin", "Ik leerde veel");
        }
    }

    @Test
    void whatNamesAColleagueIsMarkedAndNotPrinted() {
        var other = setup.somebody(setup.partner(1));
        var name = portal.getBean(People.class)
                .card(other.colleague())
                .orElseThrow()
                .name();
        var saved = made(mark + " met naam", "Dit bedacht " + name + " in een middag.");
        var anthology = anthologies.of(choice(saved.id()), writer);
        assertThat(anthology.items().getFirst().stops()).containsExactly(name);
        assertThat(anthology.isPrintable()).isFalse();
        assertThat(anthologies.paper(choice(saved.id()), writer)).isEmpty();
    }

    @Test
    void nothingChosenIsAnEmptyOneAndNotAllOfIt() {
        var saved = made(mark + " alleen", "Verhaal.");

        assertThat(anthologies.of(choice(), writer)).satisfies(empty -> {
            assertThat(empty.items()).isEmpty();
            assertThat(empty.isPrintable()).isFalse();
            assertThat(empty.candidates()).extracting(Anthology.Item::id).contains(saved.id());
        });
        assertThat(anthologies.paper(choice(), writer)).isEmpty();
        assertThat(anthologies
                        .of(new AnthologyChoice(MONTH, MONTH, Set.of(), null), writer)
                        .items())
                .extracting(Anthology.Item::id)
                .contains(saved.id());
    }

    @Test
    void anArticleComesInByItsSummaryWhenItIsChosenAndNotBefore() throws IOException {
        var article = setup.published(
                new ArticleEntry(mark, "In het kort " + mark, "Lang verhaal.", List.of(), setup.day(100)), writer);
        var bare = setup.published(mark + " kaal", "Zonder samenvatting.", writer);
        var page = portal.getBean(Articles.class).open(article, writer).orElseThrow();
        var month = YearMonth.from(page.madeAt().atZone(WorkingDays.HERE));
        var unchosen = anthologies.of(new AnthologyChoice(month, month, Set.of(), null), writer);
        assertThat(unchosen.items()).extracting(Anthology.Item::id).doesNotContain(article);
        assertThat(unchosen.candidates())
                .extracting(Anthology.Item::id)
                .contains(article)
                .doesNotContain(bare);

        var out = new ByteArrayOutputStream();
        anthologies
                .paper(new AnthologyChoice(month, month, Set.of(), List.of(article)), writer)
                .orElseThrow()
                .content()
                .writeTo(out);

        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(page.title(), "In het kort " + mark)
                    .doesNotContain(writer.name(), "Lang verhaal");
        }
    }

    @Test
    void aPeriodWithNothingSaysSo() {
        var empty = new AnthologyChoice(YearMonth.of(2001, 1), YearMonth.of(2001, 2), Set.of(), List.of());
        assertThat(anthologies.of(empty, writer).candidates()).isEmpty();
        assertThat(anthologies.paper(empty, writer)).isEmpty();
    }

    @Test
    void whoChangesWhatSomebodyElseChangedSeesBothAndStrangersChangeNothing() {
        var saved = made(mark + " wijzig", "Verhaal.");
        var stranger = setup.somebody(setup.partner(2));
        assertThat(successes.change(saved.id(), saved.version(), entry("x", "y"), GateAnswers.none(), stranger))
                .isInstanceOf(SuccessOutcome.Missing.class);
        assertThat(successes.change(KnowledgeId.random(), 0, entry("x", "y"), GateAnswers.none(), writer))
                .isInstanceOf(SuccessOutcome.Missing.class);
        var neighbour = setup.somebody(setup.partner(1));
        assertThat(successes.gain(
                        saved.id(), saved.version(), setup.partner(1), "Ook hier", GateAnswers.none(), neighbour))
                .isInstanceOf(SuccessOutcome.Saved.class);
        assertThat(successes.gain(
                        saved.id(), saved.version() + 1, setup.partner(0), "Niet", GateAnswers.none(), neighbour))
                .isInstanceOf(SuccessOutcome.Missing.class);
        assertThat(successes.change(saved.id(), saved.version(), entry("x", "y"), GateAnswers.none(), writer))
                .isInstanceOf(SuccessOutcome.Stale.class);
    }

    @Test
    void whatIsWithdrawnIsGoneForOthersAndCanBePutBack() {
        var saved = made(mark + " weg", "Verhaal.");
        var stranger = setup.somebody(setup.partner(2));
        assertThat(successes.withdraw(saved.id(), stranger)).isInstanceOf(SuccessOutcome.Missing.class);
        assertThat(successes.withdraw(saved.id(), writer)).isInstanceOf(SuccessOutcome.Saved.class);
        assertThat(successes.find(saved.id(), stranger)).isEmpty();
        assertThat(successes.restore(saved.id(), writer)).isInstanceOf(SuccessOutcome.Saved.class);
        assertThat(successes.find(saved.id(), stranger)).isPresent();
    }

    @Test
    void aQuestionIsAnsweredByOneAndAcceptedByAnother() {
        var asked = (QuestionOutcome.Done)
                questions.ask(new QuestionEntry(mark + "?", "", List.of(mark)), GateAnswers.none(), writer);
        var knows = setup.somebody(setup.partner(1));
        assertThat(questions.answer(asked.id(), "Zelf.", GateAnswers.none(), writer))
                .isInstanceOf(QuestionOutcome.NotNow.class);
        assertThat(questions.answer(asked.id(), "Bel 06 12345678", GateAnswers.none(), knows))
                .isInstanceOf(QuestionOutcome.PersonalData.class);
        assertThat(questions.answer(asked.id(), "Zo doen wij het.", GateAnswers.none(), knows))
                .isInstanceOf(QuestionOutcome.Done.class);
        var answer = questions.find(asked.id(), writer).orElseThrow().answers().getFirst();
        assertThat(questions.accept(asked.id(), answer.id(), knows)).isInstanceOf(QuestionOutcome.NotNow.class);
        assertThat(questions.accept(asked.id(), answer.id(), writer)).isInstanceOf(QuestionOutcome.Done.class);
        var page = questions.find(asked.id(), knows).orElseThrow();
        assertThat(page.state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(page.can(QuestionStep.CLOSE)).isFalse();
        assertThat(questions.takeBack(answer.id(), knows)).isInstanceOf(QuestionOutcome.NotNow.class);
    }
}
