package nl.klankbord.intervision.compose;

import java.util.Arrays;
import java.util.List;

/**
 * Everything by which people see a circle judged. A hard rule is kept or broken, a soft one is met for a share of the
 * circle and weighs something. How each is measured stands in {@link HardRules} and {@link SoftRules}, each in one
 * method; the words for it in {@link Words}. Private wishes are no part of this: see {@link Apart}.
 */
public enum Rule {
    /** Hard: as many people as the programme says. */
    SIZE(0),
    /** Hard: nobody sits with somebody they lead, directly or through others in between. */
    MANAGER(0),
    /** Hard: people of enough partners. */
    PARTNERS(0),
    /** Hard: not too many people of one partner. */
    ONE_PARTNER(0),
    /** Hard: not too many people of one team. */
    ONE_TEAM(0),
    /** Hard: somebody who can lead the meeting. */
    FACILITATOR(0),
    /** Hard: enough half-days on which all can. */
    HALF_DAYS(0),
    /** Soft: people meet people of other partners. */
    SPREAD(3),
    /** Soft: people meet people with whom they never sat before. */
    NEW_FACES(3),
    /** Soft: people are about as experienced. */
    LEVEL(2),
    /** Soft: people share a topic, or come from different fields, as the programme chooses. */
    FIELD(3),
    /** Soft: hosts take turns, and nobody travels longer than they want to. */
    TRAVEL(2),
    /** Soft: leading is shared, and nobody leads much more than others. */
    LOAD(1);

    public static final List<Rule> HARD =
            Arrays.stream(values()).filter(Rule::isHard).toList();
    public static final List<Rule> SOFT =
            Arrays.stream(values()).filter(rule -> !rule.isHard()).toList();

    private final int weight;

    Rule(int weight) {
        this.weight = weight;
    }

    public boolean isHard() {
        return weight == 0;
    }

    /** What it weighs unless a programme says otherwise; 0 for a hard rule. */
    public int weight() {
        return weight;
    }
}
