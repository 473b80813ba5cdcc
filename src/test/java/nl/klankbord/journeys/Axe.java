package nl.klankbord.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for faults that keep people out, with the rules of WCAG 2.2 A and AA. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** One line for each element that breaks a rule. */
    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " "
                                        + node.getFailureSummary().replace('\n', ' ')))
                        .toList();
    }
}
