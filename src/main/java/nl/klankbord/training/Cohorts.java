package nl.klankbord.training;

import jakarta.annotation.security.PermitAll;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileText;
import nl.klankbord.training.EditionOutcome.Done;
import nl.klankbord.training.EditionOutcome.Missing;
import nl.klankbord.training.EditionOutcome.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What who gives an edition writes to those who take part. It is read in the portal; no mail carries it. */
@Service
@PermitAll
public class Cohorts {

    /** Most messages of an edition in an hour. */
    static final int MOST_IN_AN_HOUR = 5;

    private final SeatWork work;
    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final People people;
    private final Audit audit;
    private final JdbcClient jdbc;

    Cohorts(
            SeatWork work,
            EditionRepository editions,
            EnrolmentRepository enrolments,
            People people,
            Audit audit,
            JdbcClient jdbc) {
        this.work = work;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Writes to everybody who has a seat. */
    @Transactional
    public EditionOutcome tell(EditionId id, String typed, Actor actor) {
        return work.<EditionOutcome>under(id, opened -> {
                    var edition = opened.edition();
                    if (!edition.isKnownTo(actor)) {
                        return new Missing();
                    }
                    var text = ProfileText.lines(typed);
                    var refusal = edition.refusal(EditionStep.TELL, actor, opened.now());
                    if (refusal.isPresent()) {
                        return new Refused(refusal.get());
                    }
                    if (text.isEmpty() || text.length() > CohortMessage.LENGTH) {
                        return new Refused(text.isEmpty() ? Refusal.TEXT_NEEDED : Refusal.TEXT_TOO_LONG);
                    }
                    if (lately(opened) >= MOST_IN_AN_HOUR) {
                        return new Refused(Refusal.TOO_MANY_MESSAGES);
                    }
                    jdbc.sql("insert into training_message (edition, author, text, sent_at) values (?, ?, ?, ?)")
                            .params(id.toString(), actor.colleague().toString(), text, Timestamp.from(opened.now()))
                            .update();
                    work.tell(SeatWork.event(opened, EditionMoved.What.TOLD, actor.colleague()));
                    audit.record(SecurityEvent.done(
                            Action.EDITION_CHANGED,
                            actor.account().value(),
                            actor.partner().value(),
                            id));
                    return new Done(id, edition.state(), edition.version());
                })
                .orElse(new Missing());
    }

    private long lately(Opened opened) {
        return jdbc.sql("select count(*) from training_message where edition = ? and sent_at > ?")
                .params(
                        opened.edition().id().toString(),
                        Timestamp.from(opened.now().minus(Duration.ofHours(1))))
                .query(Long.class)
                .single();
    }

    private record Written(ColleagueId by, String text, Timestamp at) {}

    /** The newest first; for who organises or gives it and who has a seat, nothing for others. */
    @Transactional(readOnly = true)
    public List<CohortMessage> messages(EditionId id, Actor actor) {
        if (!editions.findById(id.value())
                .filter(edition -> edition.isRunBy(actor) || isSeated(edition, actor))
                .isPresent()) {
            return List.of();
        }
        var written = jdbc.sql(
                        "select author, text, sent_at from training_message where edition = ? order by id desc limit 100")
                .param(id.toString())
                .query((row, _) -> new Written(
                        new ColleagueId(UUID.fromString(row.getString(1))), row.getString(2), row.getTimestamp(3)))
                .list();
        var cards = people.cards(written.stream().map(Written::by).collect(Collectors.toSet()));
        return written.stream()
                .map(one -> new CohortMessage(
                        cards.get(one.by()), one.text(), one.at().toInstant()))
                .toList();
    }

    private boolean isSeated(Edition edition, Actor actor) {
        return enrolments
                .ofPerson(List.of(edition.id().value()), actor.colleague().value())
                .stream()
                .anyMatch(standing -> EnrolmentState.PLACED.contains(standing.state()));
    }
}
