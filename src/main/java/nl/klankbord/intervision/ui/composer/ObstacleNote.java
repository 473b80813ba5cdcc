package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalPage.Trouble;
import nl.klankbord.intervision.ui.composer.SaidWords.Names;
import nl.klankbord.intervision.ui.programme.ProgrammePlaces;

/** Why not everybody could get a place, and what would mend it. */
final class ObstacleNote extends Div {

    ObstacleNote(ProposalPage page, ComposerTools tools) {
        addClassNames("note", "note-attention");
        setVisible(!page.troubles().isEmpty());
        var title = new Paragraph(getTranslation("intervision-screens.obstacles"));
        title.addClassName("intervision-note-title");
        var names = tools.columns().names(page);
        var list = new UnorderedList();
        list.addClassName("intervision-obstacles");
        page.troubles().forEach(trouble -> list.add(item(trouble, names, tools)));
        var change = new Anchor(
                ProgrammePlaces.toEdit(page.programme()), getTranslation("intervision-screens.change-rules"));
        change.addClassName("button");
        add(new Div(title, list), change);
    }

    private ListItem item(Trouble trouble, Names names, ComposerTools tools) {
        var item = new ListItem(new Paragraph(tools.said().say(trouble.said(), names, getLocale())));
        if (!trouble.mends().isEmpty()) {
            var mends = trouble.mends().stream()
                    .map(mend -> tools.said().say(mend, names, getLocale()))
                    .collect(Collectors.joining("; "));
            item.add(new Paragraph(getTranslation("intervision-screens.obstacles.mend", mends)));
        }
        return item;
    }
}
