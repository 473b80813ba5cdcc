package nl.klankbord.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void aDocumentWithPagesIsCutByPageAndAnEmptyPageIsCountedAndLeftOut() {
        assertThat(Passages.of("De eerste bladzijde.\n\f\n\fHet slot\f"))
                .containsExactly(new Passage(1, "", 1, "De eerste bladzijde."), new Passage(3, "", 1, "Het slot"));
    }

    @Test
    void whatComesBehindTheLastPageStandsOnNone() {
        assertThat(Passages.of("Een\fBladwijzer"))
                .last()
                .extracting(Passage::page)
                .isEqualTo(0);
    }

    @Test
    void aHeadingOfTheDocumentStandsAboveWhatFollows() {
        var found = Passages.of("\u0001Aanleiding\nHet begon met een vraag.\n\u0001Uitkomst\nHet liep goed af.");
        assertThat(found).extracting(Passage::heading).containsExactly("Aanleiding", "Uitkomst");
        assertThat(found.getFirst().text()).isEqualTo("Aanleiding\nHet begon met een vraag.");
    }

    @Test
    void headingsThatPeopleTypeInAPlainTextAreSeen() {
        var found = Passages.of("""
                # Voorwoord
                Welkom.

                **Wat we zagen**
                Veel.

                8.1 Vorm 1 Organisch samenwerken
                Rustig aan.
                """);
        assertThat(found)
                .extracting(Passage::heading)
                .containsExactly("Voorwoord", "Wat we zagen", "8.1 Vorm 1 Organisch samenwerken");
    }

    @Test
    void aListOfContentsHasNoHeadings() {
        var found = Passages.of("1.1 Leeswijzer.....\t3\n2. De opdracht van de raden\t4\n5. Partners  12\n");
        assertThat(found).singleElement().extracting(Passage::heading).isEqualTo("");
    }

    @Test
    void withoutHeadingsTheParagraphIsCounted() {
        var line = "Een zin die lang genoeg is om niet bij de volgende te horen, en dat is hier ook de bedoeling. ";
        var found = Passages.of(line.repeat(3) + "\n\n" + line.repeat(3) + "\n");
        assertThat(found).extracting(Passage::paragraph).containsExactly(1, 2);
    }

    @Test
    void aParagraphWithoutEndIsCutAndNothingIsLost() {
        var found = Passages.of("# Kop\n" + "woord\n".repeat(1_000));
        assertThat(found).hasSizeGreaterThan(3).allSatisfy(passage -> assertThat(passage.heading())
                .isEqualTo("Kop"));
        assertThat(found.stream()
                        .mapToLong(passage -> passage.text().lines().count())
                        .sum())
                .isEqualTo(1_001);
    }
}
