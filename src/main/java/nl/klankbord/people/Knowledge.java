package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody knows, wants to learn, and can be asked for. */
@Embeddable
class Knowledge {

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<Intent> intents;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<UUID> learns;

    @ElementCollection
    @CollectionTable(name = "colleague_expertise", joinColumns = @JoinColumn(name = "colleague"))
    @MapKeyColumn(name = "topic")
    @BatchSize(size = 200)
    @NotPersonal
    private Map<UUID, Expertise> expertise = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Knowledge() {}

    Knowledge(NewColleague given, Map<String, TopicId> topics) {
        this.intents = given.intents().stream().sorted().toList();
        this.learns = ids(given.wantsToLearn(), topics);
        given.expertise().forEach(line -> {
            if (topics.get(line.topic()) instanceof TopicId topic) {
                expertise.put(
                        topic.value(),
                        new Expertise(
                                line.level(),
                                ProfileText.line(line.note()),
                                line.confirmedAt(),
                                line.confirmedByColleague(),
                                line.origin()));
            }
        });
    }

    Set<Intent> intents() {
        return Set.copyOf(intents);
    }

    /** What everyone may come for, on all topics or on one of those that everyone sees. */
    Set<Intent> openIntents() {
        var open = EnumSet.noneOf(Intent.class);
        open.addAll(intents);
        if (!learns.isEmpty()) {
            open.add(Intent.LEARN);
        }
        expertise.values().stream()
                .filter(line -> line.seenByNetwork() && !line.retired())
                .forEach(line -> open.addAll(line.intents()));
        return open;
    }

    List<TopicId> learns() {
        return learns.stream().map(TopicId::new).toList();
    }

    /** Wants to learn this too; false and nothing when that was said before. */
    boolean learn(TopicId topic) {
        if (learns.contains(topic.value())) {
            return false;
        }
        learns = Stream.concat(learns.stream(), Stream.of(topic.value())).toList();
        return true;
    }

    void learnNot(TopicId topic) {
        learns = learns.stream().filter(known -> !known.equals(topic.value())).toList();
    }

    void forget() {
        intents = List.of();
        learns = List.of();
        expertise.clear();
    }

    /** Every line, the retired ones too. */
    Map<TopicId, Expertise> lines() {
        var lines = new HashMap<TopicId, Expertise>();
        expertise.forEach((topic, line) -> lines.put(new TopicId(topic), line));
        return lines;
    }

    /** The lines that hold as they are typed, strongest first. */
    List<ExpertiseEntry> entries(Function<TopicId, String> nameOf) {
        return lines().entrySet().stream()
                .filter(line -> !line.getValue().retired())
                .map(line -> line.getValue().entry(nameOf.apply(line.getKey())))
                .sorted(Comparator.comparingInt(ExpertiseEntry::level)
                        .reversed()
                        .thenComparing(ExpertiseEntry::topic))
                .toList();
    }

    void offer(Collection<Intent> offered) {
        intents = List.copyOf(offered);
    }

    /** Takes over what the person knows and learns from a tidied entry without flaws. Retired lines stay retired. */
    void become(ProfileEntry entry, Map<String, TopicId> topics, boolean byOwnHand, Instant now) {
        learns = ids(entry.wantsToLearn(), topics);
        var wanted = new HashMap<UUID, Expertise>();
        entry.expertise().forEach(line -> {
            if (topics.get(line.topic()) instanceof TopicId topic) {
                var before = expertise.get(topic.value());
                wanted.put(
                        topic.value(),
                        before == null
                                ? Expertise.written(line, byOwnHand, now)
                                : before.rewritten(line, byOwnHand, now));
            }
        });
        expertise.entrySet().removeIf(line -> !line.getValue().retired() && !wanted.containsKey(line.getKey()));
        expertise.putAll(wanted);
    }

    /** Changes one line; nothing when there is no such line. */
    void change(TopicId topic, UnaryOperator<Expertise> verb) {
        expertise.computeIfPresent(topic.value(), (_, line) -> verb.apply(line));
    }

    /** Changes every line that is not retired. */
    void changeAll(UnaryOperator<Expertise> verb) {
        expertise.replaceAll((_, line) -> line.retired() ? line : verb.apply(line));
    }

    /** One topic was taken up in another. Of two lines that become one, the higher level stays. */
    void exchange(TopicId from, TopicId into) {
        var line = expertise.remove(from.value());
        if (line != null) {
            expertise.merge(into.value(), line, (own, other) -> other.level() > own.level() ? other : own);
        }
        learns = learns.stream()
                .map(topic -> topic.equals(from.value()) ? into.value() : topic)
                .distinct()
                .toList();
    }

    private static List<UUID> ids(List<String> names, Map<String, TopicId> topics) {
        var ids = new ArrayList<UUID>();
        names.forEach(name -> {
            if (topics.get(name) instanceof TopicId topic && !ids.contains(topic.value())) {
                ids.add(topic.value());
            }
        });
        return ids;
    }
}
