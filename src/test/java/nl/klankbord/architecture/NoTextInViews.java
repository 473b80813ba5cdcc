package nl.klankbord.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Text that a reader sees stands in the bundles, not in a view. */
final class NoTextInViews extends Source.Rule {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PHRASE = Pattern.compile("\\p{L}[,.:;!?]?\\s+\\p{L}");

    private static final Pattern DATE_PATTERN = Pattern.compile("[dMyEHmsu .,:'-]+");

    /** A text key, or the address of something. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+\\.?|[a-z][a-z0-9-]*\\.");

    private static final Pattern SHOWS = Pattern.compile(
            "set(\\w*(Text|Label|Title|Placeholder|Message|Header|Footer|Caption|Tooltip|Html|Alt|Summary|Content))"
                    + "|title|subtitle|add|addComponentAsFirst|show|announce|addItem|addTab|setAriaLabel");

    private static final Set<String> COMPONENTS = Set.of(
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Span",
            "Div",
            "Paragraph",
            "Text",
            "Button",
            "NativeButton",
            "Anchor",
            "RouterLink",
            "NativeLabel",
            "Html",
            "Pre",
            "ListItem",
            "TextField",
            "TextArea",
            "EmailField",
            "PasswordField",
            "IntegerField",
            "NumberField",
            "DatePicker",
            "ComboBox",
            "MultiSelectComboBox",
            "Select",
            "Checkbox",
            "CheckboxGroup",
            "RadioButtonGroup",
            "Details",
            "Tab",
            "SideNavItem",
            "Badge",
            "Notification",
            "MenuItem",
            "Emphasis",
            "Strong",
            "DutchDateField",
            "Avatar",
            "Dialog",
            "ConfirmDialog",
            "Markdown");

    /** Where a literal with spaces is no language: names of classes, style, script. */
    private static final Set<String> TECHNICAL = Set.of(
            "addClassName",
            "addClassNames",
            "setClassName",
            "removeClassName",
            "hasClassName",
            "toggle",
            "executeJs",
            "callJsFunction",
            "set",
            "setTemplateColumns",
            "setMinWidth",
            "setWidth",
            "setHeight",
            "compile");

    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of(
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "title",
            "placeholder",
            "alt",
            "label",
            "helper-text");

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
            var text = (String) literal.getValue();
            if (LETTER.matcher(text).find()
                    && !text.equals("Klankbord")
                    && !DATE_PATTERN.matcher(text).matches()
                    && isShown(text)) {
                report(literal, "\"" + text + "\"");
            }
        }
        return null;
    }

    private boolean isShown(String text) {
        var inside = getCurrentPath();
        var parent = inside.getParentPath();
        while (parent.getLeaf() instanceof BinaryTree
                || parent.getLeaf() instanceof ParenthesizedTree
                || parent.getLeaf() instanceof ConditionalExpressionTree) {
            inside = parent;
            parent = parent.getParentPath();
        }
        var phrase = PHRASE.matcher(text).find();
        return switch (parent.getLeaf()) {
            case MethodInvocationTree call -> isShownBy(call, inside, text, phrase);
            case NewClassTree made -> {
                var type = simpleName(made.getIdentifier());
                yield phrase && !type.matches(".*(Exception|Error)")
                        || COMPONENTS.contains(type)
                                && !KEY.matcher(text).matches()
                                && !isAddress(type, made.getArguments(), inside);
            }
            default -> phrase && !isThrown(parent);
        };
    }

    private boolean isShownBy(MethodInvocationTree call, TreePath inside, String text, boolean phrase) {
        var name = simpleName(call.getMethodSelect());
        if (name.equals("setAttribute") || name.equals("setProperty")) {
            return call.getArguments().size() > 1
                    && call.getArguments().get(1) == inside.getLeaf()
                    && call.getArguments().get(0) instanceof LiteralTree attribute
                    && SPOKEN_ATTRIBUTES.contains(attribute.getValue());
        }
        var logged = call.getMethodSelect() instanceof MemberSelectTree of
                && of.getExpression() instanceof IdentifierTree owner
                && owner.getName().contentEquals("LOG");
        if (logged || TECHNICAL.contains(name) || name.equals("formatted")) {
            return false;
        }
        return phrase
                || SHOWS.matcher(name).matches() && !KEY.matcher(text).matches() && !isAString(call.getMethodSelect());
    }

    /** {@code parameters.add("q")} and the like: a collection, not a component. */
    private static boolean isAString(ExpressionTree select) {
        return select instanceof MemberSelectTree of
                && of.getIdentifier().contentEquals("add")
                && !of.getExpression().toString().matches("this|content|card|\\w*(header|form|layout|row|box)");
    }

    /** The first of two arguments of a link is where it leads. */
    private static boolean isAddress(String type, List<? extends ExpressionTree> arguments, TreePath inside) {
        return type.equals("Anchor") && arguments.get(0) == inside.getLeaf();
    }

    private static boolean isThrown(TreePath path) {
        for (var at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ThrowTree) {
                return true;
            }
        }
        return false;
    }

    private static String simpleName(Tree tree) {
        return switch (tree) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ParameterizedTypeTree type -> simpleName(type.getType());
            default -> tree.toString();
        };
    }
}
