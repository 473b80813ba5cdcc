package nl.klankbord.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source, for rules about what compiled classes no longer tell: literals, and which exceptions are caught. */
record Source(String path, String text) {

    /** Every source of the portal. */
    static List<Source> all() {
        var root = Path.of("src/main/java");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it draws screens. */
    boolean drawsScreens() {
        return path.contains("/ui/") || path.contains("/shell/");
    }

    /** Reads the source with this rule; the answer is what the rule reported, each with its place. */
    List<String> read(Rule rule) {
        var object = new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(object));
        try {
            for (var unit : task.parse()) {
                rule.unit = unit;
                rule.positions = Trees.instance(task).getSourcePositions();
                rule.path = path;
                rule.scan(unit, null);
            }
            return rule.reported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule that walks through the syntax tree of one source. */
    abstract static class Rule extends TreePathScanner<Void, Void> {

        private final List<String> reported = new ArrayList<>();
        private CompilationUnitTree unit;
        private SourcePositions positions;
        private String path;

        final void report(Tree tree, String what) {
            var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            reported.add(path + ":" + line + ": " + what);
        }
    }
}
