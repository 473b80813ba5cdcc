package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.opinion.gate.GateAnswers.NotBsn;
import nl.klankbord.opinion.gate.Spot;
import nl.klankbord.people.ProfileText;

/** A text in which spots that look like personal data are marked where they stand, with what can be done about each. */
final class MarkedText extends Div {

    /** How often what stands there is kept while somebody types, in milliseconds; the first letter is at once. */
    private static final int KEPT_EVERY = 1_500;

    private final TextArea area = new TextArea();
    private final Mirror mirror = new Mirror();
    private final Div remedies = new Div();
    private final transient Answers answers;
    private transient List<Found> offered = List.of();

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
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(KEPT_EVERY);
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
        var found = new ArrayList<Found>();
        var from = 0;
        for (var spot : spots) {
            var begin = text.startsWith(spot.found(), spot.begin()) ? spot.begin() : text.indexOf(spot.found(), from);
            if (begin >= 0) {
                from = begin + spot.found().length();
                found.add(new Found(spot, begin));
            }
        }
        mirror.show(
                text,
                found.stream()
                        .map(one -> new Mirror.Mark(
                                one.begin(), one.end(), !one.spot().stops()))
                        .toList());
        offer(found.stream().filter(one -> one.spot().stops()).toList());
        area.setErrorMessage(problem);
        area.setInvalid(!problem.isEmpty());
        getElement().getClassList().set("ask-text-wrong", !problem.isEmpty());
    }

    /** What is offered already stays as it is: somebody may be typing there. */
    private void offer(List<Found> open) {
        if (!open.equals(offered)) {
            offered = open;
            remedies.removeAll();
            open.forEach(one -> remedies.add(new SpotRemedies(one.spot(), open.size() > 1, new Healing(one.begin()))));
        }
    }

    /** Where in this field a spot stands. */
    private record Found(Spot spot, int begin) {

        int end() {
            return begin + spot.found().length();
        }
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
