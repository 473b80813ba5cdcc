package nl.klankbord.knowledge.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeTexts;
import nl.klankbord.people.EvidenceSource;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Text;
import org.springframework.stereotype.Component;

/** The words of a question and its answers by which it is found; and how many somebody answered. */
@Component
class QuestionTexts implements KnowledgeTexts, EvidenceSource {

    private static final float LESS = .4f;

    private final QuestionRepository repository;
    private final QuestionAnswerRepository answers;

    QuestionTexts(QuestionRepository repository, QuestionAnswerRepository answers) {
        this.repository = repository;
        this.answers = answers;
    }

    @Override
    public Set<KnowledgeKind> kinds() {
        return Set.of(KnowledgeKind.QUESTION);
    }

    @Override
    public Map<UUID, List<Text>> texts(Collection<UUID> ids) {
        var texts = new HashMap<UUID, List<Text>>();
        repository.findByIdIn(ids).forEach(one -> add(texts, one.id().value(), "text", one.text()));
        answers.findByQuestionIn(ids).forEach(one -> add(texts, one.question(), "answer", one.text()));
        return texts;
    }

    private static void add(Map<UUID, List<Text>> texts, UUID of, String field, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(of, _ -> new ArrayList<>())
                    .add(new Text(field, text, LESS, Form.PROSE, Audience.NETWORK.token()));
        }
    }

    @Override
    public List<Evidence> of(ColleagueId colleague) {
        var answered = answers.countSolutionsOf(colleague.value());
        return answered == 0 ? List.of() : List.of(new Evidence("knowledge-success.question.evidence", answered));
    }
}
