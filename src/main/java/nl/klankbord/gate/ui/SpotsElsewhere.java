package nl.klankbord.gate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.Spot;

/** Spots of a text that is typed elsewhere, with what can be said about each here. Hidden until there are some. */
public final class SpotsElsewhere extends Div {

    private final Paragraph why = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final SpotsSaid said = new SpotsSaid(true, this::draw);
    private transient List<Spot> spots = List.of();

    /** @param there leads to where the text can be changed */
    public SpotsElsewhere(Anchor there) {
        addClassNames("gate", "note", "note-danger", "stack");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(why, list, there);
        setVisible(false);
    }

    /** Shows what stops the text, and takes focus; what was said about the same spots stays. */
    public void show(GateReport report) {
        spots = report.spots();
        said.learn(report);
        draw();
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /** What was said about the spots; nothing while none are shown. */
    public GateAnswers answers() {
        return said.answers(spots);
    }

    private void draw() {
        list.removeAll();
        spots.stream().map(said::judged).filter(Spot::stops).forEach(spot -> list.add(item(spot)));
        why.setText(
                getTranslation(list.getChildren().findAny().isPresent() ? "gate.elsewhere" : "gate.elsewhere.said"));
    }

    /** Focus stays here, also when nothing is left to say. */
    private void goOn() {
        getElement().callJsFunction("focus");
    }

    private Component item(Spot spot) {
        var found = new Div(getTranslation("gate.quote", spot.found()));
        found.addClassName("gate-text");
        var what = new Paragraph(getTranslation("gate.spot." + spot.kind()));
        return new ListItem(found, what, SpotRemedies.saying(spot, said, this::goOn));
    }
}
