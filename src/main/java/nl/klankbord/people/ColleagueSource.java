package nl.klankbord.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.klankbord.access.Audience;
import nl.klankbord.base.TopicId;
import nl.klankbord.search.SearchDocument;
import nl.klankbord.search.SearchDocument.Text;
import nl.klankbord.search.SearchSource;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the index knows of colleagues. What somebody wants to learn is no expertise, so it is not in it. */
@Component
class ColleagueSource implements SearchSource {

    static final String KIND = ColleaguesChanged.KIND;
    static final String PARTNER = "partner";
    static final String TOPIC = "topic";
    static final String LEVEL = "level";
    static final String INTENT = "intent";
    static final String AVAILABILITY = "availability";

    /** Topic and level of one line together. */
    static final String EXPERTISE = "expertise";

    private static final float[] LEVEL_FACTOR = {.30f, .45f, .70f, .92f, 1f};
    private static final float STALE_FACTOR = .6f;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ColleagueRepository repository;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final TransactionTemplate reading;

    ColleagueSource(
            ColleagueRepository repository,
            Vocabulary vocabulary,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<UUID> ids) {
        return reading.execute(_ -> repository.findByIdInAndLeftOnIsNull(ids).stream()
                .map(this::document)
                .toList());
    }

    @Override
    public void all(Consumer<SearchDocument> each) {
        var last = BEFORE_ALL;
        while (true) {
            var after = last;
            var batch =
                    reading.execute(_ -> repository.findTop200ByIdGreaterThanAndLeftOnIsNullOrderById(after).stream()
                            .map(this::document)
                            .toList());
            if (batch.isEmpty()) {
                return;
            }
            batch.forEach(each);
            last = batch.getLast().id();
        }
    }

    static String expertiseKey(TopicId topic, int level) {
        return topic + ":" + level;
    }

    private SearchDocument document(Colleague colleague) {
        var now = clock.instant();
        var network = Audience.NETWORK.token();
        var texts = new ArrayList<Text>();
        var topics = new TreeSet<String>();
        var levels = new TreeSet<String>();
        var expertise = new TreeSet<String>();
        colleague.expertise().forEach((topic, line) -> {
            var state = line.state(now);
            if (state == ExpertiseState.RETIRED) {
                return;
            }
            var audience = line.seenByNetwork()
                    ? network
                    : Audience.partner(colleague.partner()).token();
            var freshness = state == ExpertiseState.STALE ? STALE_FACTOR : 1;
            vocabulary
                    .find(topic)
                    .map(Topic::nl)
                    .ifPresent(term ->
                            texts.add(new Text("topic", term, LEVEL_FACTOR[line.level() - 1] * freshness, audience)));
            add(texts, "note", line.note(), .8f * freshness, audience);
            if (line.seenByNetwork()) {
                topics.add(topic.toString());
                levels.add(String.valueOf(line.level()));
                expertise.add(expertiseKey(topic, line.level()));
            }
        });
        add(texts, "job", colleague.jobTitle(), .8f, network);
        colleague.story().projects().forEach(project -> add(texts, "project", project, .5f, network));
        add(texts, "headline", colleague.story().headline(), .4f, network);
        add(texts, "about", colleague.story().about(), .4f, network);
        add(texts, "department", colleague.department(), .25f, network);
        var availability = colleague.workweek().availability(0, LocalDate.ofInstant(now, HERE));
        return new SearchDocument(
                KIND,
                colleague.id().value(),
                List.of(colleague.names().full()),
                texts,
                Map.of(
                        PARTNER, List.of(colleague.partner().toString()),
                        TOPIC, List.copyOf(topics),
                        LEVEL, List.copyOf(levels),
                        EXPERTISE, List.copyOf(expertise),
                        INTENT, colleague.openIntents().stream().map(Enum::name).toList(),
                        AVAILABILITY, List.of(availability.name())),
                colleague.names().order(),
                Set.of(network));
    }

    private static void add(List<Text> texts, String field, String value, float weight, String audience) {
        if (!value.isEmpty()) {
            texts.add(new Text(field, value, weight, audience));
        }
    }
}
