package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.opinion.Dossier.Reading;

/** Who read the request or took a file along; the requester sees it. */
final class Readers extends DossierSection {

    /** As many as are of use at a glance. */
    private static final int AT_ONCE = 5;

    private final transient DossierTools tools;

    Readers(OpenDossier open, DossierTools tools) {
        this.tools = tools;
        var readings = open.dossier().readings();
        if (readings.isEmpty()) {
            return;
        }
        var shown = list();
        readings.stream().limit(AT_ONCE).forEach(reading -> shown.add(item(reading)));
        add(shown);
        if (readings.size() > AT_ONCE) {
            var rest = list();
            readings.stream().skip(AT_ONCE).forEach(reading -> rest.add(item(reading)));
            add(new Details(getTranslation("opinion-dossier.readers.more", readings.size() - AT_ONCE), rest));
        }
        heading(getTranslation("opinion-dossier.readers"));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("opinion-dossier-readers");
        return list;
    }

    private ListItem item(Reading reading) {
        var when = new Span(tools.dates().moment(reading.at(), getLocale()));
        when.addClassNames("small", "muted");
        return new ListItem(
                new Span(getTranslation(
                        "opinion.reading." + reading.what(), reading.by().name(), reading.times())),
                when);
    }
}
