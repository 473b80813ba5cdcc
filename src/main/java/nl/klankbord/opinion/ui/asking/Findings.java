package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Reason;

/**
 * What is wrong with a question. Something is said at a field once it was left; what is missing only once sending was
 * tried, so that nobody is told off while filling in.
 */
record Findings(List<Flaw> flaws, List<Spot> spots, AskWords words, Locale language) {

    /** The sentence above each field that has one. */
    Map<String, String> atFields(Set<String> left, boolean tried) {
        var said = new HashMap<String, String>();
        flaws.stream()
                .filter(flaw -> tried || flaw.reason() != Reason.EMPTY && left.contains(flaw.field()))
                .forEach(flaw -> said.putIfAbsent(flaw.field(), words.flaw(flaw, language)));
        // A text says it itself.
        spots(left, tried).stream()
                .filter(spot -> spot.stops() && spot.field().equals(AskForm.TOPICS))
                .forEach(spot -> said.putIfAbsent(spot.field(), words.takeAway(spot, language)));
        return said;
    }

    /** The spots that are shown. */
    List<Spot> spots(Set<String> left, boolean tried) {
        return spots.stream()
                .filter(spot -> tried || left.contains(spot.field()))
                .toList();
    }

    /** How each field is mended, in the order of the form. */
    SequencedMap<Component, String> summary(SequencedMap<String, Component> fields) {
        var mends = new HashMap<String, String>();
        flaws.forEach(flaw -> mends.putIfAbsent(flaw.field(), words.flaw(flaw, language)));
        spots.stream()
                .filter(Spot::stops)
                .forEach(spot -> mends.putIfAbsent(spot.field(), words.takeAway(spot, language)));
        var summary = new LinkedHashMap<Component, String>();
        fields.forEach((name, field) -> {
            if (mends.get(name) instanceof String mend) {
                summary.put(field, mend);
            }
        });
        return summary;
    }
}
