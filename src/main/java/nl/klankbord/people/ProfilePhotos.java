package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The photos on profiles: small, square, without anything that the camera wrote beside them. */
@Service
@PermitAll
public class ProfilePhotos {

    /** The largest file that is looked at. */
    public static final int MOST_BYTES = Portrait.MOST_BYTES;

    private final ColleagueRepository colleagues;
    private final ColleagueLock lock;
    private final ColleaguePhotoRepository photos;
    private final ProfileChanges changes;
    private final TransactionTemplate writing;

    ProfilePhotos(
            ColleagueRepository colleagues,
            ColleagueLock lock,
            ColleaguePhotoRepository photos,
            ProfileChanges changes,
            PlatformTransactionManager transactions) {
        this.colleagues = colleagues;
        this.lock = lock;
        this.photos = photos;
        this.changes = changes;
        this.writing = new TransactionTemplate(transactions);
    }

    /** Puts a photo on the own profile instead of the one that is there; on another's it is {@link NotAllowed}. */
    public PhotoOutcome put(ColleagueId id, byte[] upload, Actor actor) {
        return switch (Portrait.of(upload)) {
            case Portrait.Made.Nothing nothing -> new PhotoOutcome.Refused(nothing.reason());
            case Portrait.Made.Jpeg portrait -> Objects.requireNonNull(writing.execute(_ -> put(id, portrait, actor)));
        };
    }

    private PhotoOutcome put(ColleagueId id, Portrait.Made.Jpeg portrait, Actor actor) {
        var colleague = changeable(id, actor);
        if (!colleague.isSelf(actor)) {
            throw new NotAllowed("Put a photo on the profile of colleague " + id);
        }
        photos.deleteOf(id.value());
        colleague.showPhoto(
                photos.save(new ColleaguePhoto(id, portrait.bytes())).id());
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
        return new PhotoOutcome.Saved();
    }

    /** Takes the photo off, by the own person or an administrator of the partner; otherwise {@link NotAllowed}. */
    @Transactional
    public void remove(ColleagueId id, Actor actor) {
        var colleague = changeable(id, actor);
        photos.deleteOf(id.value());
        colleague.showPhoto(null);
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
    }

    /** A photo as a JPEG; empty when it is no longer the one of this colleague, or hidden from the reader. */
    @Transactional(readOnly = true)
    public Optional<byte[]> photo(ColleagueId id, UUID photo, Actor reader) {
        return colleagues
                .findById(id.value())
                .filter(colleague -> photo.equals(colleague.photoFor(reader)))
                .flatMap(_ -> photos.findById(photo))
                .map(ColleaguePhoto::image);
    }

    private Colleague changeable(ColleagueId id, Actor actor) {
        return lock.take(id)
                .filter(colleague -> colleague.editableBy(actor))
                .orElseThrow(() -> new NotAllowed("Change the photo of colleague " + id));
    }
}
