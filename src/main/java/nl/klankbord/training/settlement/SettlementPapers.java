package nl.klankbord.training.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.CsvTable;
import nl.klankbord.base.Texts;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.training.cost.CostDivision.Divided;
import nl.klankbord.training.cost.CostLine;
import nl.klankbord.training.paper.SettlementPaper;
import nl.klankbord.training.paper.SettlementPaper.Notes;
import nl.klankbord.training.paper.SettlementPaper.Row;
import org.springframework.stereotype.Component;

/** Puts a settlement on paper or in a table: in Dutch, in the look of the partner that organises. */
@Component
class SettlementPapers {

    private static final int CENTS = 2;

    private final Texts texts;

    SettlementPapers(Texts texts) {
        this.texts = texts;
    }

    SettlementPaper paper(Settlement settlement, Divided divided) {
        var organiser = settlement.organiser();
        var sender = organiser == null
                ? new Sender("", "", "")
                : new Sender(organiser.name(), organiser.mark(), organiser.accent());
        return new SettlementPaper(
                Texts.DUTCH.getLanguage(),
                sender,
                word(settlement.settledAt() == null ? "paper.preview" : "paper.kind"),
                settlement.title(),
                facts(settlement, sender.name()),
                List.of(
                        word("partner"),
                        weight(settlement),
                        word("share"),
                        word("amount"),
                        word("pays", sender.name())),
                divided.lines().stream().map(line -> row(line, settlement)).toList(),
                total(divided, settlement),
                new Notes(word("paper.what"), word("paper.notes")));
    }

    private List<Fact> facts(Settlement settlement, String organiser) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(word("organiser"), organiser));
        var first = settlement.firstDay();
        var last = settlement.lastDay();
        if (first != null && last != null) {
            facts.add(new Fact(
                    texts.get(Texts.DUTCH, "training-papers.certificate.days"),
                    first.equals(last)
                            ? Dates.full(first, Texts.DUTCH)
                            : texts.get(
                                    Texts.DUTCH,
                                    "training-papers.certificate.days.from",
                                    Dates.full(first, Texts.DUTCH),
                                    Dates.full(last, Texts.DUTCH))));
        }
        facts.add(new Fact(word("total"), word("without-btw", Amounts.euros(settlement.cents(), Texts.DUTCH))));
        facts.add(new Fact(word("rule"), rule(settlement)));
        var settledAt = settlement.settledAt();
        if (settledAt != null) {
            facts.add(new Fact(word("settled-on"), Dates.full(Dates.dayOf(settledAt), Texts.DUTCH)));
        }
        return facts;
    }

    private String rule(Settlement settlement) {
        return texts.get(Texts.DUTCH, "training-papers.rule." + settlement.rule(), String.valueOf(settlement.year()));
    }

    private String weight(Settlement settlement) {
        return texts.get(Texts.DUTCH, "training-papers.weight." + settlement.rule(), String.valueOf(settlement.year()));
    }

    private static boolean isOrganiser(CostLine line, Settlement settlement) {
        var organiser = settlement.organiser();
        return organiser != null && line.partner().equals(organiser.id());
    }

    private static Row row(CostLine line, Settlement settlement) {
        var amount = Amounts.euros(line.cents(), Texts.DUTCH);
        return new Row(
                line.name(),
                List.of(
                        Amounts.number(line.weight(), Texts.DUTCH),
                        Amounts.percent(line.percent(), Texts.DUTCH),
                        amount,
                        isOrganiser(line, settlement) ? "\u2013" : amount));
    }

    private Row total(Divided divided, Settlement settlement) {
        var weight = divided.lines().stream().map(CostLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var paid = divided.lines().stream()
                .filter(line -> !isOrganiser(line, settlement))
                .mapToLong(CostLine::cents)
                .sum();
        return new Row(
                word("together"),
                List.of(
                        Amounts.number(weight, Texts.DUTCH),
                        "100\u00a0%",
                        Amounts.euros(divided.cents(), Texts.DUTCH),
                        Amounts.euros(paid, Texts.DUTCH)));
    }

    /** Plain numbers, with a comma, which a spreadsheet in Dutch reckons with. */
    String table(Settlement settlement, Divided divided) {
        var rows = new ArrayList<List<String>>();
        var organiser =
                settlement.organiser() == null ? "" : settlement.organiser().name();
        rows.add(List.of(
                word("training"),
                word("partner"),
                weight(settlement),
                word("csv.percent"),
                word("csv.amount"),
                word("csv.pays", organiser)));
        divided.lines()
                .forEach(line -> rows.add(List.of(
                        settlement.title(),
                        line.name(),
                        plain(line.weight()),
                        plain(line.percent()),
                        plain(BigDecimal.valueOf(line.cents(), CENTS)),
                        plain(BigDecimal.valueOf(isOrganiser(line, settlement) ? 0 : line.cents(), CENTS)))));
        return CsvTable.forSpreadsheet(rows);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private String word(String key, Object... arguments) {
        return texts.get(Texts.DUTCH, "training-papers.settlement." + key, arguments);
    }
}
