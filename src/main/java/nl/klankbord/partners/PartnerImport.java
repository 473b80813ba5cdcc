package nl.klankbord.partners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportText;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of JSON against the partners that there are, and tells what they ask for; changes nothing itself. */
final class PartnerImport {

    static final int MOST_BYTES = 1_000_000;
    private static final int LONGEST_LINE = 10_000;
    private static final List<String> ACCENTS =
            List.of("#2b6cb0", "#2f855a", "#b7791f", "#9b2c2c", "#6b46c1", "#0f766e", "#9d4edd", "#4a5568");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, PartnerDetails> existing = new HashMap<>();
    private final Set<String> marks = new HashSet<>();
    private final Set<String> namesInFile = new HashSet<>();
    private final int thisYear;
    private final ImportFaults faults;
    private final List<Wanted> wanted = new ArrayList<>();
    private final Set<PartnerId> named = new HashSet<>();
    private boolean makesNew;
    private int unchanged;

    PartnerImport(List<PartnerDetails> existing, int thisYear, Texts texts, Locale language) {
        existing.forEach(partner -> {
            this.existing.put(PlainText.key(partner.card().name()), partner);
            marks.add(partner.card().mark());
        });
        this.thisYear = thisYear;
        this.faults = new ImportFaults(texts, language);
    }

    /** A partner as it should become; without an id a new one. */
    record Wanted(@Nullable PartnerId id, PartnerEntry entry) {}

    void read(ImportText text) {
        switch (text) {
            case ImportText.Unreadable unreadable ->
                faults.add(unreadable.line(), "", "partners.import." + textOf(unreadable.reason()));
            case ImportText.Complete complete -> lines(complete.text());
        }
    }

    /** What is to be made and changed, in the order of the file; lines that ask for nothing new are left out. */
    List<Wanted> wanted() {
        return wanted;
    }

    /** The existing partners that any line names, unchanged or not. */
    Set<PartnerId> named() {
        return named;
    }

    /** Whether any line names a partner that is not there yet. */
    boolean makesNew() {
        return makesNew;
    }

    ImportReport report() {
        var created = (int) wanted.stream().filter(one -> one.id() == null).count();
        return new ImportReport(created, wanted.size() - created, unchanged, faults.list());
    }

    private static String textOf(ImportText.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "too-large";
            case NOT_UTF8 -> "not-utf8";
        };
    }

    private void lines(String text) {
        var lines = text.split("\r?\n", -1);
        for (var i = 0; i < lines.length && !faults.enough(); i++) {
            if (lines[i].length() > LONGEST_LINE) {
                faults.add(i + 1, "", "partners.import.line-too-long", LONGEST_LINE);
            } else if (!lines[i].isBlank()) {
                line(i + 1, lines[i]);
            }
        }
    }

    private void line(int number, String line) {
        try {
            if (JSON.readTree(line) instanceof JsonNode node && node.isObject()) {
                partner(new Row(number, node));
            } else {
                faults.add(number, "", "partners.import.not-an-object");
            }
        } catch (JacksonException e) {
            faults.add(number, "", "partners.import.not-json");
        }
    }

    private void partner(Row row) {
        var name = PlainText.tidy(row.text("name", ""));
        var before = existing.get(PlainText.key(name));
        var base = before == null ? fresh(name) : before.entry();
        if (before == null) {
            makesNew |= !name.isEmpty();
        } else {
            named.add(before.card().id());
        }
        var entry = PartnerRules.tidied(new PartnerEntry(
                before == null ? name : before.card().name(),
                row.text("mark", base.mark()),
                row.text("accent", base.accent()),
                figures(row, base.figures()),
                base.days(),
                new PremisesReading(row.fields, row::fault).over(base.premises()),
                row.flag("approval", base.approval())));
        PartnerRules.flaws(entry)
                .forEach(flaw ->
                        row.fault(flaw.field(), "partners.flaw." + flaw.reason().name()));
        if (!name.isEmpty() && !namesInFile.add(PlainText.key(name))) {
            row.fault("name", "partners.import.twice-in-file");
        }
        if (!entry.mark().equals(base.mark()) && marks.contains(entry.mark())) {
            row.fault("mark", "partners.flaw.TAKEN");
        }
        if (row.sound) {
            take(before, base, entry);
        }
    }

    private void take(@Nullable PartnerDetails before, PartnerEntry base, PartnerEntry entry) {
        if (before == null) {
            var marked = entry.mark().isEmpty() ? entry.with(PartnerRules.markFor(entry.name(), marks)) : entry;
            marks.add(marked.mark());
            wanted.add(new Wanted(null, marked));
        } else if (Set.copyOf(entry.figures()).equals(Set.copyOf(base.figures()))
                && entry.premises().equals(base.premises())
                && entry.mark().equals(base.mark())
                && entry.accent().equals(base.accent())
                && entry.approval() == base.approval()) {
            unchanged++;
        } else {
            marks.add(entry.mark());
            wanted.add(new Wanted(before.card().id(), entry));
        }
    }

    private PartnerEntry fresh(String name) {
        return new PartnerEntry(
                name, "", ACCENTS.get((existing.size() + wanted.size()) % ACCENTS.size()), List.of(), List.of());
    }

    private List<Figure> figures(Row row, List<Figure> before) {
        var year = row.number("year", number -> PartnerRules.validYear(number.intValue()) && isWhole(number));
        var inhabitants = row.number("inhabitants", number -> PartnerRules.validValue(number) && isWhole(number));
        var area = row.number("area", PartnerRules::validValue);
        var figures = new ArrayList<>(before);
        put(figures, FigureKind.INHABITANTS, year, inhabitants);
        put(figures, FigureKind.AREA_KM2, year, area);
        return figures;
    }

    private void put(List<Figure> figures, FigureKind kind, @Nullable BigDecimal year, @Nullable BigDecimal value) {
        if (value != null) {
            var of = year == null ? thisYear : year.intValue();
            figures.removeIf(figure -> figure.kind() == kind && figure.year() == of);
            figures.add(new Figure(kind, of, value));
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** One line, which remembers whether anything was wrong with it. */
    private final class Row {

        private final int number;
        private final JsonNode fields;
        private boolean sound = true;

        Row(int number, JsonNode fields) {
            this.number = number;
            this.fields = fields;
        }

        void fault(String field, String textKey) {
            sound = false;
            faults.add(number, field, textKey);
        }

        String text(String field, String otherwise) {
            var value = fields.get(field);
            if (value == null || value.isNull()) {
                return otherwise;
            }
            if (!value.isString()) {
                fault(field, "partners.import.not-text");
                return otherwise;
            }
            return value.stringValue();
        }

        boolean flag(String field, boolean otherwise) {
            var value = fields.get(field);
            if (value == null || value.isNull()) {
                return otherwise;
            }
            if (!value.isBoolean()) {
                fault(field, "partners.import.not-a-flag");
            }
            return value.asBoolean(otherwise);
        }

        @Nullable
        BigDecimal number(String field, Predicate<BigDecimal> valid) {
            var value = fields.get(field);
            if (value == null || value.isNull()) {
                return null;
            }
            if (!value.isNumber()) {
                fault(field, "partners.flaw.NOT_A_NUMBER");
                return null;
            }
            var decimal = value.decimalValue();
            // Compared before it is written out: 1e999999999 is a short line and a very long number.
            if (Math.abs((long) decimal.scale()) > 20 || decimal.precision() > 20 || !valid.test(decimal)) {
                fault(field, "partners.flaw.OUT_OF_RANGE");
                return null;
            }
            return decimal;
        }
    }
}
