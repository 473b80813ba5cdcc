package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.vocabulary.TopicStatus;

/** Where a topic stands, in a word. */
final class TopicStatusBadge extends Div {

    TopicStatusBadge(TopicStatus status) {
        addClassName("vocabulary-status");
        add(new StatusBadge(
                getTranslation("vocabulary.status." + status),
                switch (status) {
                    case ACTIVE -> StatusBadge.Tone.GOOD;
                    case CANDIDATE -> StatusBadge.Tone.ATTENTION;
                    case RETIRED -> StatusBadge.Tone.NEUTRAL;
                }));
    }
}
