package nl.klankbord.knowledge.ui;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.knowledge.KnowledgeHit.Mark;
import nl.klankbord.knowledge.KnowledgeHit.Why;

/**
 * A part of a longer text around what matched in it.
 *
 * @param text with three dots where something was left out
 */
public record Excerpt(String text, List<Mark> marks) {

    /** Characters that are shown before the first and behind the last of some marks that stand near each other. */
    private static final int AROUND = 140;

    private static final int MOST = 4;
    private static final String LEFT_OUT = "… ";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /** The first few places in a text where something matched, in their order. */
    public static List<Excerpt> of(Why why) {
        var excerpts = new ArrayList<Excerpt>();
        var near = new ArrayList<Mark>();
        for (var mark : why.marks()) {
            if (!near.isEmpty() && mark.begin() - near.getLast().end() > 2 * AROUND) {
                excerpts.add(of(why.text(), near));
                near.clear();
            }
            near.add(mark);
        }
        if (!near.isEmpty()) {
            excerpts.add(of(why.text(), near));
        }
        return excerpts.size() > MOST ? excerpts.subList(0, MOST) : excerpts;
    }

    private static Excerpt of(String text, List<Mark> near) {
        var from = wordBegin(text, near.getFirst().begin());
        var to = wordEnd(text, near.getLast().end());
        var before = from > 0 ? LEFT_OUT : "";
        var behind = to < text.length() ? " …" : "";
        var moved = near.stream()
                .map(mark -> new Mark(mark.begin() - from + before.length(), mark.end() - from + before.length()))
                .toList();
        return new Excerpt(before + text.substring(from, to) + behind, moved);
    }

    private static int wordBegin(String text, int mark) {
        var from = Math.max(0, mark - AROUND);
        while (from > 0 && from < mark && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int wordEnd(String text, int mark) {
        var to = Math.min(text.length(), mark + AROUND);
        while (to < text.length() && to > mark && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return to;
    }
}
