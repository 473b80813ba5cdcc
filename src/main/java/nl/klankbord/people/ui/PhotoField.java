package nl.klankbord.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.people.EditableProfile;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.PhotoOutcome;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfilePhotos;

/** The photo of a profile: shown, put there and taken off, each at once. */
final class PhotoField extends Div {

    private final transient ProfilePhotos photos;
    private final transient People people;
    private final transient CurrentActor actors;
    private final transient Budgets budgets;
    private final ColleagueId id;
    private final String name;
    private final Div shown = new Div();
    private final Paragraph problem = new Paragraph();
    private final Upload upload;
    private final Button remove;

    PhotoField(EditableProfile profile, ProfilePhotos photos, People people, CurrentActor actors, Budgets budgets) {
        this.id = profile.card().id();
        this.name = profile.card().name();
        this.photos = photos;
        this.people = people;
        this.actors = actors;
        this.budgets = budgets;
        addClassNames("stack", "people-photo-field");
        var label = new Span(getTranslation("base.form.optional", getTranslation("people.photo")));
        label.addClassName("label");
        var hint = new Paragraph(getTranslation("people.photo.hint"));
        hint.addClassName("muted");
        problem.addClassName("people-photo-problem");
        problem.getElement().setAttribute("role", "alert");
        upload = new Upload((UploadHandler) this::receive);
        ComponentTexts.apply(upload);
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ProfilePhotos.MOST_BYTES);
        upload.getElement().setAttribute("aria-label", getTranslation("people.photo"));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        remove = new Button(getTranslation("people.photo.remove"), _ -> remove());
        // An administrator may take a photo off, but not put one there.
        hint.setVisible(profile.own());
        upload.setVisible(profile.own());
        add(label, hint, shown, problem, upload, remove);
        show();
    }

    /** Reads no more than a photo may take, however long the file goes on. */
    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var bytes = in.readNBytes(ProfilePhotos.MOST_BYTES + 1);
            event.getUI().access(() -> put(bytes));
        }
    }

    /** A file is there. */
    void put(byte[] bytes) {
        upload.clearFileList();
        if (!budgets.spare(Budgets.Kind.PHOTO_UPLOAD)) {
            problem.setText(getTranslation("people.photo.too-many"));
            return;
        }
        switch (photos.put(id, bytes, actors.get())) {
            case PhotoOutcome.Saved _ -> {
                show();
                LiveAnnouncer.announce(getTranslation("people.photo.saved"));
            }
            case PhotoOutcome.Refused refused -> problem.setText(getTranslation("people.photo." + refused.reason()));
        }
    }

    private void remove() {
        photos.remove(id, actors.get());
        show();
        LiveAnnouncer.announce(getTranslation("people.photo.removed"));
    }

    private void show() {
        problem.setText("");
        shown.removeAll();
        var photo = people.profile(id, actors.get()).map(Profile::photo);
        photo.ifPresent(picture -> {
            var image = new Image(PeopleLinks.toPhoto(id, picture), getTranslation("people.photo.of", name));
            image.addClassName("people-photo");
            shown.add(image);
        });
        remove.setVisible(photo.isPresent());
        setVisible(upload.isVisible() || photo.isPresent());
    }
}
