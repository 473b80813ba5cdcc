package nl.klankbord.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which text keys a source names. A key that is put together is known by how it begins. */
final class TextKeys extends Source.Rule {

    private final Pattern key;
    private final List<String> whole = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final Set<String> known;

    TextKeys(Set<String> modules, Set<String> known) {
        this.key = Pattern.compile("(" + String.join("|", modules) + ")\\.[A-Za-z0-9_.-]*");
        this.known = known;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getKind() == Tree.Kind.STRING_LITERAL
                && literal.getValue() instanceof String text
                && key.matcher(text).matches()) {
            var begins = text.endsWith(".") || getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree;
            if (begins) {
                beginnings.add(text);
                if (known.stream().noneMatch(each -> each.startsWith(text))) {
                    report(literal, "no text begins with " + text);
                }
            } else {
                whole.add(text);
                if (!known.contains(text)) {
                    report(literal, "no text for " + text);
                }
            }
        }
        return null;
    }

    boolean names(String candidate) {
        return whole.contains(candidate) || beginnings.stream().anyMatch(candidate::startsWith);
    }
}
