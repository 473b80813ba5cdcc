package nl.klankbord.opinion;

/**
 * How long things take.
 *
 * @param response working days to answer an offer, or to accept what was claimed
 * @param delivery working days until the advice, when no day was agreed
 * @param closing working days until the portal closes what the requester does not
 * @param erasure days after closing until attachments are erased, once the dossier is stored or no record
 */
record OpinionTerms(int response, int delivery, int closing, int erasure) {

    static OpinionTerms usual() {
        return new OpinionTerms(2, 10, 20, 30);
    }
}
