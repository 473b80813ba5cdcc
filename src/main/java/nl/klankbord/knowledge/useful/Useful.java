package nl.klankbord.knowledge.useful;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PlainText;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.useful.UsefulState.Counts;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Was dit nuttig?", of anything on the shelf. A person counts once and may change their mind. Who answered what is told to
 * nobody; how many did is told to the owner, and only once there are enough to hide among.
 */
@Service
@PermitAll
public class Useful implements NoticeKindSource {

    /** From so many answers on the owner reads the counts. */
    public static final int FEWEST = 4;

    /** Longest line to the owner, in characters. */
    public static final int LONGEST_LINE = 300;

    private static final NoticeKind LINE = new NoticeKind("knowledge-line", "knowledge-useful.notice.kind", Pace.DAILY);

    private final AnswerRepository answers;
    private final Shelf shelf;
    private final Notices notices;
    private final Clock clock;

    Useful(AnswerRepository answers, Shelf shelf, Notices notices, Clock clock) {
        this.answers = answers;
        this.shelf = shelf;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(LINE);
    }

    /** Empty for what is not on the shelf. */
    @Transactional(readOnly = true)
    public Optional<UsefulState> of(KnowledgeId id, Actor reader) {
        return shelf.find(id).map(card -> {
            var own = isOwn(card, reader);
            var mine = answers.findByItemAndPerson(
                            id.value(), reader.colleague().value())
                    .map(Answer::useful)
                    .orElse(null);
            return new UsefulState(mine, !own, !own && card.owner() != null, own ? counts(id) : null);
        });
    }

    private @Nullable Counts counts(KnowledgeId id) {
        var yes = answers.countByItemAndUseful(id.value(), true);
        var no = answers.countByItemAndUseful(id.value(), false);
        return yes + no < FEWEST ? null : new Counts(yes, no);
    }

    /** Counts this reader's answer, instead of an earlier one. */
    @Transactional
    public UsefulOutcome answer(KnowledgeId id, boolean useful, Actor reader) {
        if (foreign(id, reader).isEmpty()) {
            return new UsefulOutcome.Missing();
        }
        answers.keep(UUID.randomUUID(), id.value(), reader.colleague().value(), useful, clock.instant());
        return new UsefulOutcome.Done();
    }

    /** Sends the owner a line, signed with the reader's name; it tells nothing of what the reader answered. */
    @Transactional
    public UsefulOutcome write(KnowledgeId id, String typed, Actor reader) {
        var card = foreign(id, reader).orElse(null);
        var owner = card == null ? null : card.owner();
        if (card == null || owner == null) {
            return new UsefulOutcome.Missing();
        }
        var line = PlainText.visible(PlainText.tidy(typed));
        if (line.isEmpty()) {
            return new UsefulOutcome.Empty();
        }
        if (line.length() > LONGEST_LINE) {
            return new UsefulOutcome.TooLong(LONGEST_LINE);
        }
        var report = PersonalDataGate.look(List.of(new Piece("line", line)), GateAnswers.none());
        if (!report.passes()) {
            return new UsefulOutcome.PersonalData(report);
        }
        notices.tell(NewNotice.of(
                        LINE,
                        owner,
                        "line|" + id + "|" + reader.colleague() + "|"
                                + clock.instant().toEpochMilli(),
                        "knowledge-useful.notice.line",
                        card.link())
                .with(reader.name(), card.title(), line)
                .from(reader.colleague()));
        return new UsefulOutcome.Done();
    }

    private Optional<KnowledgeCard> foreign(KnowledgeId id, Actor reader) {
        return shelf.find(id).filter(card -> !isOwn(card, reader));
    }

    private static boolean isOwn(KnowledgeCard card, Actor reader) {
        return reader.colleague().equals(card.owner());
    }
}
