package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Suggestions;
import nl.klankbord.opinion.Suggestions.Blocked;
import nl.klankbord.opinion.Suggestions.Suggested;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.PeopleLinks;

/** Who is suggested, each with the reasons; and why others are not, in counts. */
final class SuggestedPeople extends Div {

    /** @param askCoordinator tells the coordinators that nobody fits */
    SuggestedPeople(Suggestions suggestions, OpenDossier open, Consumer<ColleagueId> choose, Runnable askCoordinator) {
        addClassNames("opinion-dossier-suggested", "stack");
        if (suggestions.nobodyFits()) {
            add(new Paragraph(getTranslation("opinion-dossier.offer.nobody")));
            waysOn(open, askCoordinator);
        } else {
            var list = new OrderedList();
            list.addClassName("opinion-dossier-people");
            suggestions.people().forEach(one -> list.add(person(one, choose)));
            add(list);
        }
        var others = others(suggestions);
        if (!others.isEmpty()) {
            var list = new UnorderedList();
            others.forEach(line -> list.add(new ListItem(line)));
            list.addClassNames("small", "muted");
            add(DossierSection.small(getTranslation("opinion-dossier.offer.others")), list);
        }
    }

    private void waysOn(OpenDossier open, Runnable askCoordinator) {
        if (open.dossier().steps().contains(OpinionStep.QUEUE)) {
            add(new Paragraph(getTranslation("opinion-dossier.offer.nobody.queue")));
        }
        var question = open.dossier().question();
        if (question != null && question.coordinatorMayOffer()) {
            add(new Paragraph(getTranslation("opinion-dossier.offer.nobody.coordinator")));
            if (open.isRequester() && open.dossier().card().visibility() != Visibility.NAMED_ONLY) {
                add(new Button(getTranslation("opinion-dossier.offer.ask-coordinator"), _ -> askCoordinator.run()));
            }
        }
    }

    private ListItem person(Suggested one, Consumer<ColleagueId> choose) {
        var name = new Anchor(PeopleLinks.to(one.card().id()), one.card().name());
        name.addClassName("opinion-dossier-suggested-name");
        var head = new Div(name, new Span(one.partner()));
        head.addClassName("row");
        var reasons = new UnorderedList();
        one.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
        var item = new ListItem(head, reasons);
        if (one.warning() != null) {
            var warning = new Paragraph(one.warning());
            warning.addClassNames("note", "note-attention");
            item.add(warning);
        }
        item.add(new Button(
                getTranslation("opinion-dossier.offer.to", one.card().name()),
                _ -> choose.accept(one.card().id())));
        return item;
    }

    private List<String> others(Suggestions suggestions) {
        var lines = new ArrayList<>(
                suggestions.blocked().stream().map(Blocked::text).toList());
        count(lines, "full", suggestions.full());
        count(lines, "away", suggestions.away());
        count(lines, "declined", suggestions.declined());
        return lines;
    }

    private void count(List<String> lines, String why, int number) {
        if (number > 0) {
            lines.add(getTranslation("opinion-dossier.offer." + why, number));
        }
    }
}
