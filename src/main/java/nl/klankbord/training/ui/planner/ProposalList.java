package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.planning.PlanningWords;
import nl.klankbord.planning.Proposal;
import nl.klankbord.planning.Proposals;

/** What was found, and what the planner does not know. */
final class ProposalList extends Section {

    /** Where somebody adds the calendar that they keep elsewhere. */
    private static final String OWN_CALENDAR = "instellingen/eigen-agenda";

    private final transient PlanningWords words;
    private final H2 title = new H2(getTranslation("training-planner.found"));

    ProposalList(PlanningWords words) {
        this.words = words;
        addClassName("training-planner-found");
        title.setId("training-planner-found");
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "training-planner-found");
        setVisible(false);
    }

    /** @param chosen hears which one is taken */
    void show(Proposals proposals, Consumer<Proposal> chosen) {
        removeAll();
        setVisible(true);
        var beside = new UnorderedList();
        words.beside(proposals, getLocale()).forEach(sentence -> beside.add(new ListItem(sentence)));
        beside.add(new ListItem(new Anchor(OWN_CALENDAR, getTranslation("training-planner.own-calendar"))));
        beside.addClassNames("note", "small", "training-planner-beside");
        beside.getElement()
                .getClassList()
                .set("note-attention", proposals.best().isEmpty());
        var cards = new LinkedHashMap<Proposal, ProposalCard>();
        var list = new OrderedList();
        list.addClassName("training-planner-list");
        proposals.best().forEach(proposal -> {
            var card = new ProposalCard(cards.size() + 1, proposal, words, () -> {
                cards.forEach((one, other) -> other.mark(one.equals(proposal)));
                chosen.accept(proposal);
            });
            cards.put(proposal, card);
            list.add(card);
        });
        list.setVisible(!cards.isEmpty());
        add(title, list, beside);
        LiveAnnouncer.announce(getTranslation("training-planner.count", cards.size()));
        title.getElement().callJsFunction("focus");
    }
}
