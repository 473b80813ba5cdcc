package nl.klankbord.knowledge.success;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Successes with the words of other modules in them; two queries for however many. */
@Component
class SuccessPages {

    private final Vocabulary vocabulary;
    private final Partners partners;

    SuccessPages(Vocabulary vocabulary, Partners partners) {
        this.vocabulary = vocabulary;
        this.partners = partners;
    }

    SuccessPage page(Success success, Actor reader) {
        return pages(List.of(success), reader).getFirst();
    }

    /** In the order of the list. */
    List<SuccessPage> pages(Collection<Success> successes, Actor reader) {
        var names = vocabulary.names(
                successes.stream().flatMap(one -> one.topics().stream()).collect(Collectors.toSet()));
        var known = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        return successes.stream()
                .map(one -> one.page(sorted(one, known), sorted(names, one), reader))
                .toList();
    }

    private static List<SuccessEntry.Gain> sorted(Success success, Map<PartnerId, String> names) {
        return success.gains().entrySet().stream()
                .sorted(Comparator.comparing(
                        each -> names.getOrDefault(each.getKey(), ""), Collator.getInstance(Texts.DUTCH)))
                .map(each -> new SuccessEntry.Gain(each.getKey(), each.getValue()))
                .toList();
    }

    private static Map<TopicId, String> sorted(Map<TopicId, String> names, Success success) {
        var sorted = new LinkedHashMap<TopicId, String>();
        names.entrySet().stream()
                .filter(each -> success.topics().contains(each.getKey()))
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }
}
