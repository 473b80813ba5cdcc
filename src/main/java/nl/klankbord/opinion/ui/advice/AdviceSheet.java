package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.opinion.advice.AdvicePaper;
import nl.klankbord.opinion.advice.AdvicePaper.Part;

/** An advice on the screen as it stands on paper. */
final class AdviceSheet extends Article {

    AdviceSheet(AdvicePaper paper) {
        addClassNames("card", "opinion-advice-sheet");
        getElement().setAttribute("lang", paper.language());
        var sender = paper.sender();
        var head = new Div(new PartnerBadge(sender.mark(), sender.name(), sender.accent()));
        head.addClassName("opinion-advice-sender");
        var kind = new Paragraph(paper.kind());
        kind.addClassName("muted");
        var facts = new DescriptionList();
        facts.addClassName("opinion-advice-facts");
        paper.facts()
                .forEach(fact -> facts.add(
                        new DescriptionList.Term(fact.label()), new DescriptionList.Description(fact.value())));
        add(head, kind, new H2(paper.title()), facts);
        paper.parts().forEach(part -> add(section(part)));
        var disclaimer = section(paper.disclaimer());
        disclaimer.addClassName("opinion-advice-disclaimer");
        add(disclaimer);
    }

    private static Section section(Part part) {
        var section = new Section(new H3(part.heading()));
        part.paragraphs().forEach(text -> section.add(new Paragraph(text)));
        if (part.prominent()) {
            section.addClassName("opinion-advice-prominent");
        }
        return section;
    }
}
