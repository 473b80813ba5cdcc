package nl.klankbord.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.UnionTypeTree;
import java.util.List;
import java.util.Set;

/** The unexpected has one handler; nobody else catches what it does not know. */
final class NoCatchAll extends Source.Rule {

    private static final Set<String> EVERYTHING = Set.of("Exception", "Throwable", "RuntimeException", "Error");

    @Override
    public Void visitCatch(CatchTree caught, Void nothing) {
        var type = caught.getParameter().getType();
        var types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        if (types.stream().anyMatch(each -> EVERYTHING.contains(each.toString()))) {
            report(caught, "catches " + type);
        }
        return super.visitCatch(caught, nothing);
    }
}
