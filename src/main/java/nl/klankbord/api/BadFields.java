package nl.klankbord.api;

import java.util.List;

/** Fields with values that cannot be; nothing of what was sent is kept. */
final class BadFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    BadFields(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
