package nl.klankbord.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;
import nl.klankbord.opinion.OpinionTexts.CardText;
import nl.klankbord.opinion.advice.AdvicePaper;
import nl.klankbord.opinion.advice.AdvicePaper.Part;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an advice on paper: in Dutch, like the text in it, and in the look of the partner that advises. */
@Component
class AdvicePapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

    private final OpinionTexts texts;
    private final People people;
    private final Partners partners;
    private final Texts words;

    AdvicePapers(OpinionTexts texts, People people, Partners partners, Texts words) {
        this.texts = texts;
        this.people = people;
        this.partners = partners;
        this.words = words;
    }

    /** @param deliveredAt null for what is not delivered yet, which it then says */
    AdvicePaper paper(OpinionRequest request, AdviceEntry advice, @Nullable Instant deliveredAt) {
        var parties = request.parties();
        var partner = parties.reviewerPartner();
        var cards = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, card -> card));
        var sender = partner == null ? null : cards.get(partner);
        return new AdvicePaper(
                Texts.DUTCH.getLanguage(),
                sender == null ? new Sender("", "", "") : new Sender(sender.name(), sender.mark(), sender.accent()),
                word("kind"),
                Objects.requireNonNull(texts.cards(Set.of(request.id()))
                                .getOrDefault(request.id(), new CardText("", null, List.of(), null, "")))
                        .title(),
                facts(request, cards, deliveredAt),
                parts(advice),
                new Part(word("disclaimer"), word("disclaimer.text"), false));
    }

    private List<Fact> facts(
            OpinionRequest request, Map<PartnerId, PartnerCard> partnerCards, @Nullable Instant deliveredAt) {
        var parties = request.parties();
        var found = people.cards(Stream.of(parties.requester(), parties.reviewer())
                .filter(Objects::nonNull)
                .toList());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(word("by"), person(found, parties.reviewer(), parties.reviewerPartner(), partnerCards)));
        facts.add(new Fact(word("for"), person(found, parties.requester(), parties.requesterPartner(), partnerCards)));
        facts.add(new Fact(
                word("on"),
                deliveredAt == null
                        ? word("not-yet")
                        : DAY.format(LocalDate.ofInstant(deliveredAt, WorkingDays.HERE))));
        return facts;
    }

    /** "Sanne Verhulst, planeconoom, gemeente Rucphen", as far as it is still known. */
    private static String person(
            Map<ColleagueId, ColleagueCard> people,
            @Nullable ColleagueId id,
            @Nullable PartnerId partner,
            Map<PartnerId, PartnerCard> partners) {
        var card = id == null ? null : people.get(id);
        var at = partner == null ? null : partners.get(partner);
        return Stream.of(
                        card == null ? "" : card.name(),
                        card == null ? "" : card.jobTitle(),
                        at == null ? "" : at.name())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Part> parts(AdviceEntry advice) {
        var parts = new ArrayList<Part>();
        required(parts, "question", advice.question());
        required(parts, "examined", advice.examined());
        required(parts, "notExamined", advice.notExamined());
        required(parts, "findings", advice.findings());
        var conclusion = advice.conclusion();
        parts.add(new Part(
                word("conclusion"),
                conclusion == null ? word("empty") : words.get(Texts.DUTCH, "opinion.conclusion." + conclusion),
                true));
        optional(parts, "recommendations", advice.recommendations());
        var certainty = advice.certainty();
        required(parts, "certainty", certainty == null ? "" : words.get(Texts.DUTCH, "opinion.certainty." + certainty));
        optional(parts, "sources", advice.sources());
        return parts;
    }

    private void required(List<Part> parts, String heading, String text) {
        parts.add(new Part(word(heading), text.isBlank() ? word("empty") : text, false));
    }

    private void optional(List<Part> parts, String heading, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(word(heading), text, false));
        }
    }

    private String word(String key) {
        return words.get(Texts.DUTCH, "opinion-advice.paper." + key);
    }
}
