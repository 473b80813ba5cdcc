package nl.klankbord.opinion;

import org.jspecify.annotations.Nullable;

/**
 * An advice that its reviewer is writing.
 *
 * @param dossier what was asked, with the earlier versions
 * @param text what is written so far, which may be nothing
 * @param minutes what it took, as far as the reviewer said; null for nothing said
 * @param waitsForSecondReader somebody else has to approve it first
 */
public record AdviceInHand(
        Dossier dossier, AdviceEntry text, @Nullable Integer minutes, boolean waitsForSecondReader) {}
