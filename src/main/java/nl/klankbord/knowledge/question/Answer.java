package nl.klankbord.knowledge.question;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import nl.klankbord.knowledge.KnowledgeId;

/** What somebody answered. */
@Entity(name = "QuestionAnswer")
@Table(name = "knowledge_question_answer")
class Answer {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private UUID question;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private UUID author;

    @NotPersonal
    private String text;

    @NotPersonal
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(KnowledgeId question, ColleagueId author, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.question = question.value();
        this.author = author.value();
        this.text = text;
        this.madeAt = now;
    }

    AnswerId id() {
        return new AnswerId(id);
    }

    UUID question() {
        return question;
    }

    ColleagueId author() {
        return new ColleagueId(author);
    }

    String text() {
        return text;
    }

    QuestionPage.Answer shown(boolean solution, Actor reader) {
        return new QuestionPage.Answer(id(), author(), text, madeAt, solution, author().equals(reader.colleague()));
    }
}
