package nl.klankbord.journeys;

import org.jspecify.annotations.Nullable;

/**
 * One visit of the tour past every route.
 *
 * @param template the route as it is registered
 * @param username as whom it is visited; null for an anonymous visitor
 * @param path where the browser goes
 */
record Stop(String template, @Nullable String username, String path) {

    @Override
    public String toString() {
        return "/" + path + " as " + (username == null ? "nobody" : username);
    }
}
