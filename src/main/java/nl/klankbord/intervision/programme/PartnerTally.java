package nl.klankbord.intervision.programme;

import java.util.UUID;

/** How many of a partner take part in a programme, or asked to. */
record PartnerTally(UUID programme, UUID partner, long people) {}
