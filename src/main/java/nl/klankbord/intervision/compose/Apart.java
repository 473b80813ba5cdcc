package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs the search keeps apart: those of whom one asked for it, and decoys, so that nobody who looks at circles can
 * tell who asked.
 *
 * <p><b>The danger.</b> Who may compose can compose again and again, with other pins, and see two people of whom one asked
 * never in one circle. No rounding of scores helps against that: a wish that is kept shows, sooner or later.
 *
 * <p><b>The answer.</b> The search keeps more pairs apart than were asked for, always the same ones, and nothing after this
 * class can tell which are which. The wishes of a programme are drawn as a pattern of lines between people; the decoys are
 * up to three copies of that whole pattern with other people in it, each of the same partner as the one whose place they
 * take. So within one partner, across partners, and for somebody whom three people avoid, there are as many copies as for
 * the original, each as likely to be it: of four people who look as if they asked, one did, and which one rests on
 * {@link Population#secret}. Fewer than three wishes are filled up with invented ones before they are copied, so that
 * nothing shows that nobody asked. Everything else (score, reasons, moves, what is in the way) does not know these pairs
 * at all: see {@link Judge}.
 *
 * <p><b>Pins</b> win without a word: two people pinned in one circle are not kept apart there, wish or decoy.
 *
 * <p><b>Decoys never cost a place</b> when nobody is pinned: circles that keep all wishes are made first, always in the
 * same number of steps and out of the secret alone, and pairs who sit together there are no decoys. So where wishes can be
 * kept, wishes and decoys can be kept together. Under pins both are kept alike, and either may cost a place.
 *
 * <p><b>Limits.</b> One in four is not nobody: who knows from elsewhere that two people quarrel will think the more of a
 * pair that is never together. Where wishes are many (more than one for six people) or people few there are
 * fewer copies, so that pins still leave room; at least one, as far as people go. The choice of decoys is as steady as can be (each by a lasting order of its own), but
 * when people or half-days change, some of them may change while wishes stay; and a wish that is made or withdrawn in
 * between moves its own pair and its copies. Who composes before and after every change therefore learns more than from
 * one list of people; that is why enrolment ends before composing begins.
 */
final class Apart {

    private static final int COPIES = 3;

    private final Model model;
    private final Plan together;
    private final long secret;
    private final Set<Long> pairs = new LinkedHashSet<>();

    private Apart(Model model, Plan together) {
        this.model = model;
        this.together = together;
        secret = model.population.secret();
    }

    /** Only what was asked, for the circles by which decoys are chosen. */
    static void wishes(Model model) {
        new Apart(model, new Plan(model, 1)).wished().forEach(pair -> mark(model, pair));
    }

    /** What was asked and the decoys, in no order; people who sit together in the plan are no decoys. */
    static Set<Long> pairs(Model model, Plan together) {
        var apart = new Apart(model, together);
        apart.gather();
        return apart.pairs;
    }

    /** Keeps these pairs apart in this model, except where pins put both in one circle. */
    static void keep(Model model, Set<Long> pairs) {
        for (var pair : pairs) {
            var pin = model.pinned[one(model, pair)];
            if (pin == 0 || pin != model.pinned[other(model, pair)]) {
                mark(model, pair);
            }
        }
    }

    private static void mark(Model model, long pair) {
        model.keepApart(one(model, pair), other(model, pair));
    }

    private void gather() {
        var pattern = new ArrayList<>(wished());
        pairs.addAll(pattern);
        invent(pattern);
        Collections.sort(pattern);
        var copies = Math.clamp(2L * model.size / (3L * Math.max(1, pattern.size())) - 1, 1, COPIES);
        for (var copy = 1; copy <= copies; copy++) {
            copy(pattern, copy);
        }
    }

    private Set<Long> wished() {
        var wished = new LinkedHashSet<Long>();
        for (var pair : model.population.ties().apart()) {
            var one = model.index(pair.one());
            var other = model.index(pair.other());
            if (one >= 0 && other >= 0) {
                wished.add(pair(one, other));
            }
        }
        return wished;
    }

    /** So few wishes that their number would tell are filled up, every second one within a partner. */
    private void invent(List<Long> pattern) {
        var first = IntStream.range(0, model.size)
                .boxed()
                .sorted(Comparator.comparing(person -> lot(0, person, person)))
                .toList();
        for (var person : first) {
            if (pattern.size() >= Population.FEWEST_WISHES_TOLD) {
                return;
            }
            var within = lot(0, person, -1) % 2 == 0;
            first.stream()
                    .filter(other -> !within || model.partner[other] == model.partner[person])
                    .filter(other -> isFree(person, other))
                    .findFirst()
                    .ifPresent(other -> {
                        pattern.add(pair(person, other));
                        pairs.add(pair(person, other));
                    });
        }
    }

    /** The same pattern once more with others in it, those whom most lines meet first. */
    private void copy(List<Long> pattern, int copy) {
        var lines = new HashMap<Integer, List<Integer>>();
        for (var pair : pattern) {
            lines.computeIfAbsent(one(model, pair), _ -> new ArrayList<>()).add(other(model, pair));
            lines.computeIfAbsent(other(model, pair), _ -> new ArrayList<>()).add(one(model, pair));
        }
        var originals = lines.keySet().stream()
                .sorted(Comparator.<Integer, Integer>comparing(
                                person -> lines.getOrDefault(person, List.of()).size())
                        .reversed()
                        .thenComparing(person -> lot(copy, person, person)))
                .toList();
        var images = new HashMap<Integer, Integer>();
        var used = new HashSet<Integer>();
        for (var original : originals) {
            var neighbours = lines.getOrDefault(original, List.of());
            var image = image(original, neighbours, copy, images, used);
            if (image != null) {
                images.put(original, image);
                used.add(image);
                neighbours.stream()
                        .filter(images::containsKey)
                        .forEach(neighbour -> pairs.add(pair(image, images.getOrDefault(neighbour, image))));
            }
        }
    }

    private @Nullable Integer image(
            int original, List<Integer> neighbours, int copy, Map<Integer, Integer> images, Set<Integer> used) {
        return IntStream.range(0, model.size)
                .boxed()
                .filter(person -> person != original && !used.contains(person))
                .filter(person -> neighbours.stream().allMatch(neighbour -> {
                    var there = images.get(neighbour);
                    return there == null || isFree(person, there);
                }))
                .min(Comparator.<Integer, Integer>comparing(
                                person -> model.partner[person] == model.partner[original] ? 0 : 1)
                        .thenComparing(person -> lot(copy, original, person)))
                .orElse(null);
    }

    private boolean isFree(int one, int other) {
        var circle = together.circleOf[one];
        return one != other
                && !pairs.contains(pair(one, other))
                && (model.tie(one, other) & Model.LEADS) == 0
                && (circle == Plan.WAITING || circle != together.circleOf[other]);
    }

    /** A lasting number by chance for two people, out of the secret and who they are, not where they stand in a list. */
    private long lot(int copy, int one, int other) {
        var first = model.id(one).value();
        var second = other < 0 ? first : model.id(other).value();
        var mixed = mix(secret ^ copy * 0x9E3779B97F4A7C15L);
        mixed = mix(mixed ^ first.getMostSignificantBits());
        mixed = mix(mixed ^ first.getLeastSignificantBits());
        mixed = mix(mixed ^ second.getMostSignificantBits() ^ (other < 0 ? 1 : 0));
        return mix(mixed ^ second.getLeastSignificantBits()) >>> 1;
    }

    private static long mix(long bits) {
        var mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private long pair(int one, int other) {
        return (long) Math.min(one, other) * model.size + Math.max(one, other);
    }

    private static int one(Model model, long pair) {
        return (int) (pair / model.size);
    }

    private static int other(Model model, long pair) {
        return (int) (pair % model.size);
    }
}
