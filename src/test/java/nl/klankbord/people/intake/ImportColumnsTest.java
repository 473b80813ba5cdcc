package nl.klankbord.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.ImportReport.Mode;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.ImportTerms.Leavers;
import nl.klankbord.people.intake.ImportTerms.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportColumnsTest extends ImportedPeople {

    private static final String TABLE = "Sleutel;Wie;Afdeling;Ruimte\nS;Jan van Dijk;Beheer;12\n";

    @Autowired
    private ImportColumns columns;

    private ImportColumns.Table read(String text, @Nullable PartnerId partner) {
        return columns.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), partner, Texts.DUTCH);
    }

    @Test
    void whatAColumnMeansIsRememberedForThePersonAndThePartner() {
        var place = partner("Kolom");
        administratorOf(place);
        assertThat(read(TABLE, place.id()).columns().missing()).contains(PersonField.EXTERNAL_ID);
        var chosen = new Columns(List.of(
                Optional.of(PersonField.EXTERNAL_ID),
                Optional.of(PersonField.NAME),
                Optional.empty(),
                Optional.of(PersonField.DEPARTMENT)));

        columns.remember(place.id(), read(TABLE, place.id()).header(), chosen);

        assertThat(read(TABLE, place.id()).columns()).isEqualTo(chosen);
        assertThat(read("ruimte;SLEUTEL\n1;2\n", place.id()).columns().meanings())
                .containsExactly(Optional.of(PersonField.DEPARTMENT), Optional.of(PersonField.EXTERNAL_ID));
        assertThat(read(TABLE, null).columns()).isNotEqualTo(chosen);
        administratorOf(place);
        assertThat(read(TABLE, place.id()).columns()).isNotEqualTo(chosen);
    }

    @Test
    void peopleOfATableAreTakenAsTheirColumnsWereChosen() {
        var place = partner("Tabel");
        administratorOf(place);
        var table = TABLE.replace("S;", "S" + own + ";");
        var chosen = new Columns(List.of(
                Optional.of(PersonField.EXTERNAL_ID),
                Optional.of(PersonField.NAME),
                Optional.of(PersonField.JOB_TITLE),
                Optional.empty()));
        var terms = new ImportTerms(Format.CSV, Mode.APPLY, Visibility.PARTNER, place.id(), Leavers.KEEP, chosen);

        assertThat(take(terms, table).counts()).isEqualTo(counts(1, 0, 0));
        assertThat(profile("S" + own, reader(place)).card().jobTitle()).isEqualTo("Beheer");
        administratorOf(place);
        assertThat(messages(take(terms, "a;b\n1;2\n")))
                .containsExactly("De kolommen zijn anders dan toen je ze koos. Kies het bestand opnieuw.");
    }

    @Test
    void theFirstRowsAreShownAndWhatCannotBeReadIsSaid() {
        as.networkAdmin();

        assertThat(read(TABLE, null).samples()).containsExactly(List.of("S", "Jan van Dijk", "Beheer", "12"));
        assertThat(read("PK\u0003\u0004", null).faults()).hasSize(1);
        assertThat(read("", null).faults()).hasSize(1);
    }
}
