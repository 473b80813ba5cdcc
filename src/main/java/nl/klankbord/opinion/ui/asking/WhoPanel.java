package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.Suggestions;
import nl.klankbord.opinion.Suggestions.Suggested;
import nl.klankbord.opinion.Suggestions.Wanted;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/** "Wie vraag je?": up to three colleagues who fit, whom one has in mind oneself, and the queue. */
final class WhoPanel extends Section {

    private final Paragraph intro = new Paragraph();
    private final RadioButtonGroup<Choice> who = new RadioButtonGroup<>();
    private final UnorderedList others = new UnorderedList();
    private final Paragraph refused = new Paragraph();
    private final ComboBox<ColleagueCard> named;
    private final Map<Choice, Suggested> shown = new LinkedHashMap<>();
    private final transient Partners partners;
    private Visibility visibility = Visibility.PARTIES_ONLY;

    /** @param name hears whom the requester has in mind */
    WhoPanel(Partners partners, AskChoices choices, Consumer<ColleagueId> name) {
        this.partners = partners;
        addClassNames("card", "ask-who");
        var title = new H2(getTranslation("opinion-asking.who"));
        title.setId("ask-who");
        getElement().setAttribute("aria-labelledby", "ask-who");
        intro.addClassNames("small", "muted");
        who.setAriaLabelledBy("ask-who");
        who.setManualValidation(true);
        who.setRenderer(new ComponentRenderer<>(this::line));
        refused.addClassNames("note", "note-attention", "small");
        refused.getElement().setAttribute("role", "status");
        others.addClassNames("small", "muted", "ask-others");
        others.getElement().setAttribute("aria-label", getTranslation("opinion-asking.who.others"));
        named = choices.colleague(getLocale());
        named.setLabel(getTranslation("base.form.optional", getTranslation("opinion-asking.who.named")));
        named.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                name.accept(chosen.getValue().id());
            }
        });
        var more = new Div(refused, others, named);
        more.addClassName("ask-who-more");
        add(new Header(title, intro), who, more);
        showNothing(Visibility.PARTIES_ONLY);
    }

    /** Before there is anything to go by. */
    void showNothing(Visibility visibility) {
        others.removeAll();
        intro.setText(getTranslation("opinion-asking.who.not-yet"));
        refused.setVisible(false);
        fill(new LinkedHashMap<>(), visibility, false);
    }

    /**
     * Shows who could be asked; who was chosen stays chosen while that is possible.
     *
     * @param wanted whom the requester has in mind; null for nobody
     * @param whyNot why that colleague cannot be asked, in words; empty for no reason
     * @param coordinator the requester agrees that a coordinator looks for somebody
     */
    void show(Suggestions found, @Nullable Wanted wanted, String whyNot, Visibility visibility, boolean coordinator) {
        var people = new LinkedHashMap<Choice, Suggested>();
        if (wanted != null && wanted.why() == null) {
            people.put(new Choice.Colleague(wanted.who().card().id()), wanted.who());
        }
        found.people()
                .forEach(one ->
                        people.putIfAbsent(new Choice.Colleague(one.card().id()), one));
        var key = found.nobodyFits() ? "opinion-asking.who.nobody" : "opinion-asking.who.some";
        intro.setText(
                found.nobodyFits() && visibility == Visibility.NAMED_ONLY
                        ? getTranslation("opinion-asking.who.nobody.named")
                        : getTranslation(key, found.people().size()));
        refused.setText(whyNot);
        refused.setVisible(!whyNot.isEmpty());
        others.removeAll();
        found.blocked().forEach(rule -> others.add(new ListItem(rule.text())));
        count("opinion-asking.who.full", found.full());
        count("opinion-asking.who.away", found.away());
        fill(people, visibility, found.nobodyFits() && coordinator);
    }

    /** Who is asked; null while nothing is chosen. */
    @Nullable
    Choice choice() {
        return who.getValue();
    }

    void choose(Choice choice) {
        if (shown.containsKey(choice)) {
            who.setValue(choice);
        }
    }

    void problem(String howToMend) {
        who.setErrorMessage(howToMend);
        who.setInvalid(!howToMend.isEmpty());
    }

    /** The language in which people are described here. */
    Locale language() {
        return getLocale();
    }

    /** What takes focus to choose. */
    Component field() {
        return who;
    }

    /** While the choices are replaced, those before are drawn once more: they are forgotten after that. */
    private void fill(Map<Choice, Suggested> people, Visibility visibility, boolean coordinator) {
        this.visibility = visibility;
        shown.putAll(people);
        var choices = new ArrayList<>(people.keySet());
        if (visibility != Visibility.NAMED_ONLY) {
            choices.add(Choice.QUEUE);
            if (coordinator) {
                choices.add(Choice.COORDINATOR);
            }
        }
        var before = who.getValue();
        who.setItems(choices);
        shown.keySet().retainAll(people.keySet());
        who.setVisible(!choices.isEmpty());
        if (before != null && choices.contains(before)) {
            who.setValue(before);
        }
        others.setVisible(others.getElement().getChildCount() > 0);
    }

    private void count(String key, int number) {
        if (number > 0) {
            others.add(new ListItem(getTranslation(key, number)));
        }
    }

    private Component line(Choice choice) {
        return switch (choice) {
            case Choice.Queue _ ->
                line(
                        "opinion-asking.who.queue",
                        visibility == Visibility.OPEN_NETWORK
                                ? "opinion-asking.who.queue.open"
                                : "opinion-asking.who.queue.text");
            case Choice.Coordinator _ -> line("opinion-asking.who.coordinator", "opinion-asking.who.coordinator.text");
            case Choice.Colleague _ -> {
                var suggested = Objects.requireNonNull(shown.get(choice));
                yield new SuggestedLine(
                        suggested, partners.find(suggested.card().partner()).orElse(null));
            }
        };
    }

    private Component line(String nameKey, String textKey) {
        var name = new Span(getTranslation(nameKey));
        name.addClassName("ask-suggested-name");
        var text = new Span(getTranslation(textKey));
        text.addClassNames("small", "muted");
        var line = new Span(name, text);
        line.addClassName("ask-suggested");
        return line;
    }
}
