package nl.klankbord.testing;

import java.nio.file.Path;

/** Where the tests of one process keep their files; several run side by side, each with a database server of its own. */
public final class TestFolder {

    private static final Path OF_THIS_PROCESS = Path.of(
                    "target", "tests-" + System.getProperty("klankbord.test.fork", "1"))
            .toAbsolutePath();

    private TestFolder() {}

    /** A folder that no other process uses; it need not be there yet. */
    public static Path named(String name) {
        return OF_THIS_PROCESS.resolve(name);
    }
}
