package nl.klankbord.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Looks for faults that keep people out, with the rules of WCAG 2.2 A and AA. */
final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules of these that look at colours. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * Told of nothing but faults, which takes half of the time; one line for each element. What still fades goes to its
     * end first: halfway it has a contrast that nobody chose.
     */
    private static final String RUN = """
            runOnly => {
              const settle = root => {
                root.getAnimations()
                  .filter(moving => Number.isFinite(moving.effect?.getComputedTiming().endTime))
                  .forEach(moving => moving.finish());
                root.querySelectorAll('*').forEach(one => one.shadowRoot && settle(one.shadowRoot));
              };
              settle(document);
              return axe.run(document, { runOnly, resultTypes: ['violations'] }).then(result =>
              result.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html + ' ' + node.failureSummary.replaceAll('\\n', ' '))));
            }""";

    private static final String SOURCE = source();

    private Axe() {}

    /** One line for each element that breaks a rule. */
    static List<String> faults(Page page) {
        return run(page, Map.of("type", "tag", "values", TAGS));
    }

    /** The same for the rules that look at colours: of a page of which only the colours changed. */
    static List<String> faultsOfColours(Page page) {
        return run(page, Map.of("type", "rule", "values", OF_COLOURS));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, Object> rules) {
        if (!(Boolean) page.evaluate("() => typeof window.axe === 'object'")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String source() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
