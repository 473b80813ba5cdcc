package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.people.PeopleLinks;

/** Says that there is nothing to see at this address, and where else one can go. */
abstract class NowherePage extends HousePage {

    NowherePage() {
        super("shell.not-found.title");
        var start = new Anchor("", getTranslation("shell.to-start"));
        start.addClassName("button");
        var find = new Anchor(PeopleLinks.DIRECTORY, getTranslation("shell.find-colleague"));
        find.addClassName("button");
        var ways = new Div(start, find);
        ways.addClassNames("row", "shell-ways");
        content(new Paragraph(getTranslation("shell.not-found.why")), ways);
    }
}
