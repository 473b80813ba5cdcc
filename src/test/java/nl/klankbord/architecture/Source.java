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
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source, for rules about what compiled classes no longer tell: literals, and which exceptions are caught. */
record Source(String path, String text) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Of the portal, all read at once: beginning takes the compiler longer than reading a source. */
    private static final List<Read> ALL = readTogether(files());

    /** A source with what the compiler made of it. */
    private record Read(Source source, CompilationUnitTree unit, SourcePositions positions) {}

    /** Every source of the portal. */
    static List<Source> all() {
        return ALL.stream().map(Read::source).toList();
    }

    private static List<Source> files() {
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
        var read = ALL.stream()
                .filter(each -> each.source() == this)
                .findFirst()
                .orElseGet(() -> readTogether(List.of(this)).getFirst());
        rule.unit = read.unit();
        rule.positions = read.positions();
        rule.path = path;
        rule.scan(read.unit(), null);
        return rule.reported;
    }

    private static List<Read> readTogether(List<Source> sources) {
        var objects = sources.stream().map(Source::object).toList();
        var task = (JavacTask) COMPILER.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, objects);
        try {
            var read = new ArrayList<Read>();
            for (var unit : task.parse()) {
                read.add(new Read(
                        sources.get(read.size()), unit, Trees.instance(task).getSourcePositions()));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SimpleJavaFileObject object() {
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
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
