package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.planning.PlanningWords;
import nl.klankbord.planning.Proposal;

/** One proposal: its days, how good it is, and why. */
final class ProposalCard extends ListItem {

    private static final int GOOD = 90;
    private static final int FAIR = 60;

    private final Button choose = new Button();
    private final int number;

    /** @param number its place among the proposals, from 1 */
    ProposalCard(int number, Proposal proposal, PlanningWords words, Runnable chosen) {
        this.number = number;
        addClassNames("card", "training-planner-proposal");
        var title = new H3(getTranslation("training-planner.proposal", number));
        title.setId("training-planner-proposal-" + number);
        var badge = new StatusBadge(getTranslation("training-planner.score", proposal.score()), tone(proposal));
        choose.addClickListener(_ -> chosen.run());
        var head = new Div(title, badge, choose);
        head.addClassNames("row", "training-planner-head");
        var days = new OrderedList();
        days.getElement().setAttribute("aria-labelledby", "training-planner-proposal-" + number);
        proposal.lessons().forEach(lesson -> days.add(new ListItem(words.when(lesson, getLocale()))));
        days.addClassName("training-planner-days");
        var why = new UnorderedList();
        words.why(proposal, getLocale()).forEach(sentence -> why.add(new ListItem(sentence)));
        why.addClassNames("small", "training-planner-why");
        add(head, days, why);
        mark(false);
    }

    private static StatusBadge.Tone tone(Proposal proposal) {
        if (proposal.score() >= GOOD) {
            return StatusBadge.Tone.GOOD;
        }
        return proposal.score() >= FAIR ? StatusBadge.Tone.NEUTRAL : StatusBadge.Tone.ATTENTION;
    }

    /** Shows whether this is the one that was chosen. */
    void mark(boolean chosen) {
        getElement().getClassList().set("training-planner-chosen", chosen);
        choose.setText(getTranslation(chosen ? "training-planner.chosen" : "training-planner.choose"));
        choose.setAriaLabel(
                getTranslation(chosen ? "training-planner.chosen.label" : "training-planner.choose.label", number));
    }
}
