package nl.klankbord.opinion;

/**
 * An advice that its reviewer is writing.
 *
 * @param dossier what was asked, with the earlier versions
 * @param text what is written so far, which may be nothing
 * @param waitsForSecondReader somebody else has to approve it first
 */
public record AdviceInHand(Dossier dossier, AdviceEntry text, boolean waitsForSecondReader) {}
