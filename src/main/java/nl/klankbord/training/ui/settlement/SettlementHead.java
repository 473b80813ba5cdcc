package nl.klankbord.training.ui.settlement;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.training.settlement.Amounts;
import nl.klankbord.training.settlement.Settlement;

/** What is divided, by what, and how far that is. */
final class SettlementHead extends Div {

    SettlementHead(Settlement settlement) {
        addClassNames("card", "training-papers-head");
        var facts = new DescriptionList();
        facts.addClassName("training-papers-facts");
        var organiser = settlement.organiser();
        if (organiser != null) {
            facts.add(
                    new DescriptionList.Term(getTranslation("training-papers.settlement.organiser")),
                    new DescriptionList.Description(
                            new PartnerBadge(organiser.mark(), organiser.name(), organiser.accent())));
        }
        fact(
                facts,
                "training-papers.settlement.total",
                getTranslation(
                        "training-papers.settlement.without-btw", Amounts.euros(settlement.cents(), getLocale())));
        fact(
                facts,
                "training-papers.settlement.rule",
                getTranslation("training-papers.rule." + settlement.rule(), String.valueOf(settlement.year())));
        var settledAt = settlement.settledAt();
        facts.add(
                new DescriptionList.Term(getTranslation("training-papers.settlement.state")),
                new DescriptionList.Description(
                        settledAt == null
                                ? new StatusBadge(getTranslation("training-papers.settlement.preview"), Tone.NEUTRAL)
                                : new StatusBadge(
                                        getTranslation(
                                                "training-papers.settlement.settled",
                                                Dates.full(Dates.dayOf(settledAt), getLocale())),
                                        Tone.GOOD)));
        add(facts);
    }

    private void fact(DescriptionList facts, String labelKey, String value) {
        facts.add(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(value));
    }
}
