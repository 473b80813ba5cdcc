package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.klankbord.opinion.gate.GateAnswers;
import nl.klankbord.opinion.gate.GateAnswers.NotBsn;
import nl.klankbord.opinion.gate.GateReport;
import nl.klankbord.opinion.gate.Spot;
import nl.klankbord.opinion.gate.Spot.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The spots that keep a text from being sent because they look like personal data: each can be replaced, or something is
 * said about it. Hidden until there are some.
 */
public final class SpotsFound extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Checkbox anonymised = new Checkbox(getTranslation("opinion-advice.spots.anonymised"));
    private final Map<String, TextField> notBsn = new LinkedHashMap<>();
    private final Set<String> answeredFor = new HashSet<>();
    private final transient @Nullable BiConsumer<Spot, String> replace;

    /** For a text that is typed elsewhere. */
    public SpotsFound() {
        this(null);
    }

    /** @param replace puts a text, the second, in the place of a spot; null when the text is typed elsewhere */
    public SpotsFound(@Nullable BiConsumer<Spot, String> replace) {
        this.replace = replace;
        addClassNames("opinion-spots", "note", "note-danger", "stack");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new Span(getTranslation("opinion-advice.spots")), list, anonymised);
        setVisible(false);
    }

    /** Shows what stops the text; what was said before about the same spots stays. */
    public void show(GateReport report) {
        list.removeAll();
        var numbers = Map.copyOf(notBsn);
        notBsn.clear();
        report.spots().stream().filter(SpotsFound::isShown).forEach(spot -> list.add(item(spot, numbers)));
        var others = report.spots().stream()
                .filter(spot -> !isNumber(spot))
                .map(Spot::found)
                .toList();
        // What was said holds for what was shown then, and not for what was typed since.
        if (answeredFor.addAll(others)) {
            anonymised.setValue(false);
        }
        anonymised.setVisible(!others.isEmpty());
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /** A number that was answered for stays, with its answer, until the text has gone. */
    private static boolean isShown(Spot spot) {
        return !spot.answered() || spot.kind().neverPasses() || spot.kind() == Kind.BSN;
    }

    private ListItem item(Spot spot, Map<String, TextField> before) {
        var item = new ListItem();
        var found = new Span(spot.found());
        found.addClassName("opinion-spots-text");
        item.add(found, new Span(getTranslation("opinion.spot." + spot.kind())));
        if (replace != null) {
            item.add(replacing(spot, replace, () -> list.remove(item)));
        }
        if (spot.kind() == Kind.BSN) {
            var field = before.getOrDefault(
                    spot.found(), new TextField(getTranslation("opinion-advice.spots.not-bsn", spot.found())));
            notBsn.put(spot.found(), field);
            item.add(field);
        }
        return item;
    }

    private Button replacing(Spot spot, BiConsumer<Spot, String> put, Runnable done) {
        var with = getTranslation("opinion.replace." + spot.kind());
        var button = new Button(getTranslation("opinion-advice.spots.replace", with), _ -> {
            put.accept(spot, with);
            done.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("opinion-advice.spots.replace.label", with, spot.found()));
        return button;
    }

    /** What was said about the spots; nothing while none are shown. */
    public GateAnswers answers() {
        return new GateAnswers(
                notBsn.entrySet().stream()
                        .map(said -> new NotBsn(said.getKey(), said.getValue().getValue()))
                        .toList(),
                anonymised.getValue(),
                "",
                Set.of());
    }

    /** There are none any more. */
    public void clear() {
        list.removeAll();
        notBsn.clear();
        answeredFor.clear();
        anonymised.setValue(false);
        setVisible(false);
    }

    private static boolean isNumber(Spot spot) {
        return spot.kind() == Kind.BSN || spot.kind() == Kind.NAMED_BSN;
    }
}
