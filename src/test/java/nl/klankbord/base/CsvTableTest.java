package nl.klankbord.base;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void aSpreadsheetReadsItAsDutch() {
        assertThat(CsvTable.forSpreadsheet(List.of(List.of("Partner", "Bedrag"), List.of("Etten;Leur", "1.250,00"))))
                .isEqualTo("\ufeffPartner;Bedrag\r\n\"Etten;Leur\";1.250,00\r\n");
    }

    @Test
    void noCellBeginsLikeAFormulaAndEveryCellComesBack() {
        var random = new Random(25);
        var letters = "=+-@;\"\r\n\t,' a\u00e9";
        for (var round = 0; round < 5_000; round++) {
            var row = new ArrayList<String>();
            for (var cell = 0; cell < 3; cell++) {
                var text = new StringBuilder();
                for (var length = random.nextInt(5); length > 0; length--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                row.add(text.toString());
            }
            row.add("einde");
            try (var reader = CsvReader.builder()
                    .fieldSeparator(';')
                    .detectBomHeader(false)
                    .ofCsvRecord(CsvTable.forSpreadsheet(List.of(row)).substring(1))) {
                var read = reader.stream().toList();
                assertThat(read).as(row.toString()).hasSize(1);
                for (var cell = 0; cell < row.size(); cell++) {
                    var back = read.getFirst().getField(cell);
                    assertThat(back).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
                    assertThat(back)
                            .doesNotStartWith("@")
                            .doesNotStartWith("\t")
                            .doesNotStartWith("\r");
                    assertThat(back).isIn(row.get(cell), "'" + row.get(cell));
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
