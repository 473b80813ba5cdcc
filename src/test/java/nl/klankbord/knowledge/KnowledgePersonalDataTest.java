package nl.klankbord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.Texts;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.article.ArticleOutcome;
import nl.klankbord.knowledge.article.ArticleSetup;
import nl.klankbord.knowledge.article.Articles;
import nl.klankbord.knowledge.document.DocumentImports;
import nl.klankbord.knowledge.document.ImportTerms;
import nl.klankbord.knowledge.question.QuestionEntry;
import nl.klankbord.knowledge.question.QuestionOutcome;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessOrigin;
import nl.klankbord.knowledge.success.SuccessOutcome;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.knowledge.useful.Useful;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class KnowledgePersonalDataTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Articles articles;

    @Autowired
    private Questions questions;

    @Autowired
    private Successes successes;

    @Autowired
    private DocumentImports imports;

    @Autowired
    private Useful useful;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final String mine = Unique.word();
    private final String theirs = Unique.word();
    private ArticleSetup setup;
    private Actor me;
    private Actor other;
    private KnowledgeId article;

    @BeforeEach
    void people() {
        setup = new ArticleSetup(portal);
        other = setup.somebody(setup.partner(1));
        me = setup.somebody(setup.partner(0), Grant.at(setup.partner(0), Role.PARTNER_ADMIN));
        article = setup.published("Artikel " + mine, "Tekst " + mine, me);
    }

    private List<PersonalDataSource> sources() {
        return portal.getBeansOfType(PersonalDataSource.class).values().stream()
                .filter(source -> source.getClass().getPackageName().startsWith(KnowledgeId.class.getPackageName()))
                .toList();
    }

    private static DataSubject subject(Actor who) {
        return new DataSubject(who.colleague(), Set.of(who.account()));
    }

    private String told(Actor who) {
        return ToldRecords.read(
                sources().stream()
                        .flatMap(source -> source.about(subject(who)).stream())
                        .toList(),
                texts);
    }

    private void forget(Actor who) {
        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> sources().forEach(source -> source.erase(subject(who))));
        }
    }

    private KnowledgeId asked(String title, Actor by) {
        var outcome = questions.ask(new QuestionEntry(title, "", List.of("Beleid")), GateAnswers.none(), by);
        return ((QuestionOutcome.Done) outcome).id();
    }

    private void answer(KnowledgeId question, String text, Actor by) {
        assertThat(questions.answer(question, text, GateAnswers.none(), by)).isInstanceOf(QuestionOutcome.Done.class);
    }

    @Test
    void aVersionIsToldInFullUntilSomebodyElseWroteInTheArticle() {
        var coordinator = as.account("coordinator");
        var change = articles.change(
                article, 1, setup.entry("Artikel " + mine, "Anders " + theirs), GateAnswers.none(), coordinator);
        assertThat(change).isInstanceOf(ArticleOutcome.Done.class);
        assertThat(articles.change(
                        article, 2, setup.entry("Artikel " + mine, "Weer " + theirs), GateAnswers.none(), me))
                .isInstanceOf(ArticleOutcome.Done.class);
        assertThat(told(me))
                .contains("Artikelen waarvan je eigenaar bent", "Stand: Te lezen voor iedereen", "Tekst: Tekst " + mine)
                .contains("Versie: 3")
                .doesNotContain(theirs);
        forget(me);
        assertThat(portal.getBean(Shelf.class).find(article)).isPresent();
    }

    @Test
    void ownQuestionsAndAnswersAreToldAndStayForOthers() {
        var ofMine = asked("Wie weet " + mine, me);
        var ofTheirs = asked("Wie kent dit", other);
        answer(ofMine, "Zij " + theirs, other);
        answer(ofTheirs, "Ik " + mine, me);
        jdbc.sql("insert ignore into knowledge_question_asked (question, colleague, asked_at)"
                        + " values (:q, :me, now(6)), (:q, :other, now(6))")
                .param("q", ofTheirs.toString())
                .param("me", me.colleague().toString())
                .param("other", other.colleague().toString())
                .update();
        assertThat(told(me))
                .contains("De vraag: Wie weet " + mine, "Jouw antwoord: Ik " + mine, "jou zijn voorgelegd")
                .doesNotContain(theirs, other.name());
        forget(me);
        assertThat(told(me)).doesNotContain("jou zijn voorgelegd");
        assertThat(told(other)).contains("jou zijn voorgelegd");
        assertThat(questions.find(ofTheirs, other).orElseThrow().answers()).hasSize(1);
    }

    @Test
    void whoIsForgottenIsNamedInNoSuccessAndFoundNothingUseful() {
        var success = ((SuccessOutcome.Saved)
                        successes.create(success(Set.of(me.colleague(), other.colleague())), GateAnswers.none(), other))
                .id();
        var reading = setup.published("Ander artikel " + mine, "Tekst", other);
        useful.answer(reading, true, me);
        useful.answer(article, false, other);
        assertThat(told(me))
                .contains("Je schreef het op: false", "Je wordt erin genoemd: true", "Nuttig: true")
                .doesNotContain("Nuttig: false", theirs);
        forget(me);
        assertThat(told(me)).doesNotContain("Je wordt erin genoemd", "Nuttig");
        assertThat(told(other)).contains("Je wordt erin genoemd: true", "Nuttig: false");
        assertThat(successes.find(success, other).orElseThrow().colleagues()).containsExactly(other.colleague());
    }

    private SuccessEntry success(Set<ColleagueId> named) {
        return new SuccessEntry(
                "Samen sneller",
                "Verhaal " + theirs,
                "",
                List.of(new SuccessEntry.Gain(setup.partner(0), "Minder werk")),
                named,
                true,
                "",
                "",
                SuccessOrigin.COOPERATION,
                YearMonth.of(2019, 5),
                List.of());
    }

    @Test
    void whatWasSentInAtOnceGoesWithItsFiles() throws IOException {
        sent("mijn " + mine + ".txt", me);
        var coordinator = as.account("coordinator");
        sent("hun " + theirs + ".txt", coordinator);
        assertThat(told(me))
                .contains("Veel documenten tegelijk", "mijn " + mine + ".txt")
                .doesNotContain(theirs);
        var item = jdbc.sql("select id from document_import_file where name = ?")
                .param("mijn " + mine + ".txt")
                .query(String.class)
                .single();
        assertThat(stored(item)).isOne();
        forget(me);
        assertThat(told(me)).doesNotContain("Veel documenten tegelijk");
        assertThat(told(coordinator)).contains("hun " + theirs + ".txt");
        assertThat(stored(item)).isZero();
    }

    private int stored(String item) {
        return jdbc.sql("select count(*) from stored_file where owner_id = ?")
                .param(item)
                .query(Integer.class)
                .single();
    }

    private void sent(String name, Actor by) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(SampleFiles.text("Over " + name));
        }
        imports.receiveAll(
                imports.begin(new ImportTerms(Set.of(), false), by), new ByteArrayInputStream(out.toByteArray()), by);
    }
}
