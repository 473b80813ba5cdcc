package nl.klankbord.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.base.TopicId;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.search.SearchDocument;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Text;
import nl.klankbord.search.SearchSource;
import nl.klankbord.vocabulary.TopicRenamed;
import nl.klankbord.vocabulary.TopicsMerged;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the index knows of courses, which everybody may read. */
@Component
class CourseSource implements SearchSource {

    static final String KIND = "course";

    private static final String NETWORK = Audience.NETWORK.token();

    private final CourseRepository courses;
    private final Vocabulary vocabulary;
    private final SearchChanges search;

    CourseSource(CourseRepository courses, Vocabulary vocabulary, SearchChanges search) {
        this.courses = courses;
        this.vocabulary = vocabulary;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> idsAfter(UUID last, int most) {
        return courses.idsAfter(last, Limit.of(most));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> load(Collection<UUID> ids) {
        return courses.findByIdIn(ids).stream().map(this::document).toList();
    }

    @EventListener
    void on(CourseChanged changed) {
        search.changed(KIND, List.of(changed.id().value()));
    }

    /** In the transaction that renames: the name stands in the documents themselves. */
    @EventListener
    void on(TopicRenamed renamed) {
        tell(renamed.id());
    }

    @EventListener
    void on(TopicsMerged merged) {
        tell(merged.from());
    }

    private void tell(TopicId topic) {
        search.changed(KIND, courses.idsAbout(topic.value()));
    }

    private SearchDocument document(Course course) {
        var entry = course.entry();
        var texts = new ArrayList<Text>();
        add(texts, "title", entry.title(), Form.PROSE, 1);
        course.topics()
                .forEach(topic ->
                        vocabulary.find(topic).ifPresent(known -> add(texts, "topic", known.nl(), Form.TERM, 1)));
        add(texts, "goals", entry.goals(), Form.PROSE, .5f);
        add(texts, "description", entry.description(), Form.PROSE, .5f);
        add(texts, "line", entry.learningLine(), Form.LABEL, .5f);
        add(texts, "audience", entry.audience(), Form.PROSE, .25f);
        return new SearchDocument(
                KIND,
                course.id().value(),
                List.of(),
                texts,
                List.of(),
                entry.title(),
                0,
                SearchDocument.NOTHING_SHOWN,
                Set.of(NETWORK));
    }

    private static void add(List<Text> to, String field, String value, Form form, float weight) {
        if (!value.isEmpty()) {
            to.add(new Text(field, value, weight, form, NETWORK));
        }
    }
}
