package nl.klankbord.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Attached;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profile, with all that hangs on it. Its row stays as a pseudonym, for others' work refers to it. */
@Component
class PeoplePersonalData implements PersonalDataSource {

    private static final List<String> THEIRS_ALONE =
            List.of("colleague_photo", "colleague_imported", "employment", "departure");

    private final ColleagueRepository repository;
    private final ColleaguePhotoRepository photos;
    private final Vocabulary vocabulary;
    private final Partners partners;
    private final JdbcClient jdbc;
    private final SearchChanges search;
    private final Clock clock;

    PeoplePersonalData(
            ColleagueRepository repository,
            ColleaguePhotoRepository photos,
            Vocabulary vocabulary,
            Partners partners,
            JdbcClient jdbc,
            SearchChanges search,
            Clock clock) {
        this.repository = repository;
        this.photos = photos;
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "colleague",
                "colleague_expertise",
                "colleague_photo",
                "colleague_imported",
                "employment",
                "departure",
                "saved_search");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var records = new ArrayList<PersonalRecord>();
        repository.findById(subject.colleague().value()).ifPresent(colleague -> {
            records.add(profile(colleague));
            records.addAll(expertise(colleague));
        });
        records.addAll(employments(subject));
        records.addAll(savedSearches(subject));
        return records;
    }

    private PersonalRecord profile(Colleague colleague) {
        var learns = vocabulary.names(colleague.knowledge().learns());
        var entry = colleague.entry(topic -> learns.getOrDefault(topic, ""));
        var photo = colleague.photo();
        return PersonalRecord.of("people.own.profile.")
                .with("name", colleague.names().full())
                .with("number", colleague.externalId())
                .with("partner", name(colleague.partner()))
                .with("department", entry.department())
                .with("jobTitle", entry.jobTitle())
                .with("managerKnown", colleague.manager() != null)
                .with("mail", entry.mail())
                .with("phone", entry.phone())
                .with("headline", entry.headline())
                .with("about", entry.about())
                .with("projects", entry.projects())
                .with("languages", entry.languages())
                .with("workingDays", entry.workingDays().stream().sorted().toList())
                .with("mostRequests", entry.capacity())
                .with("awayFrom", entry.awayFrom())
                .with("awayUntil", entry.awayUntil())
                .with("standInKnown", entry.standIn() != null)
                .with("offers", intents(entry.intents()))
                .with("wantsToLearn", entry.wantsToLearn())
                .with("hidden", hidden(entry))
                .with("lastDay", lastDay(colleague))
                .with(
                        "photo",
                        photo == null
                                ? null
                                : photos.findById(photo)
                                        .map(found -> new Attached("foto.jpg", found.image()))
                                        .orElse(null));
    }

    private List<PersonalRecord> expertise(Colleague colleague) {
        var lines = colleague.knowledge().lines();
        var names = vocabulary.names(lines.keySet());
        return lines.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<TopicId, Expertise> line) -> line.getValue().confirmedAt(),
                        Comparator.reverseOrder()))
                .map(line -> line(names.getOrDefault(line.getKey(), ""), line.getValue()))
                .toList();
    }

    private PersonalRecord line(String topic, Expertise line) {
        var state = line.state(clock.instant());
        return PersonalRecord.of("people.own.expertise.")
                .with("topic", topic)
                .with("level", line.level())
                .with("note", line.note())
                .with("state", new Word(state.name(), "people.state." + state.name()))
                .with("confirmedAt", line.confirmedAt())
                .with("offers", intents(line.intents()))
                .with("saidByOrganisation", line.origin() != ExpertiseOrigin.OWN)
                .with("seenByNetwork", line.seenByNetwork());
    }

    private List<PersonalRecord> employments(DataSubject subject) {
        return jdbc.sql("select partner, kind, first_day, last_day from employment where colleague = ?"
                        + " order by first_day desc, id")
                .param(subject.colleague().toString())
                .query((row, n) -> PersonalRecord.of("people.own.employment.")
                        .with("partner", name(new PartnerId(UUID.fromString(row.getString("partner")))))
                        .with(
                                "kind",
                                new Word(row.getString("kind"), "people.employments.kind." + row.getString("kind")))
                        .with("from", row.getObject("first_day", LocalDate.class))
                        .with("until", row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private List<PersonalRecord> savedSearches(DataSubject subject) {
        return jdbc.sql("select name, saved_at from saved_search where owner = ? order by saved_at desc, id")
                .param(subject.colleague().toString())
                .query((row, n) -> PersonalRecord.of("people.own.saved-search.")
                        .with("name", row.getString("name"))
                        .with("savedAt", row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    private @Nullable LocalDate lastDay(Colleague colleague) {
        return jdbc.sql("select last_day from departure where colleague = ?")
                .param(colleague.id().toString())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private static List<Word> intents(Collection<Intent> intents) {
        return intents.stream()
                .sorted()
                .map(intent -> new Word(intent.name(), "people.intent." + intent.name()))
                .toList();
    }

    private static List<Word> hidden(ProfileEntry entry) {
        return entry.hidden().stream()
                .sorted()
                .map(what -> new Word(what.name(), "people.own.hidden." + what.name()))
                .toList();
    }

    private String name(PartnerId partner) {
        return partners.find(partner).map(PartnerCard::name).orElse("");
    }

    @Override
    public void erase(DataSubject subject) {
        var id = subject.colleague();
        repository.findById(id.value()).ifPresent(Colleague::forget);
        THEIRS_ALONE.forEach(table -> jdbc.sql("delete from " + table + " where colleague = ?")
                .param(id.toString())
                .update());
        jdbc.sql("delete from saved_search where owner = ?")
                .param(id.toString())
                .update();
        search.changed(ColleaguesChanged.KIND, List.of(id.value()));
    }
}
