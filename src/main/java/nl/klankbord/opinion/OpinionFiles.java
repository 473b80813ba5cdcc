package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Download;
import nl.klankbord.files.FileId;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.files.TakenFile;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.opinion.AttachmentOutcome.Added;
import nl.klankbord.opinion.AttachmentOutcome.Missing;
import nl.klankbord.opinion.AttachmentOutcome.NotTaken;
import nl.klankbord.opinion.AttachmentOutcome.PersonalData;
import nl.klankbord.opinion.AttachmentOutcome.Refused;
import nl.klankbord.opinion.AttachmentOutcome.Removed;
import nl.klankbord.opinion.Dossier.Reading.What;
import nl.klankbord.opinion.OpinionTexts.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of a request: its requester adds them, its parties read them once the reviewer declared to be independent. */
@Service
@PermitAll
public class OpinionFiles {

    /** As long as there is no advice that may rest on other files. */
    private static final Set<OpinionState> OPEN =
            EnumSet.complementOf(EnumSet.of(OpinionState.DELIVERED, OpinionState.CLOSED, OpinionState.WITHDRAWN));

    private final OpinionRepository repository;
    private final Attachments attachments;
    private final Files files;
    private final OpinionTexts texts;
    private final ReadingLog readings;
    private final Announcements announcements;
    private final OpinionTime time;
    private final TransactionTemplate transactions;

    OpinionFiles(
            OpinionRepository repository,
            Attachments attachments,
            Files files,
            OpinionTexts texts,
            ReadingLog readings,
            Announcements announcements,
            OpinionTime time,
            TransactionTemplate transactions) {
        this.repository = repository;
        this.attachments = attachments;
        this.files = files;
        this.texts = texts;
        this.readings = readings;
        this.announcements = announcements;
        this.time = time;
        this.transactions = transactions;
    }

    /**
     * The files that somebody may see.
     *
     * @param unopened how many open for this person after the declaration
     * @param keptDays how long they stay after the end, once the dossier is stored
     */
    public record Shown(List<StoredFile> files, int unopened, boolean mayAdd, boolean mayRemove, int keptDays) {

        public Shown {
            files = List.copyOf(files);
        }
    }

    /**
     * Empty when there is no such request, or none that this person may know of. Files that are held show to the requester;
     * to see which there are is to read the dossier, and logged as that.
     */
    @Transactional
    public Optional<Shown> of(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.CARD))
                .map(request -> shown(request, actor));
    }

    private Shown shown(OpinionRequest request, Actor actor) {
        var sight = request.sightOf(Hand.of(actor));
        var days = time.now().terms().erasure();
        if (!sight.reaches(Sight.TEXT)) {
            return new Shown(List.of(), 0, false, false, days);
        }
        var all = attachments.of(request.id());
        var ready = all.stream().filter(StoredFile::isReady).toList();
        if (!sight.reaches(Sight.DOSSIER)) {
            return new Shown(List.of(), ready.size(), false, false, days);
        }
        if (!all.isEmpty()) {
            readings.note(request, What.READ, actor, time.now());
        }
        return isAskedBy(request, actor)
                ? new Shown(all, 0, mayAdd(request), mayRemove(request), days)
                : new Shown(ready, 0, false, false, days);
    }

    /**
     * Adds a file, by the requester as long as no advice is delivered. Of a request that was handed in it passes the gate
     * first. No transaction is open while it comes in and is looked at.
     *
     * @param name as it was sent
     */
    public AttachmentOutcome add(OpinionId id, String name, InputStream in, Actor actor) throws IOException {
        var refused = refused(id, actor);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (files.take(name, in, actor)) {
            case TakenFile.Refused flawed -> new NotTaken(flawed.flaw(), flawed.limit());
            case TakenFile.Kept kept -> {
                var outcome = transactions.execute(_ -> attach(id, kept.file(), actor));
                if (!(outcome instanceof Added)) {
                    files.remove(kept.file().id());
                }
                yield outcome;
            }
        };
    }

    private Optional<AttachmentOutcome> refused(OpinionId id, Actor actor) {
        var found = repository.findById(id.value()).filter(request -> isAskedBy(request, actor));
        if (found.isEmpty()) {
            return Optional.of(new Missing());
        }
        return mayAdd(found.get()) ? Optional.empty() : Optional.of(new Refused(Refusal.NOT_NOW));
    }

    private AttachmentOutcome attach(OpinionId id, StoredFile file, Actor actor) {
        var found = repository.findLockedById(id.value()).filter(request -> isAskedBy(request, actor));
        if (found.isEmpty()) {
            return new Missing();
        }
        var request = found.get();
        if (!mayAdd(request)) {
            return new Refused(Refusal.NOT_NOW);
        }
        var isDraft = request.state() == OpinionState.DRAFT;
        if (!isDraft && !file.isReady()) {
            return new Refused(Refusal.FILES_HELD);
        }
        var report = attachments.look(file, answers(id));
        if (!isDraft && !report.passes()) {
            return new PersonalData(report);
        }
        var full = files.attach(file.id(), Attachments.owner(id));
        if (full.isPresent()) {
            return new NotTaken(full.get().flaw(), full.get().limit());
        }
        attachments.count(id, 1);
        announcements.record(Action.OPINION_FILE_ADDED, request, actor);
        return new Added(file, report);
    }

    private GateAnswers answers(OpinionId id) {
        return texts.read(id, Kind.QUESTION, 0, OpinionEntry.class)
                .map(OpinionEntry::answers)
                .orElse(GateAnswers.none());
    }

    /** Takes a file away, by the requester as long as nobody took the request on and may have read it. */
    @Transactional
    public AttachmentOutcome remove(OpinionId id, FileId file, Actor actor) {
        var found = repository.findLockedById(id.value()).filter(request -> isAskedBy(request, actor));
        if (found.isEmpty() || files.find(file, Attachments.owner(id)).isEmpty()) {
            return new Missing();
        }
        var request = found.get();
        if (!mayRemove(request)) {
            return new Refused(Refusal.NOT_NOW);
        }
        attachments.remove(id, file);
        announcements.record(Action.OPINION_FILE_REMOVED, request, actor);
        return new Removed();
    }

    /** One file, for who may read it; empty for everybody else. Logged as a download. */
    @Transactional
    public Optional<Download> download(OpinionId id, FileId file, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.DOSSIER))
                .flatMap(request -> files.find(file, Attachments.owner(id))
                        .filter(StoredFile::isReady)
                        .map(found -> {
                            readings.note(request, What.DOWNLOADED, actor, time.now());
                            return new Download(
                                    found.name(),
                                    found.kind().mediaType(),
                                    found.size(),
                                    out -> files.writeTo(file, out));
                        }));
    }

    private static boolean mayAdd(OpinionRequest request) {
        return OPEN.contains(request.state());
    }

    private static boolean mayRemove(OpinionRequest request) {
        return OPEN.contains(request.state())
                && !request.isAccepted()
                && request.parties().advisedBefore().isEmpty();
    }

    private static boolean isAskedBy(OpinionRequest request, Actor actor) {
        return request.parties().requester().equals(actor.colleague());
    }
}
