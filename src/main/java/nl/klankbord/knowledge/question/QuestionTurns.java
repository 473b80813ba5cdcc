package nl.klankbord.knowledge.question;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.TurnSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open questions in which it is somebody's turn: an answer came, or they may know. */
@Component
class QuestionTurns implements TurnSource {

    private static final int MOST = 20;

    /** After that long nobody is waited for. */
    private static final Duration ASKED_FOR = Duration.ofDays(30);

    private final QuestionRepository repository;
    private final QuestionAnswerRepository answers;
    private final Texts texts;
    private final Clock clock;

    QuestionTurns(QuestionRepository repository, QuestionAnswerRepository answers, Texts texts, Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(Actor actor, Locale language) {
        var mine = new ArrayList<Turn>();
        var others = new ArrayList<Turn>();
        var own = own(actor);
        var answered = answered(own);
        for (var question : own) {
            if (answered.contains(question.id().value())) {
                mine.add(turn(question, "answered", language));
            } else {
                others.add(turn(question, "waiting", language));
            }
        }
        asked(actor).forEach(question -> mine.add(turn(question, "asked", language)));
        return new Told(mine, others);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> waiting(Actor actor) {
        var waiting = answered(own(actor)).size() + (long) asked(actor).size();
        return waiting == 0 ? Map.of() : Map.of(KnowledgeLinks.PLACE, waiting);
    }

    private List<Question> own(Actor actor) {
        return repository.openOf(actor.colleague().value(), Limit.of(MOST));
    }

    private Set<UUID> answered(List<Question> own) {
        return own.isEmpty()
                ? Set.of()
                : answers.answered(own.stream().map(one -> one.id().value()).toList());
    }

    private List<Question> asked(Actor actor) {
        return repository.openFor(actor.colleague().value(), clock.instant().minus(ASKED_FOR), Limit.of(MOST));
    }

    private Turn turn(Question question, String key, Locale language) {
        var path = KnowledgeLinks.to(KnowledgeKind.QUESTION, question.id());
        return new Turn(
                word("place", language),
                texts.get(language, "knowledge-success.question.turn." + key, question.title()),
                key.equals("waiting") ? "" : word("turn." + key + ".detail", language),
                null,
                question.madeAt(),
                path,
                List.of(new Turn.Step.Go(word("open", language), path)));
    }

    private String word(String key, Locale language) {
        return texts.get(language, "knowledge-success.question." + key);
    }
}
