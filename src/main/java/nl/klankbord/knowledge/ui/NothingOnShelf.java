package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.vocabulary.Topic;

/** Stands where the list would when nothing was found: what was searched, and the ways on. */
final class NothingOnShelf extends Div {

    NothingOnShelf(KnowledgeState state, Chips chips, List<Topic> near) {
        addClassName("card");
        var searched = state.text().isEmpty()
                ? getTranslation("knowledge.nothing.filtered")
                : getTranslation("knowledge.nothing.searched", state.text());
        var all = new Anchor(KnowledgeLinks.PLACE, getTranslation("knowledge.nothing.all"));
        all.addClassName("button");
        add(
                state.text().isEmpty()
                        ? ListState.nothingFound(searched, chips, all)
                        : ListState.nothingFound(searched, chips, ask(state.text()), all));
        if (!near.isEmpty()) {
            add(near(near));
        }
    }

    private Component ask(String text) {
        var ask = new Anchor(
                KnowledgeLinks.NEW_QUESTION + "?"
                        + QueryParameters.simple(Map.of("vraag", text)).getQueryString(),
                getTranslation("knowledge.nothing.ask"));
        ask.addClassName("button");
        return ask;
    }

    private Div near(List<Topic> topics) {
        var list = new UnorderedList();
        topics.forEach(
                topic -> list.add(new ListItem(new Anchor(new KnowledgeState(topic.nl()).address(), topic.nl()))));
        list.addClassName("knowledge-near-list");
        var near = new Div(new Paragraph(getTranslation("knowledge.nothing.near")), list);
        near.addClassName("knowledge-near");
        return near;
    }
}
