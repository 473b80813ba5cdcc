package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.compose.Judgement.Justification;

/**
 * What each move of one person would do, for a menu: judges two circles a move, some microseconds. Private wishes are no
 * part of it.
 */
public final class Moves {

    private final Judge judge;
    private final Model model;
    private final int[][] circles;
    private final Composition composition;

    public Moves(Population population, Composition composition) {
        judge = new Judge(population);
        model = judge.model();
        circles = model.circles(composition);
        this.composition = composition;
    }

    /**
     * A move and what comes of it.
     *
     * @param to the circle, or empty for no place
     * @param effect what it does to the hard rules
     * @param score of the circle that this person comes to; empty when there is none
     * @param breaches what would be broken by it: first where this person comes, then where they leave
     */
    public record Move(OptionalInt to, Effect effect, OptionalInt score, List<Justification> breaches) {

        public Move {
            breaches = List.copyOf(breaches);
        }
    }

    /** What a move does to the hard rules. */
    public enum Effect {
        /** Breaks nothing, and something that was broken is whole. */
        MENDS,
        /** Breaks nothing. */
        FITS,
        /** Breaks something that was whole. */
        BREAKS
    }

    /** To every other circle, by number, then to a new one, then to no place. */
    public List<Move> of(ColleagueId person) {
        var moves = new ArrayList<Move>();
        var from = composition.circleOf(person).orElse(0);
        for (var to = 1; to <= circles.length; to++) {
            if (to != from) {
                moves.add(move(person, from, to));
            }
        }
        if (from > 0) {
            moves.add(move(person, from, 0));
        }
        return moves;
    }

    /** To one circle; 0 for no place. */
    public Move of(ColleagueId person, int to) {
        return move(person, composition.circleOf(person).orElse(0), to);
    }

    private Move move(ColleagueId person, int from, int to) {
        var who = model.index(person);
        var left = without(from, who);
        var joined = to == 0 ? Optional.<Judgement.Circle>empty() : Optional.of(judge.judge(to, with(to, who)));
        var before = new ArrayList<Justification>();
        breaches(to, at(to), before);
        breaches(from, at(from), before);
        var after = new ArrayList<Justification>();
        joined.ifPresent(circle -> after.addAll(circle.breaches()));
        breaches(from, left, after);
        var broken = fresh(after, before);
        var effect = !broken.isEmpty() ? Effect.BREAKS : after.size() < before.size() ? Effect.MENDS : Effect.FITS;
        return new Move(
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                effect,
                joined.map(circle -> OptionalInt.of(circle.score())).orElse(OptionalInt.empty()),
                broken);
    }

    /** Those that were not there before; a circle that was too small and still is, is no news. */
    private static List<Justification> fresh(List<Justification> after, List<Justification> before) {
        Set<Object> known = new HashSet<>();
        before.forEach(breach -> known.add(about(breach)));
        return after.stream().filter(breach -> !known.contains(about(breach))).toList();
    }

    private static Object about(Justification breach) {
        return switch (breach.rule()) {
            case MANAGER -> List.of(breach.rule(), breach.concerned());
            default -> breach.said();
        };
    }

    private void breaches(int number, int[] members, List<Justification> into) {
        if (number > 0 && members.length > 0) {
            into.addAll(judge.judge(number, members).breaches());
        }
    }

    private int[] at(int circle) {
        return circle > 0 && circle < circles.length ? circles[circle] : new int[0];
    }

    private int[] with(int circle, int who) {
        var members = Arrays.copyOf(at(circle), at(circle).length + 1);
        members[members.length - 1] = who;
        return members;
    }

    private int[] without(int circle, int who) {
        return Arrays.stream(at(circle)).filter(member -> member != who).toArray();
    }
}
