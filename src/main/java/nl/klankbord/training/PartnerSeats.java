package nl.klankbord.training;

import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/**
 * The seats of an edition for one partner.
 *
 * @param quota set aside for it; null when it shares in what is left, or after the release
 * @param taken confirmed, offered or reserved
 * @param reserved of these, without a name yet
 * @param free that somebody of this partner could take now
 * @param waiting people of it on the waiting list
 */
public record PartnerSeats(
        PartnerCard partner, @Nullable Integer quota, int taken, int reserved, int free, int waiting) {}
