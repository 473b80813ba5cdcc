package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.knowledge.KnowledgeLinks;

/** What else can be put on the shelf than an article. */
final class NewKnowledge extends MenuBar {

    NewKnowledge(Actor actor) {
        ComponentTexts.apply(this);
        var more = addItem(getTranslation("knowledge.new.more"));
        add(more, "knowledge.new.document", KnowledgeLinks.NEW_DOCUMENT);
        add(more, "knowledge.new.success", KnowledgeLinks.NEW_SUCCESS);
        add(more, "knowledge.new.question", KnowledgeLinks.NEW_QUESTION);
        if (actor.is(Role.PARTNER_ADMIN) || actor.is(Role.COORDINATOR)) {
            add(more, "knowledge.new.import", KnowledgeLinks.IMPORT);
        }
        add(more, "knowledge.new.anthology", KnowledgeLinks.ANTHOLOGY);
    }

    private void add(MenuItem more, String key, String path) {
        more.getSubMenu().addItem(getTranslation(key), _ -> getUI().ifPresent(ui -> ui.navigate(path)));
    }

    /** The one main action of the page. */
    static Anchor article(String words) {
        return new Anchor(KnowledgeLinks.NEW_ARTICLE, words);
    }
}
