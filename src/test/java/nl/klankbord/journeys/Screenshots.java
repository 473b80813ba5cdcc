package nl.klankbord.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import nl.klankbord.testing.RunningPortal;
import nl.klankbord.testing.Views;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A picture of every route, at a desk and on a phone, in light and dark; {@code ./klankbord screenshots}. */
@Tag("screenshots")
class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @Test
    void everyRoute() {
        var portal = RunningPortal.shared();
        var visitors = new HashMap<String, Visitor>();
        for (var stop : Tour.through(portal).stops(Views.routes())) {
            var visitor = visitors.computeIfAbsent(
                    String.valueOf(stop.username()),
                    name -> stop.username() == null ? Visitor.fresh(portal) : Visitor.of(portal, stop.username()));
            visitor.open(stop.path());
            for (var width : List.of(1440, 390)) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visitor.width(width).look(scheme).picture(FOLDER.resolve(name(stop, width, scheme)));
                }
            }
        }
        visitors.values().forEach(Visitor::close);
    }

    private static String name(Stop stop, int width, ColorScheme scheme) {
        var path = stop.path().isEmpty() ? "start" : stop.path().replaceAll("[0-9a-f-]{36}", "id");
        return path.replaceAll("[^a-z0-9]+", "-") + "_" + width + "_"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
