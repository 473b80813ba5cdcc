package nl.klankbord.gate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.gate.Spot;

/** A text in which spots that look like personal data are marked where they stand, with what can be done about each. */
public final class MarkedText extends Div {

    /** How often what stands there is kept while somebody types, in milliseconds; the first letter is at once. */
    private static final int KEPT_EVERY = 1_500;

    private final TextArea area = new TextArea();
    private final Mirror mirror = new Mirror();
    private final Div remedies = new Div();
    private final String name;
    private final transient SpotAnswers answers;
    private transient List<Found> offered = List.of();

    /**
     * A field for a text.
     *
     * @param hint what it is for; empty for nothing
     * @param rows at least so many lines
     * @param answers hears what is said about a spot that is not replaced
     */
    public MarkedText(String label, String hint, int rows, SpotAnswers answers) {
        this.name = label;
        this.answers = answers;
        addClassName("gate-field");
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

    /** Its label says that it may stay empty. */
    public MarkedText optional() {
        area.setLabel(getTranslation("base.form.optional", name));
        return this;
    }

    /** Where it is written. */
    public TextArea area() {
        return area;
    }

    /** Hears each change, and that somebody went on to something else. */
    public void onChange(Runnable changed, Runnable left) {
        area.addValueChangeListener(_ -> changed.run());
        area.addBlurListener(_ -> {
            area.setValue(PlainText.lines(area.getValue()));
            left.run();
        });
    }

    /**
     * Marks what was found, and says what is wrong with the whole.
     *
     * @param spots in their order
     * @param flaw what else is wrong with it, said first; empty for nothing
     */
    public void show(List<Spot> spots, String flaw) {
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
        var problem = flaw.isEmpty() ? here(spots) : flaw;
        area.setErrorMessage(problem);
        area.setInvalid(!problem.isEmpty());
        getElement().getClassList().set("gate-wrong", !problem.isEmpty());
    }

    /** What is offered already stays as it is: somebody may be typing there. */
    private void offer(List<Found> open) {
        if (!open.equals(offered)) {
            offered = open;
            remedies.removeAll();
            open.forEach(one -> remedies.add(SpotRemedies.inText(
                    one.spot(),
                    open.size() > 1,
                    answers,
                    with -> replace(one, with),
                    area::focus,
                    () -> answers.stays(this))));
        }
    }

    private void replace(Found one, String with) {
        var text = area.getValue();
        if (text.startsWith(one.spot().found(), one.begin())) {
            area.setValue(text.substring(0, one.begin()) + with + text.substring(one.end()));
            LiveAnnouncer.announce(getTranslation("gate.replaced"));
        }
        area.focus();
    }

    /** "Hier staat een mailadres", "Hier staan een mailadres en een telefoonnummer"; empty when nothing stops it. */
    private String here(List<Spot> spots) {
        var kinds = spots.stream()
                .filter(Spot::stops)
                .map(Spot::kind)
                .distinct()
                .map(kind -> getTranslation("gate.kind." + kind))
                .toList();
        if (kinds.isEmpty()) {
            return "";
        }
        var all = kinds.size() == 1
                ? kinds.getFirst()
                : getTranslation("gate.and", String.join(", ", kinds.subList(0, kinds.size() - 1)), kinds.getLast());
        return getTranslation("gate.here", all, kinds.size());
    }

    /** "Haal het mailadres weg uit “Bevindingen”". */
    String mend(Spot spot) {
        return getTranslation("gate.mend." + spot.kind(), name);
    }

    /** Where in this field a spot stands. */
    private record Found(Spot spot, int begin) {

        int end() {
            return begin + spot.found().length();
        }
    }
}
