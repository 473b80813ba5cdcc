package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.PhotoOutcome.Reason;
import nl.klankbord.people.ProfileEntry.Hidden;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProfilePhotosTest {

    @Autowired
    private ProfilePhotos photos;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();
    private final byte[] upload = Pictures.redAboveBlue(300, 500, "jpeg");

    private UUID shown(ColleagueId id, Actor reader) {
        return Objects.requireNonNull(people.profile(id, reader).orElseThrow().photo());
    }

    @Test
    void aPhotoIsShownToTheNetwork() {
        var id = Newcomers.register(people, current, partner);
        var own = as.colleague(id, partner);

        assertThat(photos.put(id, upload, own)).isEqualTo(new PhotoOutcome.Saved());

        var reader = as.somebody(PartnerId.random());
        var picture = Pictures.read(photos.photo(id, shown(id, reader), reader).orElseThrow());
        assertThat(picture.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(people.card(id).orElseThrow().photo()).isEqualTo(shown(id, reader));
    }

    @Test
    void anotherPhotoHasAnotherAddressAndTheOldOneIsGone() {
        var id = Newcomers.register(people, current, partner);
        var own = as.colleague(id, partner);
        photos.put(id, upload, own);
        var before = shown(id, own);

        photos.put(id, Pictures.redAboveBlue(90, 90, "png"), own);

        assertThat(shown(id, own)).isNotEqualTo(before);
        assertThat(photos.photo(id, before, own)).isEmpty();
        photos.remove(id, own);
        assertThat(people.profile(id, own).orElseThrow().photo()).isNull();
    }

    @Test
    void aHiddenPhotoIsForTheOwnPersonAndTheAdministratorsAlone() {
        var id = Newcomers.register(people, current, partner);
        var own = as.colleague(id, partner);
        photos.put(id, upload, own);
        var photo = shown(id, own);
        var read = people.editable(id, own).orElseThrow().entry();
        people.edit(id, ProfilePart.REACH, read, Entries.hiding(read, Hidden.PHOTO), own);

        assertThat(photos.photo(id, photo, own)).isPresent();
        var near = as.somebody(partner);
        assertThat(photos.photo(id, photo, near)).isEmpty();
        assertThat(people.profile(id, near).orElseThrow().photo()).isNull();
        assertThat(people.card(id).orElseThrow().photo()).isNull();
        assertThat(people.asSeenBy(Onlooker.OWN_PARTNER, id, own).orElseThrow().photo())
                .isNull();
    }

    @Test
    void nobodyElsePutsAPhotoThereAndAnAdministratorMayTakeItOff() {
        var id = Newcomers.register(people, current, partner);
        photos.put(id, upload, as.colleague(id, partner));
        var administrator = as.somebody(partner, Grant.at(partner, Role.PARTNER_ADMIN));
        var other = as.somebody(partner);

        assertThatThrownBy(() -> photos.put(id, upload, administrator)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> photos.remove(id, other)).isInstanceOf(NotAllowed.class);
        photos.remove(id, administrator);
        assertThat(people.card(id).orElseThrow().photo()).isNull();
    }

    @Test
    void whatIsNoPhotoChangesNothing() {
        var id = Newcomers.register(people, current, partner);
        var own = as.colleague(id, partner);
        photos.put(id, upload, own);
        var before = shown(id, own);

        assertThat(photos.put(id, new byte[] {1, 2, 3}, own)).isEqualTo(new PhotoOutcome.Refused(Reason.NOT_A_PICTURE));
        assertThat(shown(id, own)).isEqualTo(before);
    }
}
