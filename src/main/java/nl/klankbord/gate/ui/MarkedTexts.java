package nl.klankbord.gate.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.gate.Spot;

/**
 * The texts of one form that pass the gate together. What stops them is shown once the gate refused them, and from then on
 * the marks follow what is typed.
 */
public final class MarkedTexts {

    private final SequencedMap<String, MarkedText> texts = new LinkedHashMap<>();
    private final SpotsSaid said;
    private boolean refused;

    private MarkedTexts(boolean hears) {
        said = new SpotsSaid(hears, this::look);
    }

    /** About a number can be said what it is, and about the rest that it does not lead to a person. */
    public static MarkedTexts answerable() {
        return new MarkedTexts(true);
    }

    /** Whatever is found has to be replaced. */
    public static MarkedTexts strict() {
        return new MarkedTexts(false);
    }

    /**
     * Adds a text.
     *
     * @param field under which the gate knows it
     */
    public MarkedText text(String field, String label, String hint, int rows) {
        var text = new MarkedText(label, hint, rows, said);
        texts.put(field, text);
        text.onChange(this::look, this::look);
        return text;
    }

    /**
     * Shows where these texts were stopped.
     *
     * @param problem hears how each field is mended, in their order
     */
    public void show(GateReport report, BiConsumer<Component, String> problem) {
        refused = true;
        said.learn(report);
        texts.forEach((field, text) -> report.stops().stream()
                .filter(spot -> spot.field().equals(field) && said.judged(spot).stops())
                .findFirst()
                .ifPresent(spot -> problem.accept(text.area(), text.mend(spot))));
        // Last: a form says at the field how to mend it, and here the field says what is wrong.
        look();
    }

    /** What was said about what stands there now. */
    public GateAnswers answers() {
        return said.answers(
                texts.keySet().stream().flatMap(field -> spots(field).stream()).toList());
    }

    /** Says again at each text what stops it. */
    public void look() {
        if (refused) {
            texts.forEach((field, text) -> text.show(spots(field), ""));
        }
    }

    private List<Spot> spots(String field) {
        var typed = texts.get(field);
        return typed == null
                ? List.of()
                : PersonalDataGate.look(List.of(new Piece(field, typed.area().getValue())), GateAnswers.none())
                        .spots()
                        .stream()
                        .map(said::judged)
                        .toList();
    }
}
