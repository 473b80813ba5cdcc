package nl.klankbord.knowledge.article;

import java.util.List;

/**
 * What is wrong with which field of {@link ArticleEntry}.
 *
 * @param field its name; the text stands under {@code knowledge-article.field.<name>}
 * @param row which item of a list, from 0; 0 for fields with one value
 * @param arguments of the text, after the name of the field
 */
public record ArticleFlaw(String field, int row, Reason reason, List<Object> arguments) {

    public ArticleFlaw {
        arguments = List.copyOf(arguments);
    }

    static ArticleFlaw of(String field, Reason reason, Object... arguments) {
        return new ArticleFlaw(field, 0, reason, List.of(arguments));
    }

    /** Why a value is not accepted; the text stands under {@code knowledge-article.flaw.<name>}. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        NOT_A_TOPIC,
        HIDDEN_CHARACTERS,
        DAY_PASSED,
        /** The last day that can be chosen stands beside it. */
        DAY_TOO_FAR,
        TOO_MANY_LINES,
        TOO_MANY_COLUMNS,
        TOO_DEEP,
        TOO_INTRICATE,
        PICTURE_WITHOUT_WORDS,
        PICTURE_FROM_ELSEWHERE
    }
}
