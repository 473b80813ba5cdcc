package nl.klankbord.gate;

import java.util.ArrayList;
import java.util.List;

/** The digits of a text, whatever script they are written in. */
final class Digits {

    /** Characters between the groups of one number. */
    private static final int WIDEST_GAP = 2;

    private Digits() {}

    static boolean isDigit(char c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Only the digits, as 0 to 9. */
    static String of(String text) {
        var digits = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }

    /** Digits that stand together. */
    record Group(int begin, int end) {

        int length() {
            return end - begin;
        }
    }

    /** Numbers, each as the groups that it is written in: "1234.56.782" is one number of three groups. */
    static List<List<Group>> numbers(String text) {
        var numbers = new ArrayList<List<Group>>();
        var number = new ArrayList<Group>();
        var at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            var end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (!number.isEmpty() && !joins(text, number.getLast().end(), at)) {
                numbers.add(List.copyOf(number));
                number.clear();
            }
            number.add(new Group(at, end));
            at = end;
        }
        if (!number.isEmpty()) {
            numbers.add(List.copyOf(number));
        }
        return numbers;
    }

    private static boolean joins(String text, int from, int until) {
        return until - from <= WIDEST_GAP && text.substring(from, until).chars().allMatch(Digits::isGap);
    }

    private static boolean isGap(int c) {
        return Character.isSpaceChar(c)
                || c == '\t'
                || c == '.'
                || c == '/'
                || c == '_'
                || c == '\u00b7'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }
}
