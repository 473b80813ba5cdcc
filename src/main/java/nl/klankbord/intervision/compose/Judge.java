package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import nl.klankbord.intervision.compose.Judgement.Justification;
import nl.klankbord.intervision.compose.Judgement.Waiting;

/**
 * Judges compositions of one population by every rule that people may see. It knows nothing of private wishes, so that no
 * score, no count and no sentence can depend on them.
 */
public final class Judge {

    private final Model model;
    private final SoftRules soft;
    private final Words words;
    private final SoftWords softWords;

    public Judge(Population population) {
        model = new Model(population);
        soft = new SoftRules(model);
        words = new Words(model);
        softWords = new SoftWords(model, soft);
    }

    public Judgement judge(Composition composition) {
        var circle = new Circle(model);
        var circles = new ArrayList<Judgement.Circle>();
        var breaches = new EnumMap<Rule, Integer>(Rule.class);
        Rule.HARD.forEach(rule -> breaches.put(rule, 0));
        var sum = 0.0;
        var all = model.circles(composition);
        for (var number = 1; number < all.length; number++) {
            if (all[number].length > 0) {
                circle.fill(all[number], all[number].length);
                sum += circle.size * soft.score(circle);
                circles.add(judged(number, circle));
                Rule.HARD.stream()
                        .filter(rule -> HardRules.breach(rule, circle) > 0)
                        .forEach(rule -> breaches.merge(rule, 1, Integer::sum));
            }
        }
        return new Judgement(circles, waiting(composition), rounded(sum / Math.max(1, model.size)), breaches);
    }

    private Judgement.Circle judged(int number, Circle circle) {
        var reasons = new ArrayList<Justification>(words.breaches(circle));
        reasons.addAll(softWords.reasons(circle));
        return new Judgement.Circle(
                number,
                Arrays.stream(circle.members, 0, circle.size)
                        .mapToObj(model::id)
                        .toList(),
                rounded(soft.score(circle)),
                reasons);
    }

    private List<Waiting> waiting(Composition composition) {
        var all = new ArrayList<Waiting>();
        for (var i = 0; i < model.size; i++) {
            if (composition.circleOf(model.id(i)).isEmpty()) {
                all.add(new Waiting(model.id(i), words.waiting(i)));
            }
        }
        return all;
    }

    /** One circle with these members, as if it stood alone. */
    Judgement.Circle judge(int number, int[] members) {
        return judged(number, new Circle(model).fill(members, members.length));
    }

    Model model() {
        return model;
    }

    private static int rounded(double share) {
        return (int) Math.round(100 * share);
    }
}
