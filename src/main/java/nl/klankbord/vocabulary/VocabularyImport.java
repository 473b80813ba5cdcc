package nl.klankbord.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * Works out what claims ask of the vocabulary; changes nothing itself. A claim finds its topic by URI, by preferred
 * term, by a word that only one topic has, else makes a topic. A word that several topics share thus becomes a topic of
 * its own. Imports only add, so what one claim asked for stays true, and asking again changes nothing.
 */
final class VocabularyImport {

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private final Map<TopicId, TopicDraft> drafts = new LinkedHashMap<>();
    private final Map<String, TopicDraft> byName = new HashMap<>();
    private final Map<String, TopicDraft> byUri = new HashMap<>();
    private final Map<String, Set<TopicDraft>> byWord = new HashMap<>();
    private final Map<String, PartnerId> partners;
    private final ImportFaults faults;
    private final Set<TopicDraft> named = new LinkedHashSet<>();
    private final Set<TopicDraft> defined = new HashSet<>();
    private final Set<TopicDraft> translated = new HashSet<>();

    /** @param partners by the key of their name */
    VocabularyImport(Lexicon lexicon, Map<String, PartnerId> partners, ImportFaults faults) {
        this.partners = partners;
        this.faults = faults;
        lexicon.topics().forEach(topic -> index(new TopicDraft(topic)));
    }

    void take(List<Claim> claims) {
        var about = new LinkedHashMap<Claim, TopicDraft>();
        for (var claim : claims) {
            if (faults.enough()) {
                return;
            }
            if (isSound(claim)) {
                var draft = draftFor(claim);
                named.add(draft);
                draft.agree();
                tell(draft, claim);
                index(draft);
                about.put(claim, draft);
            }
        }
        about.forEach((claim, draft) -> links(draft, claim));
    }

    ImportReport report() {
        var created = (int) named.stream().filter(TopicDraft::isNew).count();
        var updated = changed().size();
        return new ImportReport(created, updated, named.size() - created - updatedAmongNamed(), faults.list());
    }

    private int updatedAmongNamed() {
        return (int) named.stream()
                .filter(draft -> !draft.isNew() && draft.isChanged())
                .count();
    }

    List<Topic> created() {
        return drafts.values().stream()
                .filter(TopicDraft::isNew)
                .map(TopicDraft::topic)
                .toList();
    }

    List<Topic> changed() {
        return drafts.values().stream()
                .filter(draft -> !draft.isNew() && draft.isChanged())
                .map(TopicDraft::topic)
                .toList();
    }

    private void index(TopicDraft draft) {
        drafts.put(draft.id(), draft);
        byName.putIfAbsent(PlainText.key(draft.nl()), draft);
        byUri.put(Skos.uriOf(draft.id()), draft);
        if (draft.uri() instanceof String uri) {
            byUri.putIfAbsent(uri, draft);
        }
        draft.keys().forEach(key -> byWord.computeIfAbsent(key, word -> new LinkedHashSet<>())
                .add(draft));
    }

    // What a claim must look like

    private boolean isSound(Claim claim) {
        var sound = isTerm(claim, claim.field(), claim.name());
        for (var term : claim.synonyms()) {
            sound &= isTerm(claim, claim.kind() == Claim.Kind.CONCEPT ? "altLabel" : "synonyms", term);
        }
        for (var term : claim.abbreviations()) {
            sound &= isTerm(claim, claim.kind() == Claim.Kind.CONCEPT ? "hiddenLabel" : "abbreviations", term);
        }
        for (var terms : claim.local().values()) {
            for (var term : terms) {
                sound &= isTerm(claim, "local", term);
            }
        }
        sound &= isText(claim, "en", claim.en(), TopicRules.TERM_LENGTH);
        sound &= isText(claim, "definition", claim.definition(), TopicRules.DEFINITION_LENGTH);
        if (claim.uri() instanceof String uri
                && (uri.length() > TopicRules.URI_LENGTH || !URI.matcher(uri).matches())) {
            faults.add(claim.line(), "uri", "vocabulary.import.not-a-uri");
            return false;
        }
        return sound;
    }

    private boolean isTerm(Claim claim, String field, String term) {
        var flaw = TopicRules.flawOf(term);
        flaw.ifPresent(reason -> faults.add(claim.line(), field, "vocabulary.flaw." + reason.name(), ""));
        return flaw.isEmpty();
    }

    private boolean isText(Claim claim, String field, @Nullable String text, int length) {
        if (text == null) {
            return true;
        }
        var flaw = TopicRules.textFlawOf(text, length);
        flaw.ifPresent(reason -> faults.add(claim.line(), field, "vocabulary.flaw." + reason.name(), ""));
        return flaw.isEmpty();
    }

    // Which topic a claim is about

    private TopicDraft draftFor(Claim claim) {
        return switch (claim.kind()) {
            case SAME -> sameAs(claim);
            case ONE_WAY -> leadsTo(claim);
            case TERM, CONCEPT, SEED ->
                Optional.ofNullable(claim.uri())
                        .map(byUri::get)
                        .or(() -> find(claim.name()))
                        .orElseGet(() -> new TopicDraft(claim.name()));
        };
    }

    private TopicDraft sameAs(Claim claim) {
        var words = Stream.concat(Stream.of(claim.name()), claim.synonyms().stream())
                .map(PlainText::key)
                .toList();
        return holders(words.getFirst()).stream()
                .filter(draft -> words.stream().allMatch(draft::has))
                .findFirst()
                .or(() ->
                        words.stream().flatMap(word -> byMeaning(word).stream()).findFirst())
                .or(() -> words.stream()
                        .flatMap(word -> byAbbreviation(word).stream())
                        .findFirst())
                .orElseGet(() -> new TopicDraft(claim.name()));
    }

    private TopicDraft leadsTo(Claim claim) {
        var to = PlainText.key(claim.name());
        var from = PlainText.key(claim.abbreviations().getFirst());
        return holders(to).stream()
                .filter(draft -> draft.means(to) && draft.has(from))
                .findFirst()
                .or(() -> byMeaning(to))
                .orElseGet(() -> new TopicDraft(claim.name()));
    }

    private Optional<TopicDraft> find(String name) {
        var key = PlainText.key(name);
        return byMeaning(key).or(() -> byAbbreviation(key));
    }

    /** The topic of which this is the preferred term, else the only one that it means. */
    private Optional<TopicDraft> byMeaning(String key) {
        return Optional.ofNullable(byName.get(key))
                .or(() -> only(
                        holders(key).stream().filter(draft -> draft.means(key)).toList()));
    }

    private Optional<TopicDraft> byAbbreviation(String key) {
        return only(
                holders(key).stream().filter(draft -> draft.abbreviates(key)).toList());
    }

    private static Optional<TopicDraft> only(List<TopicDraft> drafts) {
        return drafts.size() == 1 ? Optional.of(drafts.getFirst()) : Optional.empty();
    }

    private Set<TopicDraft> holders(String key) {
        return byWord.getOrDefault(key, Set.of());
    }

    // What a claim adds

    private void tell(TopicDraft draft, Claim claim) {
        if (claim.uri() instanceof String uri && !uri.equals(Skos.uriOf(draft.id())) && !byUri.containsKey(uri)) {
            draft.knownAs(uri);
        }
        draft.addSynonym(claim.name());
        claim.synonyms().forEach(draft::addSynonym);
        claim.abbreviations().forEach(draft::addAbbreviation);
        claim.local().forEach((name, terms) -> {
            var partner = partners.get(PlainText.key(name));
            terms.forEach(term -> {
                if (partner == null) {
                    draft.addSynonym(term);
                } else {
                    draft.addLocal(partner, term);
                }
            });
        });
        var replaces = claim.kind() == Claim.Kind.CONCEPT;
        if (claim.definition() instanceof String definition) {
            draft.define(definition, replaces && defined.add(draft));
        }
        if (claim.en() instanceof String en) {
            draft.translate(en, replaces && translated.add(draft));
        }
        if (draft.words() > TopicRules.MOST_TERMS) {
            faults.add(claim.line(), claim.field(), "vocabulary.flaw.TOO_MANY", draft.nl());
        }
    }

    private void links(TopicDraft draft, Claim claim) {
        claim.broader().forEach(other -> other(other, claim).ifPresent(above -> below(draft, above, claim)));
        claim.narrower().forEach(other -> other(other, claim).ifPresent(under -> below(under, draft, claim)));
        claim.related().forEach(other -> other(other, claim).ifPresent(peer -> {
            if (!peer.equals(draft)) {
                draft.addRelated(peer.id());
                peer.addRelated(draft.id());
            }
        }));
    }

    /** SKOS may name concepts that stand in another file: those ties are left out. Other formats make the topic. */
    private Optional<TopicDraft> other(String name, Claim claim) {
        if (claim.kind() == Claim.Kind.CONCEPT) {
            return Optional.ofNullable(byUri.get(name));
        }
        if (!isTerm(claim, "broader", name)) {
            return Optional.empty();
        }
        var draft = find(name).orElseGet(() -> new TopicDraft(name));
        index(draft);
        named.add(draft);
        return Optional.of(draft);
    }

    private void below(TopicDraft draft, TopicDraft above, Claim claim) {
        if (draft.equals(above)) {
            // A domain and its only part may share a name; as a tie it says nothing.
            if (claim.kind() == Claim.Kind.CONCEPT) {
                faults.add(claim.line(), "broader", "vocabulary.flaw.CIRCLE", draft.nl());
            }
        } else if (Lexicon.reaches(above.id(), draft.id(), this::broaderOf)) {
            faults.add(claim.line(), claim.field(), "vocabulary.flaw.CIRCLE", above.nl());
        } else {
            draft.addBroader(above.id());
        }
    }

    private Set<TopicId> broaderOf(TopicId id) {
        var draft = drafts.get(id);
        return draft == null ? Set.of() : draft.broader();
    }

    static List<Claim> parse(String text, VocabularyFormat format, ImportFaults faults) {
        return switch (format) {
            case SOLR -> new SolrSynonyms(faults).read(text);
            case CSV -> new TopicCsv(faults).read(text);
            case SKOS_TURTLE, SKOS_RDF_XML -> new Skos(faults).read(text, format);
            case JSON_LINES -> new TopicLines(faults).read(text);
        };
    }
}
