package nl.klankbord.people.ui;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.Confirmations;
import nl.klankbord.people.ProfileTopic;

/** What can be said of the lines of expertise on a profile; each is told, and undone where it can be. */
final class LineSteps {

    private final ColleagueId id;
    private final Confirmations confirmations;
    private final CurrentActor actors;
    private final ProfileView view;

    LineSteps(ColleagueId id, Confirmations confirmations, CurrentActor actors, ProfileView view) {
        this.id = id;
        this.confirmations = confirmations;
        this.actors = actors;
        this.view = view;
    }

    void stillTrue(ProfileTopic topic) {
        confirmations.stillTrue(id, topic.topic(), actors.get());
        told("people.still-true.done", topic);
    }

    void allStillTrue() {
        confirmations.allStillTrue(id, actors.get());
        UndoNotice.show(view.getTranslation("people.all-still-true.done"));
        view.reload();
    }

    void retire(ProfileTopic topic) {
        confirmations.retire(id, topic.topic(), actors.get());
        UndoNotice.show(view.getTranslation("people.no-longer.done", topic.name()), () -> reinstate(topic.topic()));
        view.reload();
    }

    void reinstate(ProfileTopic topic) {
        reinstate(topic.topic());
    }

    private void reinstate(TopicId topic) {
        confirmations.reinstate(id, topic, actors.get());
        view.reload();
    }

    void confirm(ProfileTopic topic) {
        confirmations.confirm(id, topic.topic(), actors.get());
        UndoNotice.show(view.getTranslation("people.confirm.done", topic.name()), () -> unconfirm(topic.topic()));
        view.reload();
    }

    void unconfirm(ProfileTopic topic) {
        unconfirm(topic.topic());
        told("people.unconfirm.done", topic);
    }

    private void unconfirm(TopicId topic) {
        confirmations.unconfirm(id, topic, actors.get());
        view.reload();
    }

    private void told(String textKey, ProfileTopic topic) {
        UndoNotice.show(view.getTranslation(textKey, topic.name()));
        view.reload();
    }
}
