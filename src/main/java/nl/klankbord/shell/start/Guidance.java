package nl.klankbord.shell.start;

import java.util.List;
import nl.klankbord.access.Preferences.Guide;

/**
 * What helps somebody begin, each point with whether it is done as far as the portal can see.
 *
 * @param points in the order in which one does them
 */
record Guidance(Guide guide, List<Point> points) {

    Guidance {
        points = List.copyOf(points);
    }

    /** How far a point is. */
    enum State {
        DONE,
        OPEN,
        /** It is done outside the portal, which cannot tell. */
        UNSEEN
    }

    /**
     * @param name as it stands in the keys of its texts
     * @param path where it is done, without a leading slash; empty for elsewhere
     * @param arguments of the sentence that says how far it is
     */
    record Point(String name, State state, String path, List<Object> arguments) {

        Point {
            arguments = List.copyOf(arguments);
        }

        static Point of(String name, boolean done, String path, Object... arguments) {
            return new Point(name, done ? State.DONE : State.OPEN, path, List.of(arguments));
        }
    }

    long done() {
        return points.stream().filter(point -> point.state() == State.DONE).count();
    }

    /** Nothing is left that the portal can see. */
    boolean isOver() {
        return points.stream().noneMatch(point -> point.state() == State.OPEN);
    }
}
