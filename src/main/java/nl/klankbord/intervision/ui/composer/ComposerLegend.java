package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.intervision.programme.ProposalPage;

/** What stands below the circles: the score of the whole, what a pin is, and how many private wishes count. */
final class ComposerLegend extends Paragraph {

    ComposerLegend(ProposalPage page) {
        addClassName("intervision-legend");
        var bound = page.bound();
        add(new Span(
                bound == null
                        ? getTranslation("intervision-screens.score", page.score())
                        : getTranslation("intervision-screens.score.bound", page.score(), bound)));
        add(new Span(Icons.PIN.small(), new Span(getTranslation("intervision-screens.pin.legend"))));
        var wishes = page.wishes();
        if (wishes != null) {
            add(new Span(getTranslation("intervision-screens.wishes", wishes)));
        }
    }
}
