package nl.klankbord.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.ImportText;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerImportTest {

    private static final Texts TEXTS = new Texts();

    private final List<PartnerDetails> partners = new ArrayList<>();

    private ImportReport take(InputStream in) {
        var run = new PartnerImport(partners, 2026, TEXTS, Texts.DUTCH);
        run.read(ImportText.read(in, PartnerImport.MOST_BYTES));
        if (!run.report().refused()) {
            run.wanted().forEach(wanted -> {
                var entry = wanted.entry();
                partners.removeIf(partner -> partner.card().name().equals(entry.name()));
                var id = wanted.id() == null ? PartnerId.random() : wanted.id();
                partners.add(new PartnerDetails(
                        new PartnerCard(id, entry.name(), entry.mark(), entry.accent()),
                        0,
                        entry.figures(),
                        entry.days(),
                        entry.premises(),
                        entry.approval()));
            });
        }
        return run.report();
    }

    private ImportReport take(String text) {
        return take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSixOfDe6AreTakenOnce() {
        assertThat(take(PartnerImportTest.class.getResourceAsStream("/partners/de6.ndjson")))
                .isEqualTo(new ImportReport(6, 0, 0, List.of()));
        assertThat(take(PartnerImportTest.class.getResourceAsStream("/partners/de6.ndjson")))
                .isEqualTo(new ImportReport(0, 0, 6, List.of()));
        assertThat(partners)
                .extracting(partner -> partner.card().mark())
                .containsExactlyInAnyOrder("EL", "HA", "MO", "RO", "RU", "ZU");
    }

    @Test
    void whetherAManagerDecidesFirstIsALineToo() {
        assertThat(take("{\"name\":\"Zundert\",\"approval\":true}").created()).isEqualTo(1);
        assertThat(partners.getFirst().approval()).isTrue();
        take("{\"name\":\"Zundert\",\"inhabitants\":22000}");
        assertThat(partners.getFirst().approval()).isTrue();
        assertThat(take("{\"name\":\"Zundert\",\"approval\":\"ja\"}").refused()).isTrue();
        take("{\"name\":\"Zundert\",\"approval\":false}");
        assertThat(partners.getFirst().approval()).isFalse();
    }

    @Test
    void whatALineDoesNotNameStays() {
        take("{\"name\":\"Zundert\",\"accent\":\"#AABBCC\",\"inhabitants\":22000,\"year\":2024}");

        assertThat(take("{\"name\":\"zundert\",\"area\":121.2}").updated()).isEqualTo(1);

        var partner = partners.getFirst();
        assertThat(partner.card().accent()).isEqualTo("#aabbcc");
        assertThat(partner.figures())
                .containsExactlyInAnyOrder(
                        new Figure(FigureKind.INHABITANTS, 2024, BigDecimal.valueOf(22000)),
                        new Figure(FigureKind.AREA_KM2, 2026, new BigDecimal("121.2")));
    }

    @Test
    void aMarkIsMadeThatNobodyHasYet() {
        take("{\"name\":\"Etten-Leur\"}\n{\"name\":\"Roosendaal\"}\n{\"name\":\"Rozendaal\"}\n{\"name\":\"中山\"}");

        assertThat(partners)
                .extracting(partner -> partner.card().mark())
                .containsExactlyInAnyOrder("EL", "RO", "RZ", "AA");
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(take("\ufeff{\"name\":\"Rucphen\",\"website\":\"x\"}\r\n\r\n")
                        .created())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"accent\":\"#aabbcc\"}",
                "{\"name\":\"  \"}",
                "{\"name\":5}",
                "{\"name\":\"x\",\"accent\":\"red\"}",
                "{\"name\":\"x\",\"accent\":\"#12345g\"}",
                "{\"name\":\"x\",\"mark\":\"ABC\"}",
                "{\"name\":\"x\",\"inhabitants\":-1}",
                "{\"name\":\"x\",\"inhabitants\":1.5}",
                "{\"name\":\"x\",\"inhabitants\":\"veel\"}",
                "{\"name\":\"x\",\"inhabitants\":1e999999999}",
                "{\"name\":\"x\",\"area\":-0.1}",
                "{\"name\":\"x\",\"year\":99999999999999999999}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"a\\u202eb\"}",
                "{\"name\":\"Goed\"}",
                "{\"name\":\"x\",\"name\":\"y\"}",
                "[]",
                "null",
                "{",
                "{} {}",
                "niets"
            })
    void aBrokenLineIsNamedAndNothingIsTaken(String line) {
        var report = take("{\"name\":\"Goed\"}\n" + line);

        assertThat(report.errors()).extracting(Fault::line).containsOnly(2);
        assertThat(partners).isEmpty();
    }

    @Test
    void longLinesNamesAndFilesAreRefused() {
        assertThat(take("{\"name\":\"" + "x".repeat(101) + "\"}").errors()).hasSize(1);
        assertThat(take("x".repeat(20_000)).errors()).hasSize(1);
        assertThat(take(new InputStream() {
                            @Override
                            public int read() {
                                return 'x';
                            }
                        })
                        .errors())
                .hasSize(1);
        assertThat(take("[".repeat(9_000)).errors()).hasSize(1);
        assertThat(take(new ByteArrayInputStream(new byte[] {'\n', (byte) 0xff, (byte) 0xfe}))
                        .errors())
                .extracting(Fault::line)
                .containsExactly(2);
    }

    @Test
    void markupIsOnlyAName() {
        assertThat(take("{\"name\":\"<img src=x onerror=alert(1)>\"}").created())
                .isEqualTo(1);
    }
}
