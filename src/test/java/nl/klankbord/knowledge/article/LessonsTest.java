package nl.klankbord.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.opinion.Closing;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionRecords;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.RequestInReview;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init")
class LessonsTest {

    private static final String LESSON = "Meet eerst hoe diep de kabel ligt.\n\nBel daarna de eigenaar.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleRepository repository;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Shelf shelf;

    @Autowired
    private OpinionRecords records;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private CurrentActor current;

    private RequestInReview closed() {
        var request = RequestInReview.make(context);
        assertThat(advice.save(request.id(), Questions.advice("Het mag"), request.reviewer()))
                .isNotNull();
        request.take(new OpinionMove.Deliver(30), request.reviewer());
        request.take(
                new OpinionMove.Close(new Closing(Uptake.ADOPTED, "", Closing.Scores.none(), "")), request.requester());
        return request;
    }

    private List<Article> of(RequestInReview request) {
        return repository.lessonsOf(List.of(request.id().value())).isEmpty()
                ? List.of()
                : repository.findByIdIn(articles.list(new PageRequest(1, 100), request.stranger()).items().stream()
                        .filter(page -> page.kind() == KnowledgeKind.LESSON
                                && page.body().equals(LESSON))
                        .map(page -> page.id().value())
                        .toList());
    }

    @Test
    void whatBothAgreedUponComesOnTheShelfOnceHoweverOftenItIsTold() {
        var request = closed();
        records.writeLesson(request.id(), "", LESSON, request.reviewer());
        assertThat(of(request)).isEmpty();
        assertThat(records.agreeToLesson(request.id(), LESSON, request.requester()))
                .isInstanceOf(StepOutcome.Done.class);
        var before = of(request).size();
        assertThat(before).isPositive();
        var last =
                articles.list(new PageRequest(1, 1), request.stranger()).items().getFirst();
        assertThat(last.kind()).isEqualTo(KnowledgeKind.LESSON);
        assertThat(last.title()).startsWith("Les uit een second opinion: kabels");
        assertThat(last.summary()).startsWith("Meet eerst hoe diep");
        assertThat(last.owner()).isNull();
        assertThat(last.steps()).isEmpty();
        assertThat(shelf.find(last.id())).isPresent();

        current.asPortal(() -> {
            lessons.fetch(request.id());
            assertThat(lessons.missing()).doesNotContain(request.id());
        });
        assertThat(of(request)).hasSize(before);
    }
}
