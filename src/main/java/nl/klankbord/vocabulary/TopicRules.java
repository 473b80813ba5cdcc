package nl.klankbord.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.vocabulary.TopicOutcome.Flaw;
import nl.klankbord.vocabulary.TopicOutcome.Reason;

/** What the texts of a topic must look like, said once for the screen and the imports. */
final class TopicRules {

    static final int TERM_LENGTH = 200;
    static final int DEFINITION_LENGTH = 4000;
    static final int URI_LENGTH = 500;
    static final int MOST_TERMS = 200;

    private static final int KEY_LENGTH = 400;

    private TopicRules() {}

    /** Why a tidied word cannot be a term; empty when it can. */
    static Optional<Reason> flawOf(String term) {
        if (term.isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        return textFlawOf(term, TERM_LENGTH)
                .or(() -> PlainText.key(term).isEmpty() ? Optional.of(Reason.HIDDEN_CHARACTERS) : Optional.empty())
                .or(() -> PlainText.key(term).length() > KEY_LENGTH ? Optional.of(Reason.TOO_LONG) : Optional.empty());
    }

    static Optional<Reason> textFlawOf(String text, int length) {
        if (text.length() > length) {
            return Optional.of(Reason.TOO_LONG);
        }
        return PlainText.hidesSomething(text) ? Optional.of(Reason.HIDDEN_CHARACTERS) : Optional.empty();
    }

    /** The entry in the form in which it is kept: tidy, without empty or repeated words, alphabetically. */
    static TopicEntry tidied(TopicEntry entry) {
        var local = new LinkedHashMap<PartnerId, List<String>>();
        entry.localTerms().forEach((partner, terms) -> {
            var tidied = tidied(terms);
            if (!tidied.isEmpty()) {
                local.put(partner, tidied);
            }
        });
        return new TopicEntry(
                entry.status(),
                PlainText.tidy(entry.nl()),
                PlainText.tidy(entry.en()),
                PlainText.tidy(entry.definition()),
                tidied(entry.synonyms()),
                tidied(entry.abbreviations()),
                local,
                entry.broader(),
                entry.related());
    }

    private static List<String> tidied(List<String> terms) {
        var byKey = new TreeMap<String, String>();
        terms.stream()
                .map(PlainText::tidy)
                .filter(term -> !term.isEmpty())
                .forEach(term -> byKey.putIfAbsent(PlainText.key(term), term));
        return List.copyOf(byKey.values());
    }

    /** Everything that is wrong with a tidied entry by itself. */
    static List<Flaw> flaws(TopicEntry entry) {
        var flaws = new ArrayList<Flaw>();
        flawOf(entry.nl()).ifPresent(reason -> flaws.add(new Flaw("nl", reason, null)));
        textFlawOf(entry.en(), TERM_LENGTH).ifPresent(reason -> flaws.add(new Flaw("en", reason, null)));
        textFlawOf(entry.definition(), DEFINITION_LENGTH)
                .ifPresent(reason -> flaws.add(new Flaw("definition", reason, null)));
        terms("synonyms", entry.synonyms(), flaws);
        terms("abbreviations", entry.abbreviations(), flaws);
        for (Map.Entry<PartnerId, List<String>> local : entry.localTerms().entrySet()) {
            terms("localTerms", local.getValue(), flaws);
        }
        return flaws;
    }

    private static void terms(String field, List<String> terms, List<Flaw> flaws) {
        if (terms.size() > MOST_TERMS) {
            flaws.add(new Flaw(field, Reason.TOO_MANY, null));
        }
        for (var term : terms) {
            flawOf(term).ifPresent(reason -> flaws.add(new Flaw(field, reason, term)));
        }
    }
}
