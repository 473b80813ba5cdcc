package nl.klankbord.vocabulary;

import java.util.Locale;

/** How vocabularies are written down; names are the key of their text. */
public enum VocabularyFormat {
    /** Solr's synonym text: {@code a, b, c} means the same, {@code a => b} leads one way. */
    SOLR("text/plain", "txt"),
    /** With a header: {@code term} and perhaps {@code uri}, or {@code broader} and {@code narrower}. */
    CSV("text/csv", "csv"),
    /** SKOS in Turtle. */
    SKOS_TURTLE("text/turtle", "ttl"),
    /** SKOS in RDF/XML. */
    SKOS_RDF_XML("application/rdf+xml", "rdf"),
    /** One topic in JSON on each line, as the seed vocabulary is kept. */
    JSON_LINES("application/x-ndjson", "jsonl");

    private final String mediaType;
    private final String extension;

    VocabularyFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without a dot. */
    public String extension() {
        return extension;
    }

    /** What a text most likely is, by its beginning. */
    public static VocabularyFormat guess(String text) {
        var start = text.stripLeading();
        var low = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
        if (low.startsWith("<?xml") || low.startsWith("<rdf") || low.startsWith("<!doctype")) {
            return SKOS_RDF_XML;
        }
        if (low.startsWith("@prefix") || low.startsWith("@base") || low.startsWith("prefix ")) {
            return SKOS_TURTLE;
        }
        if (low.startsWith("{")) {
            return JSON_LINES;
        }
        var header = low.lines().findFirst().orElse("").replace("\"", "").replace(" ", "");
        return header.matches("\ufeff?(term|broader|narrower|uri)([,;].*)?") ? CSV : SOLR;
    }
}
