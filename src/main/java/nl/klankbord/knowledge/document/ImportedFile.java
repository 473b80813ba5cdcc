package nl.klankbord.knowledge.document;

import nl.klankbord.knowledge.KnowledgeId;
import org.jspecify.annotations.Nullable;

/**
 * One file of an import.
 *
 * @param name as it came
 * @param document what it became, or is the same as; null for neither
 * @param why it was refused: the name of a {@link nl.klankbord.files.FileFlaw}, {@code PERSONAL_DATA} or {@code FAILED}; else
 *     empty
 */
public record ImportedFile(
        String name,
        DocumentImport.FileState state,
        @Nullable KnowledgeId document,
        String why) {}
