package nl.klankbord.balance;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the ledger, by who may see what:
 *
 * <ul>
 *   <li>Everybody sees the figures of the partners they work for, and of each of those with each other partner. Who holds
 *       the role of coordinator or governor sees those of all partners.
 *   <li>Behind a figure stand its lines: kind, month and hours, and between which partners.
 *   <li>Who gave, who took and what for is for the giver and the taker of that line, and for nobody else: no
 *       administrator, no manager, no coordinator, no colleague of either.
 *   <li>What for is never said of a request for named people only.
 * </ul>
 *
 * What counts is what was confirmed, in the month in which it was proposed; a line that takes another back counts in its own
 * month. Every line is given by one and taken by another, so the differences of all partners are zero together.
 */
@Service
@PermitAll
public class GiveAndTake {

    private final GiveAndTakeStore store;
    private final List<SubjectSource> subjects;

    GiveAndTake(GiveAndTakeStore store, List<SubjectSource> subjects) {
        this.store = store;
        this.subjects = List.copyOf(subjects);
    }

    /** Minutes that one partner gave another. */
    public record Sum(PartnerId gives, PartnerId takes, long minutes) {}

    /** Sees the figures of all partners. */
    public boolean seesAll(Actor reader) {
        return reader.is(Role.COORDINATOR) || reader.is(Role.GOVERNOR);
    }

    /** Sees the figures of this partner with all others. */
    public boolean sees(PartnerId partner, Actor reader) {
        return reader.worksFor(partner) || seesAll(reader);
    }

    /** What counts from a moment until another, by giving and taking partner, as far as the reader may see. */
    @Transactional(readOnly = true)
    public List<Sum> sums(Instant from, Instant until, Actor reader) {
        return store.sums(from, until).stream()
                .filter(sum -> sees(sum.gives(), reader) || sees(sum.takes(), reader))
                .toList();
    }

    /** What counts in a figure, the newest first; nothing for who does not see the figure. */
    @Transactional(readOnly = true)
    public Page<LedgerEntry> entries(LedgerQuestion question, Actor reader, PageRequest page, Locale language) {
        if (!sees(question.partner(), reader)) {
            return new Page<>(List.of(), 0, page.page(), page.size());
        }
        return new Page<>(
                seen(store.behind(question, page), reader, language), store.count(question), page.page(), page.size());
    }

    /** What does not count yet and this person has a part in, the oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> unsettled(Actor reader, Locale language) {
        return seen(store.unsettled(reader.colleague()), reader, language);
    }

    private List<LedgerEntry> seen(List<LedgerLine> lines, Actor reader, Locale language) {
        var own = lines.stream().filter(line -> line.isOf(reader.colleague())).toList();
        var named = subjects.stream()
                .flatMap(source -> named(source, own, language))
                .collect(Collectors.toMap(Named::line, Named::subject, (one, _) -> one));
        return lines.stream()
                .map(line -> line.seenBy(reader.colleague(), named.getOrDefault(line, "")))
                .toList();
    }

    private record Named(LedgerLine line, String subject) {}

    private static Stream<Named> named(SubjectSource source, List<LedgerLine> own, Locale language) {
        var known = own.stream()
                .filter(line -> source.kinds().contains(line.kind()))
                .toList();
        if (known.isEmpty()) {
            return Stream.empty();
        }
        var names = source.subjects(known.stream().map(LedgerLine::source).toList(), language);
        return known.stream()
                .flatMap(line ->
                        Optional.ofNullable(names.get(line.source())).map(name -> new Named(line, name)).stream());
    }
}
