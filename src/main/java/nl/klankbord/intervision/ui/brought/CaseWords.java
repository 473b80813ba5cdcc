package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.Component;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.CaseState;

/** Words for the states of a case. */
final class CaseWords {

    private CaseWords() {}

    static StatusBadge badge(Component on, CaseState state) {
        return new StatusBadge(
                on.getTranslation("intervision-brought.state." + state),
                switch (state) {
                    case OFFERED, ERASED, WITHDRAWN -> Tone.NEUTRAL;
                    case CHOSEN -> Tone.ACCENT;
                    case DISCUSSED -> Tone.GOOD;
                });
    }
}
