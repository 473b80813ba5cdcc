package nl.klankbord.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.SearchDocument;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Key;
import nl.klankbord.search.SearchDocument.Text;
import nl.klankbord.search.SearchSource;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the index knows of colleagues. What somebody wants to learn is no expertise: nobody is found by it but who asks for
 * people who want to learn something.
 */
@Component
class ColleagueSource implements SearchSource {

    static final String KIND = ColleaguesChanged.KIND;
    static final String PARTNER = "partner";
    static final String TOPIC = "topic";
    static final String INTENT = "intent";

    /** What somebody wants to learn. */
    static final String LEARNS = "learns";

    static final String AVAILABILITY = "availability";

    private static final String NETWORK = Audience.NETWORK.token();
    private static final float[] LEVEL_FACTOR = {.30f, .45f, .70f, .92f, 1f};
    private static final float STALE_FACTOR = .6f;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ColleagueRepository repository;
    private final Vocabulary vocabulary;
    private final Partners partners;
    private final Workloads workloads;
    private final Clock clock;
    private final TransactionTemplate reading;

    ColleagueSource(
            ColleagueRepository repository,
            Vocabulary vocabulary,
            Partners partners,
            Workloads workloads,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.workloads = workloads;
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
        return reading.execute(_ -> documents(repository.findByIdInAndLeftOnIsNull(ids)));
    }

    @Override
    public List<UUID> idsAfter(UUID last, int most) {
        return repository.idsAfter(last, Limit.of(most));
    }

    private List<SearchDocument> documents(List<Colleague> colleagues) {
        var open = workloads.open(colleagues.stream().map(Colleague::id).toList());
        return colleagues.stream()
                .map(colleague -> document(colleague, open.getOrDefault(colleague.id(), 0)))
                .toList();
    }

    private SearchDocument document(Colleague colleague, int openRequests) {
        var now = clock.instant();
        var availability = colleague.workweek().availability(openRequests, LocalDate.ofInstant(now, HERE));
        var texts = new ArrayList<Text>();
        var keys = new ArrayList<Key>();
        keys.add(Key.of(PARTNER, colleague.partner().toString()));
        keys.add(Key.of(AVAILABILITY, availability.name()));
        colleague.knowledge().openIntents().forEach(intent -> keys.add(Key.of(INTENT, intent.name())));
        colleague.knowledge().learns().forEach(topic -> keys.add(Key.of(LEARNS, topic.toString())));
        int fresh = 0;
        int lines = 0;
        for (var entry : colleague.knowledge().lines().entrySet()) {
            var line = entry.getValue();
            var state = line.state(now);
            if (state != ExpertiseState.RETIRED) {
                expertise(colleague, entry.getKey(), line, state, texts, keys);
                lines++;
                fresh += freshness(state);
            }
        }
        text(texts, "job", colleague.jobTitle(), .8f);
        text(texts, "department", colleague.department(), .25f);
        partners.find(colleague.partner()).ifPresent(partner -> text(texts, "partner", partner.name(), .25f));
        colleague.story().languages().forEach(language -> text(texts, "language", language, .5f));
        colleague.story().projects().forEach(project -> prose(texts, "project", project, .5f));
        prose(texts, "headline", colleague.story().headline(), .4f);
        prose(texts, "about", colleague.story().about(), .4f);
        return new SearchDocument(
                KIND,
                colleague.id().value(),
                List.of(colleague.names().full()),
                texts,
                keys,
                colleague.names().order(),
                standing(availability, lines == 0 ? 0 : (float) fresh / lines),
                Shown.of(colleague, openRequests),
                Set.of(NETWORK));
    }

    private void expertise(
            Colleague colleague,
            TopicId topic,
            Expertise line,
            ExpertiseState state,
            List<Text> texts,
            List<Key> keys) {
        var audience = line.seenByNetwork()
                ? NETWORK
                : Audience.partner(colleague.partner()).token();
        var stale = state == ExpertiseState.STALE ? STALE_FACTOR : 1;
        vocabulary
                .find(topic)
                .map(Topic::nl)
                .ifPresent(term -> texts.add(
                        new Text("topic", term, LEVEL_FACTOR[line.level() - 1] * stale, Form.TERM, audience)));
        if (!line.note().isEmpty()) {
            texts.add(new Text("note", line.note(), .8f * stale, Form.PROSE, audience));
        }
        keys.add(new Key(TOPIC, topic.toString(), line.level(), audience));
        if (line.intents().contains(Intent.LEARN)) {
            keys.add(new Key(LEARNS, topic.toString(), 0, audience));
        }
    }

    private static int freshness(ExpertiseState state) {
        return switch (state) {
            case CONFIRMED -> 3;
            case DECLARED -> 2;
            case RECONFIRM_DUE -> 1;
            case STALE, RETIRED -> 0;
        };
    }

    /** Who can be asked comes before who cannot; then who was confirmed lately. */
    private static float standing(Availability availability, float freshness) {
        var available =
                switch (availability) {
                    case AVAILABLE -> 1f;
                    case LIMITED -> .8f;
                    case AT_CAPACITY -> .3f;
                    case AWAY -> 0f;
                };
        return .6f * available + .4f * freshness / 3;
    }

    private static void text(List<Text> texts, String field, String value, float weight) {
        if (!value.isEmpty()) {
            texts.add(new Text(field, value, weight, Form.LABEL, NETWORK));
        }
    }

    private static void prose(List<Text> texts, String field, String value, float weight) {
        if (!value.isEmpty()) {
            texts.add(new Text(field, value, weight, Form.PROSE, NETWORK));
        }
    }
}
