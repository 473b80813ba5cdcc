package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.intervision.ProgrammeId;

/** Which circle shows where there is room for one. */
final class CircleTabs extends Nav {

    CircleTabs(ProgrammeId id, List<Column> columns, int chosen) {
        addClassName("intervision-tabs");
        getElement().setAttribute("aria-label", getTranslation("intervision-screens.tabs"));
        columns.forEach(column -> {
            var tab = new Anchor(new ComposerState(column.number()).path(id), column.name());
            if (!column.breaches().isEmpty()) {
                tab.addComponentAsFirst(Icons.STOP.small());
                tab.addClassName("intervision-tab-broken");
            }
            if (column.number() == chosen) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        });
    }
}
