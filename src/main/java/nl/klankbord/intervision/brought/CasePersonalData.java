package nl.klankbord.intervision.brought;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.intervision.CircleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that somebody brought, with their own words for as long as there are any. An erasure takes those at once. */
@Component
class CasePersonalData implements PersonalDataSource {

    private final CaseRepository repository;
    private final CaseWork work;
    private final CaseDrafts drafts;
    private final JdbcClient jdbc;

    CasePersonalData(CaseRepository repository, CaseWork work, CaseDrafts drafts, JdbcClient jdbc) {
        this.repository = repository;
        this.work = work;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("intervision_case", "intervision_case_reading", "intervision_case_draft");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var records = new ArrayList<PersonalRecord>();
        cases(subject).forEach(id -> repository.findById(id).ifPresent(one -> records.add(brought(one))));
        circlesOfDrafts(subject).forEach(circle -> drafts.find(subject.colleague(), circle)
                .ifPresent(draft -> records.add(PersonalRecord.of("intervision.own.draft.")
                        .with("savedAt", draft.savedAt())
                        .with("words", words(draft.entry())))));
        records.addAll(readings(subject));
        return records;
    }

    private PersonalRecord brought(BroughtCase one) {
        return PersonalRecord.of("intervision.own.case.")
                .with(
                        "state",
                        new Word(
                                one.state().name(),
                                "intervision-brought.state." + one.state().name()))
                .with("broughtAt", one.broughtAt())
                .with("erasedAt", one.eraseAt())
                .with("words", work.words(one).map(CasePersonalData::words).orElse(List.of()));
    }

    private static List<String> words(CaseEntry entry) {
        return List.copyOf(entry.texts().values());
    }

    /** When a case was read: of the own ones by others, and of others' by oneself. */
    private List<PersonalRecord> readings(DataSubject subject) {
        return jdbc.sql("""
                        select r.read_at, r.reader = :who as own from intervision_case_reading r
                        join intervision_case c on c.id = r.brought
                        where r.reader = :who or c.bringer = :who order by r.id desc
                        """)
                .param("who", subject.colleague().toString())
                .query((row, n) -> PersonalRecord.of("intervision.own.reading.")
                        .with("readAt", row.getTimestamp("read_at").toInstant())
                        .with("byYou", row.getBoolean("own")))
                .list();
    }

    private List<UUID> cases(DataSubject subject) {
        return jdbc.sql("select id from intervision_case where bringer = ? order by brought_at desc, id")
                .param(subject.colleague().toString())
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }

    private List<CircleId> circlesOfDrafts(DataSubject subject) {
        return jdbc.sql("select circle from intervision_case_draft where author = ? order by saved_at desc")
                .param(subject.colleague().toString())
                .query((row, n) -> new CircleId(UUID.fromString(row.getString(1))))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        cases(subject).forEach(id -> repository
                .findLockedById(id)
                .filter(one -> CaseWork.READABLE.contains(one.state()))
                .ifPresent(one -> work.erase(one, null)));
        circlesOfDrafts(subject).forEach(circle -> drafts.discard(subject.colleague(), circle));
    }
}
