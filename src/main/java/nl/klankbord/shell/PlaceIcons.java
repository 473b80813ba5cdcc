package nl.klankbord.shell;

import java.util.Map;
import nl.klankbord.base.ui.Icons;

/** The icon of each place of the portal, by its address. */
public final class PlaceIcons {

    private static final Map<String, Icons> ICONS = Map.ofEntries(
            Map.entry("", Icons.HOME),
            Map.entry("collegas", Icons.PEOPLE),
            Map.entry("second-opinions", Icons.OPINION),
            Map.entry("trainingen", Icons.CALENDAR),
            Map.entry("intervisie", Icons.CIRCLE),
            Map.entry("kennis", Icons.BOOK),
            Map.entry("acties", Icons.CHECK),
            Map.entry("samenwerken", Icons.TOGETHER),
            Map.entry("inzicht", Icons.CHART),
            Map.entry("woordenlijst", Icons.WORDS),
            Map.entry("partners", Icons.BUILDING),
            Map.entry("beheer/partners", Icons.BUILDING),
            Map.entry("beheer/woordenlijst", Icons.WORDS),
            Map.entry("beheer/collegas/import", Icons.UPLOAD),
            Map.entry("beheer/dossiers", Icons.FILE),
            Map.entry("beheer/mail", Icons.MAIL),
            Map.entry("beheer/bewaartermijnen", Icons.CLOCK),
            Map.entry("onderdelen", Icons.FILTER));

    private PlaceIcons() {}

    /** Of the place at this address, without a leading slash. */
    static Icons at(String path) {
        return ICONS.getOrDefault(path, Icons.SETTINGS);
    }

    /** Of the place that this address lies in. */
    public static Icons around(String path) {
        var place = path.split("[?#]", 2)[0];
        while (!place.isEmpty()) {
            if (ICONS.get(place) instanceof Icons icon) {
                return icon;
            }
            place = place.contains("/") ? place.substring(0, place.lastIndexOf('/')) : "";
        }
        return Icons.CLOCK;
    }
}
