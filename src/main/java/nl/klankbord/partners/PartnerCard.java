package nl.klankbord.partners;

import nl.klankbord.base.PartnerId;

/**
 * How a partner shows everywhere: name and look.
 *
 * @param mark neutral monogram of two capitals, unique among partners
 * @param accent colour as {@code #rrggbb}; never the only sign of a partner
 */
public record PartnerCard(PartnerId id, String name, String mark, String accent) {}
