package nl.klankbord.api;

import java.util.List;

/**
 * What is wrong with a field that was sent.
 *
 * @param row which item of a list, from 0; 0 for fields with one value
 */
record FieldProblem(String field, int row, String textKey, List<Object> arguments) {

    FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
