package nl.klankbord.search;

import java.util.List;

/** Where the search learns which words mean the same. Read at every query, so it answers from memory. */
public interface Thesaurus {

    /** All concepts; the same list instance until one changes, so that what was derived from it can be kept. */
    List<Concept> concepts();

    /**
     * One concept. All {@code terms} (the preferred one first, then synonyms and local terms) mean the same;
     * an abbreviation leads to the terms, but a term not to the abbreviation's other meanings. A
     * translation leads to the terms as well, and is never searched for instead of them.
     */
    record Concept(String preferred, List<String> terms, List<String> abbreviations, List<String> translations) {

        public Concept {
            terms = List.copyOf(terms);
            abbreviations = List.copyOf(abbreviations);
            translations = List.copyOf(translations);
        }
    }
}
