package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.opinion.gate.GateAnswers.NotBsn;
import nl.klankbord.opinion.gate.Spot;
import nl.klankbord.people.ProfileText;

/** A text in which spots that look like personal data are marked where they stand, with what can be done about each. */
final class MarkedText extends Div {

    /** A pause in typing after which what stands there is kept; in milliseconds. */
    private static final int PAUSE = 800;

    /** Who types on without a pause is kept that often; in milliseconds. */
    private static final int AT_LEAST = 3_000;

    private final TextArea area = new TextArea();
    private final Mirror mirror = new Mirror();
    private final Div remedies = new Div();
    private final transient Answers answers;

    /** Hears what is said about a spot that is not replaced. */
    interface Answers {

        void isNoBsn(NotBsn said);

        /** @param where the field, to say it there */
        void explain(MarkedText where);
    }

    MarkedText(String label, String hint, int rows, Answers answers) {
        this.answers = answers;
        addClassName("ask-text");
        area.setLabel(label);
        if (!hint.isEmpty()) {
            area.setHelperText(hint);
        }
        area.getElement().getThemeList().add("helper-above-field");
        area.setMinRows(rows);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.getElement()
                .addEventListener("input", _ -> {})
                .synchronizeProperty("value")
                .debounce(AT_LEAST, DebouncePhase.INTERMEDIATE);
        area.setPrefixComponent(mirror);
        add(area, remedies);
    }

    /** Where it is written. */
    TextArea area() {
        return area;
    }

    /** Hears each change, and that somebody went on to something else. */
    void onChange(Runnable changed, Runnable left) {
        area.addValueChangeListener(_ -> changed.run());
        area.addBlurListener(_ -> {
            area.setValue(ProfileText.lines(area.getValue()));
            left.run();
        });
    }

    /**
     * Marks what was found, and says what is wrong with the whole.
     *
     * @param spots in their order
     * @param problem how to mend it; empty for nothing
     */
    void show(List<Spot> spots, String problem) {
        var text = area.getValue();
        var marks = new ArrayList<Mirror.Mark>();
        remedies.removeAll();
        var open = spots.stream().filter(Spot::stops).toList();
        var from = 0;
        for (var spot : spots) {
            var begin = text.startsWith(spot.found(), spot.begin()) ? spot.begin() : text.indexOf(spot.found(), from);
            if (begin >= 0) {
                from = begin + spot.found().length();
                marks.add(new Mirror.Mark(begin, from, !spot.stops()));
                if (spot.stops()) {
                    remedies.add(new SpotRemedies(spot, open.size() > 1, new Healing(begin)));
                }
            }
        }
        mirror.show(text, marks);
        area.setErrorMessage(problem);
        area.setInvalid(!problem.isEmpty());
        getElement().getClassList().set("ask-text-wrong", !problem.isEmpty());
    }

    /** What is done about a spot that begins here. */
    private final class Healing implements SpotRemedies.Healer {

        private final int begin;

        Healing(int begin) {
            this.begin = begin;
        }

        @Override
        public void replace(Spot spot, String replacement) {
            var text = area.getValue();
            if (text.startsWith(spot.found(), begin)) {
                area.setValue(text.substring(0, begin)
                        + replacement
                        + text.substring(begin + spot.found().length()));
                LiveAnnouncer.announce(getTranslation("opinion-asking.replaced"));
            }
            area.focus();
        }

        @Override
        public void isNoBsn(NotBsn said) {
            answers.isNoBsn(said);
            area.focus();
        }

        @Override
        public void explain() {
            answers.explain(MarkedText.this);
        }
    }
}
