package nl.klankbord.knowledge.document;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/** A document that somebody shelved before. */
public record PastDocument(
        String fileName, byte[] content, DocumentEntry entry, PartnerId partner, ColleagueId owner, Instant madeAt) {}
