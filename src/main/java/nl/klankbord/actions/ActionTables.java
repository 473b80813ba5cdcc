package nl.klankbord.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Sheet;
import nl.klankbord.base.Texts;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes actions down in rows. */
@Component
class ActionTables {

    private static final List<String> COLUMNS = List.of(
            "actions.field.what",
            "actions.field.note",
            "actions.field.doer",
            "actions.field.partner",
            "actions.field.due",
            "actions.field.state",
            "actions.field.kind",
            "actions.field.origin",
            "actions.field.giver",
            "actions.field.added",
            "actions.field.settled");

    private static final List<String> ON_PAPER = List.of(
            "actions.field.what",
            "actions.field.doer",
            "actions.field.due",
            "actions.field.state",
            "actions.field.origin");

    private final Partners partners;
    private final Dates dates;
    private final Texts texts;

    ActionTables(Partners partners, Dates dates, Texts texts) {
        this.partners = partners;
        this.dates = dates;
        this.texts = texts;
    }

    /** What a file of it is called, without an extension. */
    String name(Locale language) {
        return texts.get(language, "actions.file") + "-" + dates.today();
    }

    Sheet sheet(Page<ActionCard> actions, Locale language) {
        var names = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        return new Sheet(
                texts.get(language, "actions.title"),
                COLUMNS.stream().map(key -> texts.get(language, key)).toList(),
                actions.items().stream()
                        .map(action -> row(action, names, language))
                        .toList());
    }

    private List<Object> row(ActionCard action, Map<PartnerId, String> names, Locale language) {
        var origin = action.origin();
        var doer = action.doer();
        var settled = action.settledAt();
        return List.of(
                action.what(),
                action.note(),
                doer(action, language),
                doer == null ? "" : names.getOrDefault(doer.partner(), ""),
                Dates.numbers(action.due()),
                texts.get(language, "actions.state." + action.state()),
                origin == null ? "" : texts.get(language, origin.kindKey()),
                origin == null ? "" : origin.title(),
                name(action.giver()),
                Dates.numbers(Dates.dayOf(action.addedAt())),
                settled == null ? "" : Dates.numbers(Dates.dayOf(settled)));
    }

    ActionPaper paper(Page<ActionCard> actions, ActionQuery query, Actor actor, Locale language) {
        var sender = partners.find(actor.partner())
                .map(own -> new Sender(own.name(), own.mark(), own.accent()))
                .orElseGet(() -> new Sender("", "", ""));
        return new ActionPaper(
                Texts.nearest(language).getLanguage(),
                sender,
                texts.get(language, "actions.paper.kind"),
                texts.get(language, "actions.view." + query.view()),
                facts(actions, query, actor, language),
                ON_PAPER.stream().map(key -> texts.get(language, key)).toList(),
                actions.items().stream()
                        .map(action -> onPaper(action, language))
                        .toList(),
                texts.get(language, "actions.paper.note"));
    }

    private List<Fact> facts(Page<ActionCard> actions, ActionQuery query, Actor actor, Locale language) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("actions.paper.on", Dates.full(dates.today(), language), language));
        facts.add(fact("actions.paper.by", actor.name(), language));
        facts.add(fact(
                "actions.filter.state",
                texts.get(language, "actions.filter.state." + (query.state() == null ? "ALL" : query.state())),
                language));
        facts.add(fact("actions.filter.when", texts.get(language, "actions.filter.when." + query.when()), language));
        facts.add(fact(
                "actions.paper.count",
                texts.get(language, "actions.paper.shown", actions.items().size(), actions.total()),
                language));
        return facts;
    }

    private Fact fact(String labelKey, String value, Locale language) {
        return new Fact(texts.get(language, labelKey), value);
    }

    private ActionPaper.Row onPaper(ActionCard action, Locale language) {
        var origin = action.origin();
        return new ActionPaper.Row(
                action.what(),
                action.note(),
                List.of(
                        doer(action, language),
                        day(action.due(), language),
                        texts.get(language, "actions.state." + action.state()),
                        origin == null ? "" : texts.get(language, origin.kindKey()) + ": " + origin.title()));
    }

    private static String day(LocalDate day, Locale language) {
        return Dates.full(day, language);
    }

    private String doer(ActionCard action, Locale language) {
        return action.doer() == null ? texts.get(language, "actions.nobody") : name(action.doer());
    }

    private static String name(@Nullable ColleagueCard card) {
        return card == null ? "" : card.name();
    }
}
