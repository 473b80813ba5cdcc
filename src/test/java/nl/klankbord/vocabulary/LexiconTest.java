package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

    private final ImportedVocabulary vocabulary = new ImportedVocabulary();

    @Test
    void wordsAreFoundWithoutCaseAccentsOrSpaces() {
        vocabulary.take(VocabularyFormat.SOLR, "Ĳsbaan,  financiële   administratie");

        assertThat(vocabulary.lexicon().byTerm("FINANCIELE ADMINISTRATIE")).isPresent();
        assertThat(vocabulary.lexicon().byTerm("ijsbaan")).isPresent();
        assertThat(vocabulary.lexicon().byTerm("ijs")).isEmpty();
    }

    @Test
    void aPreferredTermGoesBeforeASynonymAndThatBeforeAnAbbreviation() {
        vocabulary.take(VocabularyFormat.SOLR, "a\nb\na, b\nb => a\nc, d\nd => e");

        assertThat(vocabulary.topic("b").nl()).isEqualTo("b");
        assertThat(vocabulary.topic("d").nl()).isEqualTo("c");
    }

    @Test
    void searchFindsAnyWordAndAnswersAlphabetically() {
        vocabulary.take(VocabularyFormat.SOLR, "zwembad, badhuis\nÉrfgoed\nbad\nBHV => hulpverlening");

        assertThat(vocabulary.lexicon().search("BAD")).extracting(Topic::nl).containsExactly("bad", "zwembad");
        assertThat(vocabulary.lexicon().search(""))
                .extracting(Topic::nl)
                .containsExactly("bad", "Érfgoed", "hulpverlening", "zwembad");
        assertThat(vocabulary.lexicon().search("bhv")).extracting(Topic::nl).containsExactly("hulpverlening");
    }

    @Test
    void theConceptsAreTheSameListUntilTheVocabularyChanges() {
        vocabulary.take(VocabularyFormat.SOLR, "a, b\nX => a");
        var lexicon = vocabulary.lexicon();

        assertThat(lexicon.concepts()).isSameAs(lexicon.concepts());
        assertThat(lexicon.concepts().getFirst().terms()).containsExactly("a", "b");
        assertThat(lexicon.concepts().getFirst().abbreviations()).containsExactly("X");
    }
}
