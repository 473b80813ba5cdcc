package nl.klankbord.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes an invented network of colleagues for demonstrations, tests and benchmarks.
 *
 * <pre>{@code
 * List<DemoColleague> people = Network.of(6).build();
 * List<DemoColleague> many = Network.of(6).partners(names).colleagues(200_000).build();
 * }</pre>
 *
 * The same seed, partners and number always give the same people, on every machine. A larger network begins with the
 * people of the smaller one. Time and memory grow in proportion to the number of colleagues.
 *
 * <p>The first eight are the demo accounts (see {@link DemoColleague#username()}). About one in six profiles is sparse:
 * only name, partner, department, job and mail address.
 */
public final class Network {

    /** The six partners of the reference network, in alphabetical order. */
    public static final List<String> DE6 =
            List.of("Etten-Leur", "Halderberge", "Moerdijk", "Roosendaal", "Rucphen", "Zundert");

    /** Size of the demonstration. */
    public static final int DEMO_SIZE = 640;

    private final long seed;
    private List<String> partners = DE6;
    private int colleagues = DEMO_SIZE;

    private Network(long seed) {
        this.seed = seed;
    }

    /** A network of the six reference partners in demonstration size, to be changed or built at once. */
    public static Network of(long seed) {
        return new Network(seed);
    }

    /** The ids of {@link DemoColleague#knows()}: all that anybody in any network can know. */
    public static Set<String> subjects() {
        return Subject.all().stream().map(Subject::id).collect(Collectors.toSet());
    }

    /** Other partners, by name. The order decides which partner uses which words, so keep it the same. */
    public Network partners(List<String> names) {
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("Partners need at least one name, each once");
        }
        partners = List.copyOf(names);
        return this;
    }

    /** Another number of colleagues; the eight demo accounts are always among them. */
    public Network colleagues(int number) {
        if (number < DemoAccounts.COUNT) {
            throw new IllegalArgumentException("At least the " + DemoAccounts.COUNT + " demo accounts");
        }
        colleagues = number;
        return this;
    }

    /** The colleagues, demo accounts first. */
    public List<DemoColleague> build() {
        return new Intake(new PartnerBook(partners), Dice.of(seed)).colleagues(colleagues);
    }
}
