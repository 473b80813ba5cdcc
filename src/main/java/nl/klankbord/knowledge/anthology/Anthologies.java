package nl.klankbord.knowledge.anthology;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Download;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.gate.Spot;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.knowledge.article.ArticleStep;
import nl.klankbord.knowledge.article.Articles;
import nl.klankbord.knowledge.success.SuccessPage;
import nl.klankbord.knowledge.success.SuccessStep;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.NamesInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an anthology of a period. It says nothing of persons: who did it and what it brought them stays out, and while a
 * text names a colleague or looks like personal data, nothing is printed.
 */
@Service
@PermitAll
public class Anthologies {

    /** Most of each kind that one is chosen from. */
    public static final int MOST = 200;

    private final Successes successes;
    private final Articles articles;
    private final Partners partners;
    private final NamesInText names;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    Anthologies(
            Successes successes,
            Articles articles,
            Partners partners,
            NamesInText names,
            Texts texts,
            Audit audit,
            Clock clock) {
        this.successes = successes;
        this.articles = articles;
        this.partners = partners;
        this.names = names;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it would be printed. */
    @Transactional(readOnly = true)
    public Anthology of(AnthologyChoice choice, Actor reader) {
        var known = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        var candidates = Stream.concat(successes(choice, known, reader), articles(choice, reader))
                .toList();
        var byId = candidates.stream().collect(Collectors.toMap(Anthology.Item::id, Function.identity()));
        var picks = choice.picked();
        var picked = picks == null
                ? candidates.stream()
                        .filter(item -> item.kind() == KnowledgeKind.SUCCESS)
                        .toList()
                : picks.stream()
                        .distinct()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Anthology(
                candidates,
                picked,
                choice.partners().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private Stream<Anthology.Item> successes(AnthologyChoice choice, Map<PartnerId, String> known, Actor reader) {
        return successes.between(choice.from(), choice.until(), MOST, reader).stream()
                .filter(page -> choice.partners().isEmpty()
                        || page.gains().stream()
                                .anyMatch(gain -> choice.partners().contains(gain.partner())))
                .map(page -> item(page, known));
    }

    /** By their summary: one without says too little for who reads it outside. */
    private Stream<Anthology.Item> articles(AnthologyChoice choice, Actor reader) {
        return articles.between(choice.from(), choice.until(), MOST, reader).stream()
                .filter(page -> !page.summary().isBlank())
                .filter(page -> choice.partners().isEmpty()
                        || page.partner() instanceof PartnerCard partner
                                && choice.partners().contains(partner.id()))
                .map(this::item);
    }

    private Anthology.Item item(ArticlePage page) {
        return new Anthology.Item(
                page.id(),
                page.kind(),
                page.title(),
                YearMonth.from(page.madeAt().atZone(WorkingDays.HERE)),
                page.summary(),
                List.of(),
                "",
                "",
                stops(List.of(page.title(), page.summary())),
                page.may(ArticleStep.CHANGE));
    }

    private Anthology.Item item(SuccessPage page, Map<PartnerId, String> known) {
        var gains = page.gains().stream()
                .filter(gain -> !gain.text().isEmpty())
                .map(gain -> new Anthology.Gain(known.getOrDefault(gain.partner(), word("partner-gone")), gain.text()))
                .toList();
        var all = new ArrayList<>(List.of(page.title(), page.story(), page.figure(), page.source()));
        gains.forEach(gain -> all.add(gain.text()));
        return new Anthology.Item(
                page.id(),
                KnowledgeKind.SUCCESS,
                page.title(),
                page.month(),
                page.story(),
                gains,
                page.figure(),
                page.source(),
                stops(all),
                page.can(SuccessStep.CHANGE));
    }

    private Set<String> stops(List<String> all) {
        var stops = new LinkedHashSet<>(names.in(all));
        PersonalDataGate.look(all.stream().map(text -> new Piece("", text)).toList(), GateAnswers.none())
                .spots()
                .stream()
                .map(Spot::found)
                .forEach(stops::add);
        return stops;
    }

    /** On paper; empty while there is nothing in it or something that must not go out. */
    @Transactional
    public Optional<Download> paper(AnthologyChoice choice, Actor actor) {
        var anthology = of(choice, actor);
        if (!anthology.isPrintable()) {
            return Optional.empty();
        }
        audit.record(SecurityEvent.done(
                Action.ANTHOLOGY_PRINTED,
                actor.account().value(),
                actor.partner().value(),
                null));
        var paper = AnthologyPaper.of(
                anthology, choice, LocalDate.ofInstant(clock.instant(), WorkingDays.HERE), this::word);
        return Optional.of(
                new Download(word("file") + ".pdf", "application/pdf", -1, out -> AnthologyPaper.write(paper, out)));
    }

    private String word(String key) {
        return texts.get(Texts.DUTCH, "knowledge-success.anthology." + key);
    }
}
