package nl.klankbord.knowledge.question;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.people.Expert;
import nl.klankbord.people.Experts;
import org.springframework.stereotype.Component;

/** Decides who hears of a question: a few who know its topics and were not asked much lately, else the coordinators. */
@Component
class QuestionNotices implements NoticeKindSource {

    /** Most people asked about one question. */
    static final int MOST = 8;

    /** Who was asked so often within {@link #LATELY} is left in peace. */
    static final int OFTEN = 3;

    static final Duration LATELY = Duration.ofDays(7);

    private static final NoticeKind ASKED =
            new NoticeKind("knowledge-question", "knowledge-success.question.kind.question", Pace.DAILY);
    private static final NoticeKind ANSWERED =
            new NoticeKind("knowledge-answer", "knowledge-success.question.kind.answer", Pace.DIRECT);

    private final Experts experts;
    private final QuestionRepository repository;
    private final RoleHolders holders;
    private final Notices notices;
    private final Clock clock;

    QuestionNotices(Experts experts, QuestionRepository repository, RoleHolders holders, Notices notices, Clock clock) {
        this.experts = experts;
        this.repository = repository;
        this.holders = holders;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ASKED, ANSWERED);
    }

    /** @return who are asked */
    Set<ColleagueId> ask(Question question, Actor asker) {
        var known = experts.on(question.topics(), asker).stream()
                .map(Expert::card)
                .map(card -> card.id())
                .filter(id -> !id.equals(asker.colleague()))
                .toList();
        var tired = known.isEmpty()
                ? Set.of()
                : repository.askedOften(
                        known.stream().map(ColleagueId::value).toList(),
                        clock.instant().minus(LATELY),
                        OFTEN);
        var asked = new LinkedHashSet<ColleagueId>();
        known.stream().filter(id -> !tired.contains(id.value())).limit(MOST).forEach(asked::add);
        if (asked.isEmpty()) {
            holders.of(Role.COORDINATOR).stream()
                    .filter(id -> !id.equals(asker.colleague()))
                    .limit(MOST)
                    .forEach(asked::add);
        }
        asked.forEach(who -> tell(ASKED, who, question, "asked|" + question.id(), "asked", asker.colleague()));
        return asked;
    }

    void answered(Question question, Answer answer) {
        tell(ANSWERED, question.asker(), question, "answered|" + answer.id(), "answered", answer.author());
    }

    void accepted(Question question, Answer answer, Actor by) {
        if (!answer.author().equals(by.colleague())) {
            tell(ANSWERED, answer.author(), question, "accepted|" + answer.id(), "accepted", by.colleague());
        }
    }

    private void tell(NoticeKind kind, ColleagueId who, Question question, String key, String words, ColleagueId by) {
        notices.tell(NewNotice.of(
                        kind,
                        who,
                        key,
                        "knowledge-success.question.notice." + words,
                        KnowledgeLinks.to(KnowledgeKind.QUESTION, question.id()))
                .with(question.title())
                .inThread("question|" + question.id())
                .from(by));
    }
}
