package nl.klankbord.privacy;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.Download;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.privacy.Chapter.Group;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that the portal keeps about who asks, and nobody else's (AVG article 15 and 20). Cost: some queries for each
 * part of the portal, more with more there is; whoever offers it spends a budget.
 */
@Service
@PermitAll
public class OwnData {

    /** What matters most to a person comes first; a part that is not named here comes before the log. */
    private static final List<String> ORDER = List.of(
            "people", "access", "drafts", "opinion", "training", "intervision", "knowledge", "actions", "balance");

    private static final String LAST = "audit";

    private final List<PersonalDataSource> sources;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final OwnDataFile file;
    private final Audit audit;
    private final Clock clock;

    OwnData(
            List<PersonalDataSource> sources,
            Accounts accounts,
            CurrentActor currentActor,
            OwnDataFile file,
            Audit audit,
            Clock clock) {
        this.sources = sources;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is kept about this person; parts that keep nothing are not there. */
    @Transactional(readOnly = true)
    public List<Chapter> of(Actor actor) {
        var subject = subject(actor.colleague());
        var kinds = new LinkedHashMap<String, List<PersonalRecord>>();
        for (var source : sources) {
            for (var about : source.about(subject)) {
                kinds.computeIfAbsent(about.kind(), _ -> new ArrayList<>()).add(about);
            }
        }
        var modules = new LinkedHashMap<String, List<Group>>();
        kinds.forEach(
                (kind, records) -> modules.computeIfAbsent(kind.substring(0, kind.indexOf('.')), _ -> new ArrayList<>())
                        .add(new Group(kind, records)));
        return modules.entrySet().stream()
                .map(module -> new Chapter(module.getKey(), module.getValue()))
                .sorted(Comparator.comparingInt(chapter -> place(chapter.module())))
                .toList();
    }

    private static int place(String module) {
        var at = ORDER.indexOf(module);
        return module.equals(LAST) ? ORDER.size() + 1 : at < 0 ? ORDER.size() : at;
    }

    /** The same as a ZIP of a page to read, JSON for a program and the files that belong to it; the log tells that it was taken. */
    @Transactional
    public Download file(Actor actor, Locale language) {
        var chapters = of(actor);
        audit.record(SecurityEvent.done(
                Action.OWN_DATA_TAKEN, actor.account().value(), actor.partner().value(), actor.colleague()));
        return file.of(actor.name(), chapters, clock.instant(), language);
    }

    DataSubject subject(ColleagueId colleague) {
        var all = new HashSet<AccountId>();
        currentActor.asPortal(() -> all.addAll(accounts.allOf(colleague)));
        return new DataSubject(colleague, all);
    }
}
